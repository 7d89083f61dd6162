import { isInherited } from "../model/names.js";
import type { Field, ObjectBody, Shape, Type } from "../model/types.js";
import { decodeItem, decoderUsesDecoding } from "./decode.js";
import type { Draft } from "./file.js";
import { decoder } from "./parts.js";
import { constantOf } from "./statements.js";
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

/** The table of an object, and the decoder that reads by it. */
export function emitFields(shape: Shape, body: ObjectBody, file: Draft): void {
  const entries = body.fields.map((field) => property(key(field.name), entryOf(field, file), 1).slice(2, -1));
  const value = bracket("{", entries, "}", { indent: 0, used: 1_000 });
  const type = `${file.wireType("Fields")}<${shape.name}>`;
  file.statements.push(constantOf({ name: "FIELDS", type, exported: false, value }));
  const uses = decoderUsesDecoding(body);
  decoder(shape, file, uses, [`return ${file.wire("read")}(value, FIELDS${uses ? ", decoding" : ""});`]);
}

function entryOf({ type, required }: Field, file: Draft): string {
  if (required) return itemOf(type, file);
  return type.kind === "nullable" ? `[${itemOf(type.of, file)}, null]` : `[${itemOf(type, file)}]`;
}

function itemOf(type: Type, file: Draft): string {
  return type.kind === "const" ? JSON.stringify(type.value) : decodeItem(type, file);
}
