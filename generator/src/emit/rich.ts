import type { Field, Type } from "../model/types.js";
import type { Draft } from "./file.js";
import { member, quote, WIDTH } from "./text.js";

/** The expression that gives the JSON text of `value`, for bodies that the runtime's writers can't write. */
export function jsonOf(type: Type, value: string, key: string, file: Draft): string {
  switch (type.kind) {
    case "text":
      return `${file.wire("quoted")}(${value}, ${key})`;
    case "id":
      return type.wire === "text"
        ? `${file.wire("quoted")}(${value}, ${key})`
        : `${file.runtime("decimalText")}(${value}, ${key})`;
    case "decimal": {
      const digits = `${file.runtime("decimalText")}(${value}, ${key})`;
      return type.wire === "text" ? `JSON.stringify(${digits})` : digits;
    }
    case "integer":
      return type.wire === "text" ? `JSON.stringify(${whole(value, key, file)})` : whole(value, key, file);
    case "time": {
      const time = `${file.wire("instant")}(${value}, ${key})`;
      return type.wire === "text" ? `JSON.stringify(${time})` : time;
    }
    case "boolean":
      return `${file.wire("truth")}(${value}, ${key})`;
    case "const":
      return quote(JSON.stringify(type.value));
    case "enum":
      return choice(type.values, value, key, file);
    case "untyped":
      return `${file.wire("anything")}(${value}, ${key})`;
    case "list":
      return `${file.wire("listed")}(${value}, ${key}, (item) => ${jsonOf(type.item, "item", key, file)})`;
    case "map":
      return `${file.wire("mapped")}(${value}, ${key}, (item) => ${jsonOf(type.item, "item", key, file)})`;
    case "nullable": {
      const inner = jsonOf(type.of, value, key, file);
      return type.sent === true ? `${value} === null ? "null" : ${inner}` : inner;
    }
    case "named":
      return named(type, value, key, file);
  }
}

function named(type: Type & { kind: "named" }, value: string, key: string, file: Draft): string {
  const { shape } = type;
  if (shape.body.kind === "enum") return choice(shape.body.values, value, key, file);
  if (shape.rich) return `${file.shape(shape.name, `write${shape.inputName}`)}(${value})`;
  return `${file.wire("encoded")}(${value}, ${key}, ${file.shape(shape.name, `encode${shape.inputName}`)})`;
}

function choice(values: readonly (string | number)[], value: string, key: string, file: Draft): string {
  return typeof values[0] === "number" ? whole(value, key, file) : `${file.wire("quoted")}(${value}, ${key})`;
}

function whole(value: string, key: string, file: Draft): string {
  return `${file.wire("whole")}(${value}, ${key})`;
}

/** The expression that gives the JSON text of an object with these fields. */
export function fieldsOf(fields: readonly Field[], owner: string, file: Draft, more?: string): string {
  const entries = fields.map((field) => {
    const value = member(owner, field.name);
    const text = jsonOf(field.type, value, quote(field.wire), file);
    const guarded = field.required ? text : `${value} === undefined ? undefined : ${text}`;
    const line = `  [${quote(field.wire)}, ${guarded}],`;
    return line.length + 4 <= WIDTH ? line : `  [\n    ${quote(field.wire)},\n    ${guarded},\n  ],`;
  });
  if (more !== undefined) entries.push(`  ...${more},`);
  return entries.length === 0
    ? `${file.wire("objectOf")}([])`
    : `${file.wire("objectOf")}([\n${entries.join("\n")}\n])`;
}
