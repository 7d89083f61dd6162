import type { Names } from "./names.js";
import type { Field, Shape, Side, Type } from "./types.js";
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
  const differing = findDiffering(operations, streams);
  const visit = (first: readonly Shape[]): void => {
    const open = [...first].reverse();
    for (let shape = open.pop(); shape !== undefined; shape = open.pop()) {
      if (seen.has(shape)) continue;
      seen.add(shape);
      if (shape.sides.size === 2 && differing.has(shape)) {
        const { name } = shape;
        shape.inputName = names.choose([`${name}Input`, `${name}ToSend`, `${name}AsSent`], shape.at);
      }
      open.push(...partsOf(shape, "request").flatMap(shapesOf).reverse());
    }
  };
  for (const operation of operations) {
    visit(given(operation.parameters).flatMap((parameter) => shapesOf(parameter.type)));
    if (operation.bodyShape !== undefined) visit([operation.bodyShape]);
  }
}

function mark(type: Type, side: Side): void {
  for (const shape of shapesOf(type)) markShape(shape, side);
}

function markShape(first: Shape, side: Side): void {
  const open = [first];
  for (let shape = open.pop(); shape !== undefined; shape = open.pop()) {
    if (shape.sides.has(side)) continue;
    shape.sides.add(side);
    open.push(...partsOf(shape, side).flatMap(shapesOf));
  }
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

/** The types a shape is made of, on one side or on both. */
export function partsOf(shape: Shape, side?: Side): Type[] {
  const { body } = shape;
  switch (body.kind) {
    case "enum":
      return [];
    case "union":
      return [...body.members];
    default:
      return [...on(given(body.fields), side).map((field) => field.type), ...restOf(body)];
  }
}

/** The fields that a side has. */
export function on<F extends Field>(fields: readonly F[], side: Side | undefined): F[] {
  return fields.filter((field) => side === undefined || field.side === undefined || field.side === side);
}

/**
 * The shapes that look different in requests and in responses: those that differ themselves, and what holds them.
 * Enums keep one name: responses add `| (string & {})` where they are used.
 */
function findDiffering(operations: readonly Operation[], streams: readonly Stream[]): ReadonlySet<Shape> {
  const holders = new Map<Shape, Shape[]>();
  const found = new Set<Shape>();
  const roots = [
    ...operations.flatMap((one) => [...one.parameters.map((field) => field.type), ...(one.result ? [one.result] : [])]),
    ...streams.flatMap((one) => [...one.parameters.map((field) => field.type), one.push]),
  ].flatMap(shapesOf);
  const open = [...roots, ...operations.flatMap((one) => one.bodyShape ?? [])];
  const seen = new Set<Shape>();
  for (let shape = open.pop(); shape !== undefined; shape = open.pop()) {
    if (seen.has(shape)) continue;
    seen.add(shape);
    if (differsItself(shape)) found.add(shape);
    for (const part of partsOf(shape).flatMap(shapesOf)) {
      const list = holders.get(part);
      if (list === undefined) holders.set(part, [shape]);
      else list.push(shape);
      open.push(part);
    }
  }
  const changed = [...found];
  for (let shape = changed.pop(); shape !== undefined; shape = changed.pop()) {
    for (const holder of holders.get(shape) ?? []) {
      if (found.has(holder)) continue;
      found.add(holder);
      changed.push(holder);
    }
  }
  return found;
}

function differsItself({ body }: Shape): boolean {
  if (body.kind === "enum") return false;
  if (body.kind === "object" && body.variants.length > 0) return true;
  if (body.kind === "union" && body.discriminator !== undefined) return true;
  const types = body.kind === "union" ? body.members : [...body.fields.map((field) => field.type), ...restOf(body)];
  const isOneSided = body.kind !== "union" && body.fields.some((field) => field.side !== undefined);
  return isOneSided || types.some(typeDiffers);
}

function restOf({ rest }: { readonly rest: Type | undefined }): Type[] {
  return rest === undefined ? [] : [rest];
}

function typeDiffers(type: Type): boolean {
  switch (type.kind) {
    case "decimal":
    case "time":
    case "enum":
    case "list":
    case "untyped":
    case "nullable":
      return true;
    case "named":
      return type.shape.body.kind === "enum";
    case "map":
      return typeDiffers(type.item);
    default:
      return false;
  }
}
