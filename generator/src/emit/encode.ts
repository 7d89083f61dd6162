import type { Field, Type } from "../model/types.js";
import type { Draft } from "./file.js";
import { member, quote } from "./text.js";

/** The statement that writes a field of `owner`. `json`: numbers keep the form they have on the wire. */
export function encodeField(field: Field, owner: string, file: Draft, json: boolean): string {
  const value = member(owner, field.name);
  const write = encodeValue(field, field.type, value, file, json);
  return field.required ? write : `if (${value} !== undefined) ${write}`;
}

function encodeValue(field: Field, type: Type, value: string, file: Draft, json: boolean): string {
  const name = quote(field.wire);
  const bare = (wire: string): string => (json && wire !== "text" ? ", true" : "");
  switch (type.kind) {
    case "text":
      return `out.text(${name}, ${value});`;
    case "id":
      return json && type.wire === "number" ? `out.decimal(${name}, ${value}, true);` : `out.text(${name}, ${value});`;
    case "decimal":
    case "integer":
    case "time":
    case "boolean":
      return `out.${type.kind}(${name}, ${value}${bare(type.wire)});`;
    case "const":
      return scalar(typeof type.value, name, value, json);
    case "enum":
      return scalar(typeof type.values[0], name, value, json);
    case "nullable":
      return encodeValue(field, type.of, value, file, json);
    case "named":
      if (type.shape.body.kind === "enum") return scalar(typeof type.shape.body.values[0], name, value, json);
      return `out.object(${name}, ${value}, ${encoder(field, type, file)});`;
    case "list":
      if (isText(type.item, json)) return `out.texts(${name}, ${value});`;
      return `out.list(${name}, ${value}, ${encoder(field, type.item, file)});`;
    default:
      return field.at.fail(`${type.kind === "map" ? "a map" : "an untyped value"} can't be sent`);
  }
}

function scalar(type: string, name: string, value: string, json: boolean): string {
  if (type === "string") return `out.text(${name}, ${value});`;
  return `out.${type === "number" ? "integer" : "boolean"}(${name}, ${value}${json ? ", true" : ""});`;
}

/** Items that travel as text; JSON knows lists of texts only. */
function isText(type: Type, json: boolean): boolean {
  switch (type.kind) {
    case "named":
      return (
        type.shape.body.kind === "enum" && (!json || type.shape.body.values.every((value) => typeof value === "string"))
      );
    case "integer":
      return !json || type.wire === "text";
    case "id":
      return !json || type.wire === "text";
    default:
      return type.kind === "text" || type.kind === "enum";
  }
}

/** The function that writes a shape; positional arrays, tuples and unions are read only. */
export function encoder(field: Field, type: Type, file: Draft): string {
  if (type.kind !== "named" || type.shape.body.kind !== "object" || type.shape.body.positional) {
    return field.at.fail("only objects, texts and numbers can be sent here");
  }
  return file.shape(type.shape.name, `encode${type.shape.inputName}`);
}

/** A parameter as the text of a path segment or header. */
export function asText(field: Field, owner: string): string {
  const value = member(owner, field.name);
  const type = field.type.kind === "nullable" ? field.type.of : field.type;
  switch (type.kind) {
    case "text":
    case "id":
      return value;
    case "integer":
    case "boolean":
    case "const":
    case "enum":
      return type.kind === "enum" && typeof type.values[0] === "string" ? value : `String(${value})`;
    case "named":
      return type.shape.body.kind === "enum" ? value : field.at.fail("can't be part of a path or a header");
    default:
      return field.at.fail("can't be part of a path or a header");
  }
}
