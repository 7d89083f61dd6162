import { isRichField } from "../model/rich.js";
import type { Field, Type } from "../model/types.js";
import type { Draft } from "./file.js";
import { jsonOf } from "./rich.js";
import { member, quote, WIDTH } from "./text.js";

/** The statement that calls one of the runtime's `put...` functions. */
function put(what: string, file: Draft, ...args: readonly string[]): string {
  return `${file.runtime(`put${what}`)}(out, ${args.filter(Boolean).join(", ")});`;
}

const SCALARS = { decimal: "Decimal", integer: "Integer", time: "Time", boolean: "Boolean" } as const;

/** The statement that writes a field of `owner`. `json`: numbers keep the form they have on the wire. */
export function encodeField(field: Field, owner: string, file: Draft, json: boolean): string {
  const value = member(owner, field.name);
  const write = field.json ? encodeJson(field, value, file) : encodeStyled(field, value, file, json);
  // A query or a form has no null: it is left out.
  const isNull = !json && field.type.kind === "nullable" && field.type.sent === true;
  if (field.required && !isNull) return write;
  const test = isNull ? `${value} != null` : `${value} !== undefined`;
  const line = `if (${test}) ${write}`;
  return line.length + 2 <= WIDTH ? line : `if (${test}) {\n  ${write}\n}`;
}

/** What has a style of its own, or else what the writers of the runtime know. */
function encodeStyled(field: Field, value: string, file: Draft, json: boolean): string {
  const name = quote(field.wire);
  if (
    file.isForeign &&
    !json &&
    field.style === undefined &&
    isRichField(field) &&
    !isText(itemOf(field.type), false)
  ) {
    const type = field.type.kind === "nullable" ? field.type.of : field.type;
    return put("Text", file, name, jsonOf(type, value, name, file));
  }
  switch (json ? undefined : field.style) {
    case "deep":
      return `${file.wire("deep")}(out, ${name}, ${value});`;
    case "repeat": {
      const type = field.type.kind === "nullable" ? field.type.of : field.type;
      const item = type.kind === "list" ? type.item : type;
      if (type.kind !== "list" || !isPlainScalar(item)) return `${file.wire("spread")}(out, ${name}, ${value});`;
      return `for (const item of ${value}) ${encodeValue(field, item, "item", file, false)}`;
    }
    case "space":
      return put("Text", file, name, `${value}.join(" ")`);
    case "pipe":
      return put("Text", file, name, `${value}.join("|")`);
    default:
      return encodeValue(field, field.type, value, file, json);
  }
}

function encodeValue(field: Field, type: Type, value: string, file: Draft, json: boolean): string {
  const name = quote(field.wire);
  const bare = (wire: string): string => (json && wire !== "text" ? "true" : "");
  switch (type.kind) {
    case "text":
      return put("Text", file, name, value);
    case "id":
      return json && type.wire === "number"
        ? put("Decimal", file, name, value, "true")
        : put("Text", file, name, value);
    case "decimal":
    case "integer":
    case "time":
    case "boolean":
      return put(SCALARS[type.kind], file, name, value, bare(type.wire));
    case "const":
      return scalar(typeof type.value, name, value, file, json);
    case "enum":
      return scalar(typeof type.values[0], name, value, file, json);
    case "nullable":
      return encodeValue(field, type.of, value, file, json);
    case "named":
      if (type.shape.body.kind === "enum") return scalar(typeof type.shape.body.values[0], name, value, file, json);
      return put("Object", file, name, value, encoder(field, type, file));
    case "list":
      if (isText(type.item, json)) return put("Texts", file, name, value);
      return put("List", file, name, value, encoder(field, type.item, file));
    default:
      return field.at.fail(`${type.kind === "map" ? "a map" : "an untyped value"} can't be sent`);
  }
}

function itemOf(type: Type): Type {
  if (type.kind === "nullable") return itemOf(type.of);
  return type.kind === "list" ? type.item : type;
}

function isPlainScalar(type: Type): boolean {
  if (type.kind === "named") return type.shape.body.kind === "enum";
  return ["text", "id", "decimal", "integer", "time", "boolean", "const", "enum"].includes(type.kind);
}

/** A list or an object as JSON text inside a query or a form. */
function encodeJson(field: Field, value: string, file: Draft): string {
  const name = quote(field.wire);
  const type = field.type.kind === "nullable" ? field.type.of : field.type;
  const items = type.kind === "list" ? scalarItems(type.item) : undefined;
  if (file.isForeign && items === undefined && isRichField({ ...field, type }))
    return put("Text", file, name, jsonOf(type, value, name, file));
  if (type.kind !== "list") return put("Object", file, name, value, encoder(field, type, file));
  if (items === undefined) return put("List", file, name, value, encoder(field, type.item, file));
  return put("Text", file, name, `${file.runtime(items)}(${name}`, `${value})`);
}

/** The runtime's function for a JSON list of texts or of numbers. */
function scalarItems(type: Type): "jsonTexts" | "jsonNumbers" | undefined {
  switch (type.kind) {
    case "text":
      return "jsonTexts";
    case "id":
    case "integer":
    case "decimal":
      return type.wire === "number" ? "jsonNumbers" : type.kind === "id" ? "jsonTexts" : undefined;
    case "enum":
      return type.values.every((value) => typeof value === "number") ? "jsonNumbers" : "jsonTexts";
    case "named":
      return type.shape.body.kind === "enum" ? scalarItems({ ...type.shape.body, kind: "enum" }) : undefined;
    default:
      return undefined;
  }
}

function scalar(type: string, name: string, value: string, file: Draft, json: boolean): string {
  if (type === "string") return put("Text", file, name, value);
  return put(type === "number" ? "Integer" : "Boolean", file, name, value, json ? "true" : "");
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
export function asText(field: Field, owner: string, file: Draft): string {
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
    case "decimal":
      return `${file.runtime("decimalText")}(${value}, ${quote(field.wire)})`;
    case "list":
      return `${value}.join(",")`;
    case "named":
      if (type.shape.body.kind === "enum" && typeof type.shape.body.values[0] === "number") return `String(${value})`;
      return type.shape.body.kind === "enum" ? value : field.at.fail("can't be part of a path or a header");
    default:
      return field.at.fail("can't be part of a path or a header");
  }
}
