import type { Field, Scalar, Variant } from "../model/types.js";
import { fieldDocs } from "./docs.js";
import type { Draft } from "./file.js";
import { aliasOf, type Declaration, interfaceOf, type PropertySource } from "./statements.js";
import { comment, key, sentence } from "./text.js";
import { literals, typeText } from "./types.js";

export interface ParamsSource {
  readonly name: string;
  readonly docs: readonly string[];
  /** Fields the caller gives. */
  readonly fields: readonly Field[];
  readonly variants: readonly Variant[];
  /** Type of all keys that are not fields. */
  readonly rest?: string | undefined;
}

/** The type of an operation's parameters, or of an object that is sent: an interface, or a union of variants. */
export function paramsTypes(source: ParamsSource, file: Draft): Declaration[] {
  const { name, fields, variants } = source;
  const docs = source.docs.length > 0 ? comment(source.docs) : undefined;
  const all = (list: readonly Field[]): PropertySource[] => list.map((field) => property(field, file));
  const index = source.rest === undefined ? undefined : { name: "key", type: source.rest };
  if (variants.length === 0) return [interfaceOf({ name, docs, exported: true, index, properties: all(fields) })];
  const touched = new Set(variants.flatMap(touchedBy));
  const shared = fields.filter((field) => !touched.has(field.name));
  const base = `${name.replace(/Params$/, "")}Base`;
  const types: Declaration[] = [];
  if (shared.length > 0) types.push(interfaceOf({ name: base, exported: false, properties: all(shared) }));
  const own = fields.filter((field) => touched.has(field.name));
  for (const variant of variants) {
    const properties = own.map((field) => variantProperty(field, variant, file));
    const text = comment([sentence(variant.description ?? summaryOf(variant))]);
    const above = shared.length > 0 ? [base] : [];
    types.push(interfaceOf({ name: variant.name, docs: text, exported: true, extends: above, properties }));
  }
  const names = variants.map((variant) => variant.name);
  return [...types, aliasOf(name, names, docs)];
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

/** @param values The only ones allowed; all of the field's type where absent. */
function property(field: Field, file: Draft, values?: readonly Scalar[]): PropertySource {
  return {
    name: key(field.name),
    type: values === undefined ? typeText(field.type, "request", file) : literals(values),
    optional: !field.required,
    docs: fieldDocs(field, "request"),
  };
}

function variantProperty(field: Field, variant: Variant, file: Draft): PropertySource {
  if (variant.forbidden.includes(field.name)) return { name: key(field.name), type: "undefined", optional: true };
  const fixed = variant.when.get(field.name);
  return {
    ...property(field, file, fixed ?? variant.narrow.get(field.name)),
    optional: !(field.required || fixed !== undefined || variant.required.includes(field.name)),
  };
}

/** Is there a variant in which the caller may leave the field out? */
export function maybeAbsent(field: Field, variants: readonly Variant[]): boolean {
  if (field.required) return false;
  if (variants.length === 0) return true;
  return variants.some((variant) => !variant.when.has(field.name) && !variant.required.includes(field.name));
}
