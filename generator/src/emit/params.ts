import { type InterfaceDeclarationStructure, StructureKind } from "ts-morph";
import type { Field, Variant } from "../model/types.js";
import { fieldDocs } from "./docs.js";
import type { Draft } from "./file.js";
import { aliasText } from "./statements.js";
import { comment, key, sentence } from "./text.js";
import { literals, typeText } from "./types.js";

export interface ParamsSource {
  readonly name: string;
  readonly docs: readonly string[];
  /** Fields the caller gives. */
  readonly fields: readonly Field[];
  readonly variants: readonly Variant[];
}

/** The type of an operation's parameters, or of an object that is sent: an interface, or a union of variants. */
export function paramsTypes(source: ParamsSource, file: Draft): (InterfaceDeclarationStructure | string)[] {
  const { name, fields, variants } = source;
  const docs = source.docs.length > 0 ? [comment(source.docs)] : [];
  if (variants.length === 0)
    return [
      interfaceOf(
        name,
        docs,
        fields.map((field) => property(field, file)),
      ),
    ];
  const touched = new Set(variants.flatMap(touchedBy));
  const shared = fields.filter((field) => !touched.has(field.name));
  const base = `${name.replace(/Params$/, "")}Base`;
  const structures: (InterfaceDeclarationStructure | string)[] = [];
  if (shared.length > 0) {
    structures.push({
      ...interfaceOf(
        base,
        [],
        shared.map((field) => property(field, file)),
      ),
      isExported: false,
    });
  }
  const own = fields.filter((field) => touched.has(field.name));
  for (const variant of variants) {
    const properties = own.map((field) => variantProperty(field, variant, file));
    const text = variant.description ?? summaryOf(variant);
    structures.push({
      ...interfaceOf(variant.name, [comment([sentence(text)])], properties),
      extends: shared.length > 0 ? [base] : [],
    });
  }
  structures.push(
    aliasText(
      name,
      variants.map((variant) => variant.name),
      docs[0],
    ),
  );
  return structures;
}

function touchedBy(variant: Variant): string[] {
  return [...variant.when.keys(), ...variant.required, ...variant.forbidden, ...variant.narrow.keys()];
}

/** Says in words when a variant applies. */
function summaryOf(variant: Variant): string {
  const when = [...variant.when].map(
    ([name, values]) => `\`${name}\` ${values.map((value) => `\`${value}\``).join(" or ")}`,
  );
  const parts = [
    ...(when.length > 0 ? [`For ${when.join(" and ")}`] : []),
    ...(variant.required.length > 0 ? [`${when.length > 0 ? "requires" : "Requires"} ${list(variant.required)}`] : []),
    ...(variant.forbidden.length > 0
      ? [`${when.length + variant.required.length > 0 ? "takes" : "Takes"} no ${list(variant.forbidden, "or")}`]
      : []),
  ];
  return parts.join("; ");
}

function list(names: readonly string[], word = "and"): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} ${word} ${last}`;
}

function interfaceOf(
  name: string,
  docs: string[],
  properties: InterfaceDeclarationStructure["properties"],
): InterfaceDeclarationStructure {
  return { kind: StructureKind.Interface, name, isExported: true, docs, properties: properties ?? [] };
}

type Property = NonNullable<InterfaceDeclarationStructure["properties"]>[number];

function property(field: Field, file: Draft): Property {
  return {
    name: key(field.name),
    type: typeText(field.type, "request", file),
    hasQuestionToken: !field.required,
    docs: fieldDocs(field, "request"),
  };
}

function variantProperty(field: Field, variant: Variant, file: Draft): Property {
  if (variant.forbidden.includes(field.name))
    return { name: key(field.name), type: "undefined", hasQuestionToken: true };
  const fixed = variant.when.get(field.name);
  const narrowed = variant.narrow.get(field.name);
  const plain = property(field, file);
  return {
    ...plain,
    type: fixed !== undefined ? literals(fixed) : narrowed !== undefined ? literals(narrowed) : String(plain.type),
    hasQuestionToken: !(field.required || fixed !== undefined || variant.required.includes(field.name)),
  };
}

/** Is there a variant in which the caller may leave the field out? */
export function maybeAbsent(field: Field, variants: readonly Variant[]): boolean {
  if (field.required) return false;
  if (variants.length === 0) return true;
  return variants.some((variant) => !variant.when.has(field.name) && !variant.required.includes(field.name));
}
