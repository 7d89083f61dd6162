import { ownFields } from "../model/bases.js";
import { on } from "../model/sides.js";
import { valuesOf } from "../model/tell.js";
import type { EnumBody, Field, ObjectBody, Scalar, Shape, Type } from "../model/types.js";
import { given, type Venue } from "../model/venue.js";
import { decodeField, decodeItem, decoderUsesDecoding, ofWire } from "./decode.js";
import { fieldDocs } from "./docs.js";
import { encodeField } from "./encode.js";
import { emitFields, isTable } from "./fields.js";
import { Draft, type SourceFile } from "./file.js";
import { maybeAbsent, paramsTypes } from "./params.js";
import { decoder, keyTable, shapeDocs, writerParameters } from "./parts.js";
import { generatedFolder } from "./places.js";
import { emitRich } from "./rich-shape.js";
import { aliasOf, functionOf, interfaceOf } from "./statements.js";
import { comment, key, member, property, quote, sentence, WIDTH } from "./text.js";
import { emitTuple } from "./tuple.js";
import { isOpen, typeText } from "./types.js";
import { emitUnion } from "./union.js";
import { variantTable } from "./variants.js";

/** schemas/<Name>.ts: one shape with its decoder and encoder, from one walk over its fields. */
export function emitSchema(shape: Shape, venue: Venue): SourceFile {
  const path = `${generatedFolder(venue)}/schemas/${shape.name}.ts`;
  const file = new Draft(path, shape.at.file, ".", shape.name);
  const { body } = shape;
  file.isAlias = venue.foreign && (body.kind === "union" || body.kind === "tuple");
  switch (body.kind) {
    case "enum":
      emitEnum(shape, body, file);
      break;
    case "tuple":
      if (shape.sides.has("response")) emitTuple(shape, body, file);
      if (shape.sides.has("request")) emitRich(shape, file);
      break;
    case "union":
      if (!shape.rich || shape.sides.has("response")) emitUnion(shape, body, file);
      if (shape.rich) emitRich(shape, file);
      break;
    case "object":
      if (shape.sides.has("response")) emitResponse(shape, narrowed(shape, body), file, venue.foreign);
      if (shape.rich) emitRich(shape, file);
      else if (shape.sides.has("request")) emitRequest(shape, body, file);
  }
  return file;
}

/** The body with closed enums where they tell the shape from others. */
function narrowed(shape: Shape, body: ObjectBody): ObjectBody {
  const fields = on(body.fields, "response").map((field) => {
    const values = shape.closed.has(field.wire) ? valuesOf(field.type) : undefined;
    return values === undefined ? field : { ...field, type: choice(values) };
  });
  return { ...body, fields };
}

function choice(values: readonly Scalar[]): Type {
  const [only] = values;
  if (only !== undefined && values.length === 1) return { kind: "const", value: only };
  return { kind: "enum", values: values.filter((value) => typeof value !== "boolean"), open: false };
}

function emitEnum(shape: Shape, body: EnumBody, file: Draft): void {
  const lines = shape.description === undefined ? [] : [sentence(shape.description)];
  for (const [value, text] of body.descriptions) lines.push(`- \`${value}\`: ${sentence(text)}`);
  if (shape.inferred !== undefined) lines.push(`Inferred: ${sentence(shape.inferred)}`);
  const values = body.values.map((value) => JSON.stringify(value));
  file.statements.push(aliasOf(shape.name, values, lines.length === 0 ? undefined : comment(lines)));
  if (isOpen(body, "response") || !shape.sides.has("response")) return;
  const cases = body.values.map((value) => `  case ${quote(String(value))}:\n    return ${JSON.stringify(value)};`);
  const failure = `throw new ${file.runtime("DecodeError")}(${quote(`not a ${shape.name}`)});`;
  decoder(shape, file, false, [`switch (value) {\n${cases.join("\n")}\n  default:\n    ${failure}\n}`]);
}

function emitResponse(shape: Shape, body: ObjectBody, file: Draft, isForeign: boolean): void {
  const properties = ownFields(shape, body).map((field) => ({
    name: key(field.name),
    type: typeText(field.type, "response", file),
    optional: !field.required,
    docs: fieldDocs(field, "response", body.positional),
  }));
  const index = body.rest === undefined ? undefined : { name: "key", type: restType(body, file) };
  const docs = shapeDocs(shape);
  const above = shape.above.map((base) => file.shapeType(base.name, base.name));
  file.statements.push(interfaceOf({ name: shape.name, exported: true, docs, extends: above, index, properties }));
  if (isForeign && isTable(body)) {
    emitFields(shape, body, file);
    return;
  }
  if (shape.isAbstract) return;
  const uses = decoderUsesDecoding(body);
  decoder(shape, file, uses, body.positional ? positionalBody(shape, body, file) : objectBody(shape, body, file));
}

/** An index signature has to allow what the known keys hold as well. */
function restType(body: ObjectBody, file: Draft): string {
  const types = body.fields.map((field) => typeText(field.type, "response", file));
  const rest = body.rest === undefined ? [] : [typeText(body.rest, "response", file)];
  const absent = body.fields.some((field) => !field.required) ? ["undefined"] : [];
  return [...new Set([...rest, ...types, ...absent])].join(" | ");
}

