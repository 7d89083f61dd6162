import { ownFields } from "../model/bases.js";
import { isInherited } from "../model/names.js";
import type { Field, ObjectBody, Shape, Type } from "../model/types.js";
import { decodeItem, decoderUsesDecoding } from "./decode.js";
import type { Draft } from "./file.js";
import { decoder } from "./parts.js";
import { constantOf, functionOf } from "./statements.js";
import { bracket, key, property } from "./text.js";
import { isOpen } from "./types.js";

/**
 * Can a table say how the object is read? Specifications of somebody else have hundreds of shapes with dozens of fields
 * that may be absent; code for each would be most of the package. Our own venues have code: it is faster.
 */
export function isTable({ positional, rest, fields }: ObjectBody): boolean {
  return !positional && rest === undefined && fields.every(isEntry);
}

function isEntry({ name, wire, also, type }: Field): boolean {
  return name === wire && also.length === 0 && !isInherited(name) && isPlain(type);
}

/** Closed enums are told by code. */
function isPlain(type: Type): boolean {
  if (type.kind === "nullable") return !type.empty && isPlain(type.of);
  return type.kind !== "enum" || isOpen(type, "response");
}

/**
 * The table of an object, without what stands in those of its bases, and the decoder that reads by it. Tables of bases
 * are asked for by a function: where shapes hold each other, the table itself may not be there yet.
 */
export function emitFields(shape: Shape, body: ObjectBody, file: Draft): void {
  const { name } = shape;
  const isShared = shape.above.every((base) => base.body.kind === "object" && isTable(base.body));
  const bases = isShared ? shape.above.map((base) => file.shape(base.name, `fieldsOf${base.name}`)) : [];
  const fields = bases.length > 0 ? ownFields(shape, body) : body.fields;
  const entries = fields.map((field) => property(key(field.name), entryOf(field, file), 1).slice(2, -1));
  const value = bracket("{", entries, "}", { indent: 0, used: entries.length === 0 ? 0 : 1_000 });
  const whole = `${file.wireType("Fields")}<${name}>`;
  const type = bases.length > 0 ? `Partial<${whole}>` : whole;
  file.statements.push(constantOf({ name: "FIELDS", type, exported: false, value }));
  const list = bracket("[", bases, "]", { indent: 0, used: 40 + name.length });
  const table = bases.length > 0 ? `${file.wire("joined")}<${name}>(FIELDS, ${list})` : "FIELDS";
  if (shape.isBase) {
    const docs = `How the fields of {@link ${name}} are read.`;
    const head = { name: `fieldsOf${name}`, docs, exported: true, parameters: [] };
    file.statements.push(functionOf({ ...head, result: whole, body: [`return ${table};`] }));
  }
  if (shape.isAbstract) return;
  const uses = decoderUsesDecoding(body);
  decoder(shape, file, uses, [`return ${file.wire("read")}(value, ${table}${uses ? ", decoding" : ""});`], true);
}

function entryOf({ type, required }: Field, file: Draft): string {
  if (required) return itemOf(type, file);
  return type.kind === "nullable" ? `[${itemOf(type.of, file)}, null]` : `[${itemOf(type, file)}]`;
}

function itemOf(type: Type, file: Draft): string {
  switch (type.kind) {
    case "const":
      return JSON.stringify(type.value);
    case "list":
      return `{ list: ${itemOf(type.item, file)} }`;
    case "map":
      return `{ map: ${itemOf(type.item, file)} }`;
    case "nullable":
      return `{ orNull: ${itemOf(type.of, file)} }`;
    default:
      return decodeItem(type, file);
  }
}
