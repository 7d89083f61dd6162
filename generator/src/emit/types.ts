import type { EnumType, Scalar, Side, Type } from "../model/types.js";
import type { Draft } from "./file.js";

/** A type as written in TypeScript, for requests or for responses. */
export function typeText(type: Type, side: Side, file: Draft): string {
  switch (type.kind) {
    case "text":
    case "id":
      return "string";
    case "decimal":
      return file.runtimeType(side === "request" ? "DecInput" : "Dec");
    case "integer":
      return "number";
    case "time":
      return side === "request" ? "number | Date" : "number";
    case "boolean":
      return "boolean";
    case "untyped":
      return side === "request" ? file.wireType("JsonInput") : file.runtimeType("Json");
    case "const":
      return JSON.stringify(type.value);
    case "enum":
      return [...type.values.map((value) => JSON.stringify(value)), ...openEnd(type, side)].join(" | ");
    case "named":
      return namedText(type, side, file);
    case "list": {
      const item = typeText(type.item, side, file);
      const list = `${/[|&]|^readonly /.test(item) ? `(${item})` : item}[]`;
      return side === "request" ? `readonly ${list}` : list;
    }
    case "map":
      // An alias may hold itself in an object type, but not as an argument of another alias.
      return file.isAlias
        ? `{ [key: string]: ${typeText(type.item, side, file)} }`
        : `Record<string, ${typeText(type.item, side, file)}>`;
    case "nullable":
      return side === "request" && type.sent !== true
        ? typeText(type.of, side, file)
        : `${typeText(type.of, side, file)} | null`;
  }
}

function namedText(type: Type & { kind: "named" }, side: Side, file: Draft): string {
  const { shape } = type;
  const name = file.shapeType(shape.name, side === "request" ? shape.inputName : shape.name);
  if (shape.body.kind !== "enum") return name;
  return [name, ...openEnd({ ...shape.body, open: type.open ?? shape.body.open }, side)].join(" | ");
}

/** What makes an enum open: values the spec does not list, without losing completion of those it does. */
function openEnd(type: EnumType, side: Side): string[] {
  if (!isOpen(type, side)) return [];
  return [type.values.every((value) => typeof value === "number") ? "(number & {})" : "(string & {})"];
}

export function isOpen(type: EnumType, side: Side): boolean {
  return type.open ?? side === "response";
}

export function literals(values: readonly Scalar[]): string {
  return values.map((value) => JSON.stringify(value)).join(" | ");
}
