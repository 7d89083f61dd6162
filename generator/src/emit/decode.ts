import { isInherited } from "../model/names.js";
import { on } from "../model/sides.js";
import type { Field, Type } from "../model/types.js";
import type { Draft } from "./file.js";
import { member, quote } from "./text.js";
import { isOpen } from "./types.js";

/** Runtime decoders of fields and of items, and whether they need to know the decimal type. */
const SCALARS = {
  text: ["text", "asText", false],
  id: ["text", "asText", false],
  decimal: ["decimal", "asDecimal", true],
  integer: ["integer", "asInteger", false],
  time: ["time", "asTime", false],
  boolean: ["bool", "asBool", false],
  untyped: ["json", "asJson", false],
} as const;

/** The expression that reads a field out of `wire`. */
export function decodeField(field: Field, file: Draft, positional: boolean): string {
  const name = positional ? field.wire : quote(field.wire);
  const access = positional ? `wire[${field.wire}]` : ofWire(field.wire, file);
  const read = [access, ...field.also.map((other) => ofWire(other, file))].join(" ?? ");
  return decodeValue(field.type, read, name, file);
}

/** What an object holds under a key; a key that every object inherits is only its own. */
export function ofWire(key: string, file: Draft): string {
  return isInherited(key) ? `${file.wire("own")}(wire, ${quote(key)})` : member("wire", key);
}

/** The expression that decodes the value `read`, found under the key `name`. */
function decodeValue(type: Type, read: string, name: string, file: Draft): string {
  switch (type.kind) {
    case "const":
      return `${file.runtime("literal")}(${read}, ${name}, ${JSON.stringify(type.value)})`;
    case "enum":
      if (!isOpen(type, "response")) return decodeChoice(type.values, read, name, file);
      return decodeValue(plainOf(type.values), read, name, file);
    case "named": {
      const plain = openEnum(type);
      if (plain !== undefined) return decodeValue(plain, read, name, file);
      return `${file.runtime("nested")}(${read}, ${name}, ${decodeItem(type, file)}, decoding)`;
    }
    case "list":
      return `${file.runtime("list")}(${read}, ${name}, ${decodeItem(type.item, file)}, decoding)`;
    case "map":
      return `${file.runtime("map")}(${read}, ${name}, ${decodeItem(type.item, file)}, decoding)`;
    case "nullable":
      return decodeNullable(type, read, name, file);
    default: {
      const [decoder, , needsDecoding] = SCALARS[type.kind];
      return `${file.runtime(decoder)}(${read}, ${name}${needsDecoding ? ", decoding" : ""})`;
    }
  }
}

/** One of a few values and no other. */
function decodeChoice(values: readonly (string | number)[], read: string, name: string, file: Draft): string {
  const tests = values.slice(0, -1).map((value) => `${read} === ${quote(String(value))} ? ${JSON.stringify(value)} : `);
  return `${tests.join("")}${file.runtime("literal")}(${read}, ${name}, ${JSON.stringify(values.at(-1))})`;
}

function decodeNullable(type: Type & { kind: "nullable" }, read: string, name: string, file: Draft): string {
  if (type.empty && type.of.kind === "decimal") return `${file.runtime("decimalOrNull")}(${read}, ${name}, decoding)`;
  const value = read.includes("??") ? `(${read})` : read;
  const empty = type.empty ? ` || ${value} === ""` : "";
  return `${value} === null${empty} ? null : ${decodeValue(type.of, read, name, file)}`;
}

/** A decoder for each item of a list or map, or for a whole answer. */
export function decodeItem(type: Type, file: Draft): string {
  switch (type.kind) {
    case "const":
      return `(value) => ${file.runtime("literal")}(value, "", ${JSON.stringify(type.value)})`;
    case "enum":
      return decodeItem(plainOf(type.values), file);
    case "named": {
      const plain = openEnum(type);
      return plain === undefined ? file.shape(type.shape.name, `decode${type.shape.name}`) : decodeItem(plain, file);
    }
    case "list":
      return `(value, decoding) => ${file.runtime("asList")}(value, ${decodeItem(type.item, file)}, decoding)`;
    case "map":
      return `(value, decoding) => ${file.runtime("asMap")}(value, ${decodeItem(type.item, file)}, decoding)`;
    case "nullable": {
      if (type.empty && type.of.kind === "decimal") return file.runtime("asDecimalOrNull");
      const empty = type.empty ? ' || value === ""' : "";
      return `(value, decoding) => (value === null${empty} ? null : ${call(type.of, "value", file)})`;
    }
    default:
      return file.runtime(SCALARS[type.kind][1]);
  }
}

/** The expression that decodes `value` where it is known to be of the type. */
export function call(type: Type, value: string, file: Draft): string {
  if (type.kind === "list") return `${file.runtime("asList")}(${value}, ${decodeItem(type.item, file)}, decoding)`;
  if (type.kind === "map") return `${file.runtime("asMap")}(${value}, ${decodeItem(type.item, file)}, decoding)`;
  const item = decodeItem(type, file);
  const callee = item.includes("=>") ? `(${item})` : item;
  return `${callee}(${value}${usesDecoding(type) ? ", decoding" : ""})`;
}

/** Does a decoder of this type take the second argument? */
export function usesDecoding(type: Type): boolean {
  switch (type.kind) {
    case "decimal":
    case "list":
    case "map":
      return true;
    case "named":
      return openEnum(type) === undefined && type.shape.body.kind !== "enum" && decoderUsesDecoding(type.shape.body);
    case "nullable":
      return usesDecoding(type.of);
    default:
      return false;
  }
}

/** Does the decoder of this shape use its second parameter? Nested shapes are always passed it. */
export function decoderUsesDecoding(
  body: Exclude<(Type & { kind: "named" })["shape"]["body"], { kind: "enum" }>,
): boolean {
  if (body.kind === "union") return true;
  // What is beside the known keys is decoded as a map.
  return body.rest !== undefined || on(body.fields, "response").some((field) => mentionsDecoding(field.type));
}

function mentionsDecoding(type: Type): boolean {
  switch (type.kind) {
    case "decimal":
    case "list":
    case "map":
      return true;
    case "named":
      return openEnum(type) === undefined;
    case "nullable":
      return mentionsDecoding(type.of);
    default:
      return false;
  }
}

/** Any text fits an open enum; a closed one has a decoder of its own. */
function openEnum(type: Type & { kind: "named" }): Type | undefined {
  const { body } = type.shape;
  if (body.kind !== "enum" || !isOpen({ ...body, open: type.open ?? body.open }, "response")) return undefined;
  return plainOf(body.values);
}

function plainOf(values: readonly (string | number)[]): Type {
  return values.every((value) => typeof value === "number")
    ? { kind: "integer", wire: "number" }
    : { kind: "text", wire: "text" };
}