function objectBody(shape: Shape, body: ObjectBody, file: Draft): string[] {
  const required = body.fields.filter((field) => field.required);
  const optional = body.fields.filter((field) => !field.required);
  const { rest } = body;
  const also = body.fields.flatMap((field) => field.also);
  const known = [...body.fields.map((field) => field.wire), ...also];
  const lines = [`const wire = ${file.runtime("asObject")}(value);`];
  lines.push(
    ...outOf(
      shape,
      required.map((field) => entryOf(field, decodeField(field, file, false))),
      rest === undefined ? "" : ` as ${shape.name}`,
    ),
  );
  if (optional.length > 0 && rest === undefined) lines.push(`let known = ${required.length};`);
  for (const field of optional) {
    const reads = [field.wire, ...field.also].map((wire) => ofWire(wire, file));
    const read = reads.length === 1 ? reads[0] : `(${reads.join(" ?? ")})`;
    const present = field.type.kind === "nullable" && !field.type.empty ? "!== undefined" : "!= null";
    const count = rest === undefined ? "\n  known++;" : "";
    const [target, value] = [member("out", field.name), decodeField(field, file, false)];
    const gap = target.length + value.length + 8 > WIDTH ? "\n    " : " ";
    lines.push(`if (${read} ${present}) {\n  ${target} =${gap}${value};${count}\n}`);
  }
  if (rest !== undefined) return [...lines, ...restBody(body, known, file)];
  const count = optional.length > 0 ? "known" : String(required.length);
  lines.push(`if (Object.keys(wire).length !== ${count}) ${keepSource(body, known, optional, file)};`, "return out;");
  return lines;
}

/** The call that keeps what the decoder does not know. */
function keepSource(body: ObjectBody, known: readonly string[], optional: readonly Field[], file: Draft): string {
  // Under names of their own, what is known can't be told from the decoded object.
  if (known.length > body.fields.length || body.fields.some((field) => field.name !== field.wire)) {
    keyTable("KNOWN", known, file);
    return `${file.runtime("keepUnknown")}(wire, out, KNOWN)`;
  }
  if (optional.length === 0) return `${file.runtime("keepOthers")}(wire, out)`;
  const names = optional.map((field) => field.wire);
  keyTable("OPTIONAL", names, file);
  return `${file.runtime("keepOthers")}(wire, out, OPTIONAL)`;
}

/** An entry of `out`, two levels deep in the decoder. */
function entryOf(field: Field, value: string): string {
  // The first level is added to the whole body.
  return property(key(field.name), value, 2).replaceAll(/^ {2}/gm, "");
}

function outOf(shape: Shape, entries: readonly string[], assertion: string): string[] {
  if (entries.length === 0) return [`const out: ${shape.name} = {}${assertion};`];
  return [`const out: ${shape.name} = {\n${entries.join("\n")}\n};`];
}

/** Keys beside the known ones, decoded as the schema of additional properties says. */
function restBody(body: ObjectBody, known: readonly string[], file: Draft): string[] {
  if (body.rest === undefined) return [];
  keyTable("KNOWN", known, file);
  const decode = `${file.runtime("asMap")}(rest, ${decodeItem(body.rest, file)}, decoding)`;
  return [
    `const rest: ${file.runtimeType("JsonObject")} = {};`,
    `${file.runtime("keepUnknown")}(wire, rest, KNOWN);`,
    "// Defined, not assigned: a key may be named __proto__.",
    `return Object.defineProperties(out, Object.getOwnPropertyDescriptors(${decode}));`,
  ];
}

function positionalBody(shape: Shape, body: ObjectBody, file: Draft): string[] {
  const required = body.fields.filter((field) => field.required);
  const optional = body.fields.filter((field) => !field.required);
  const entries = required.map((field) => entryOf(field, decodeField(field, file, true)));
  const start = `const wire = ${file.runtime("asTuple")}(value, ${required.length});`;
  const rest = optional.map(
    (field) => `if (wire[${field.wire}] != null) ${member("out", field.name)} = ${decodeField(field, file, true)};`,
  );
  const { length } = body.fields;
  const keep = `if (wire.length > ${length}) ${file.runtime("keepBeyond")}(wire, out, ${length});`;
  return [start, ...outOf(shape, entries, ""), ...rest, keep, "return out;"];
}

function emitRequest(shape: Shape, body: ObjectBody, file: Draft): void {
  const fields = on(given(body.fields), "request");
  const same = shape.sides.has("response") && shape.inputName === shape.name;
  const name = shape.inputName;
  const docs = shape.description === undefined ? [] : [sentence(shape.description)];
  if (body.positional || body.rest !== undefined) shape.at.fail("positional objects and open objects can't be sent");
  if (!same) file.statements.push(...paramsTypes({ name, docs, fields, variants: body.variants }, file));
  const check =
    body.variants.length === 0 ? [] : [`${file.runtime("requireVariant")}(${quote(name)}, value, VARIANTS);`];
  const writes = fields.map((field) =>
    encodeField({ ...field, required: !maybeAbsent(field, body.variants) }, "value", file, true),
  );
  file.statements.push(
    functionOf({
      name: `encode${name}`,
      docs: `Writes {@link ${name}}.`,
      exported: true,
      parameters: writerParameters("value", name, file),
      result: "void",
      body: [...check, ...writes],
    }),
  );
  if (body.variants.length > 0) file.statements.push(variantTable(body.variants, file));
}
