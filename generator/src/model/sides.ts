import type { Names } from "./names.js";
import type { Shape, Side, Type } from "./types.js";
import { given, type Operation, type Stream } from "./venue.js";

/** Finds out which shapes are sent, which received, and names the request side apart where the two differ. */
export function assignSides(operations: readonly Operation[], streams: readonly Stream[], names: Names): void {
  for (const operation of operations) {
    if (operation.result !== undefined) mark(operation.result, "response");
    for (const parameter of given(operation.parameters)) mark(parameter.type, "request");
    if (operation.bodyShape !== undefined) markShape(operation.bodyShape, "request");
  }
  for (const stream of streams) {
    mark(stream.push, "response");
    for (const parameter of stream.parameters) mark(parameter.type, "request");
  }
  const seen = new Set<Shape>();
  const visit = (type: Type): void => {
    for (const shape of shapesOf(type)) {
      if (seen.has(shape)) continue;
      seen.add(shape);
      if (shape.sides.size === 2 && differs(shape, new Set())) {
        shape.inputName = `${shape.name}Input`;
        names.claim(shape.inputName, shape.at);
      }
      for (const part of partsOf(shape)) visit(part);
    }
  };
  for (const operation of operations) {
    for (const parameter of given(operation.parameters)) visit(parameter.type);
    if (operation.bodyShape !== undefined) visit({ kind: "named", shape: operation.bodyShape, open: undefined });
  }
}

function mark(type: Type, side: Side): void {
  for (const shape of shapesOf(type)) markShape(shape, side);
}

function markShape(shape: Shape, side: Side): void {
  if (shape.sides.has(side)) return;
  shape.sides.add(side);
  for (const part of partsOf(shape)) mark(part, side);
}

/** The shapes a type names directly. */
export function shapesOf(type: Type): Shape[] {
  switch (type.kind) {
    case "named":
      return [type.shape];
    case "list":
    case "map":
      return shapesOf(type.item);
    case "nullable":
      return shapesOf(type.of);
    default:
      return [];
  }
}

/** The types a shape is made of. */
export function partsOf(shape: Shape): Type[] {
  const { body } = shape;
  switch (body.kind) {
    case "enum":
      return [];
    case "union":
      return [...body.members];
    default:
      return [...given(body.fields).map((field) => field.type), ...(body.rest === undefined ? [] : [body.rest])];
  }
}

/** Enums keep one name: responses add `| (string & {})` where they are used. */
function differs(shape: Shape, seen: Set<Shape>): boolean {
  if (seen.has(shape) || shape.body.kind === "enum") return false;
  seen.add(shape);
  if (shape.body.kind === "object" && shape.body.variants.length > 0) return true;
  return partsOf(shape).some((part) => typeDiffers(part, seen));
}

function typeDiffers(type: Type, seen: Set<Shape>): boolean {
  switch (type.kind) {
    case "decimal":
    case "time":
    case "enum":
    case "list":
      return true;
    case "named":
      return type.shape.body.kind === "enum" || differs(type.shape, seen);
    case "map":
      return typeDiffers(type.item, seen);
    case "nullable":
      return true;
    default:
      return false;
  }
}
