import { on, partsOf, shapesOf } from "./sides.js";
import type { Field, Shape, Type } from "./types.js";

/**
 * Marks the shapes that the plain writers of the runtime can't send: unions, maps, lists in lists, null. A shape that
 * holds one is one itself. Time is linear in the size of the specification.
 */
export function markRich(shapes: readonly Shape[], isForeign: boolean): void {
  if (!isForeign) return;
  const holders = new Map<Shape, Shape[]>();
  const open: Shape[] = [];
  const mark = (shape: Shape): void => {
    if (shape.rich) return;
    shape.rich = true;
    open.push(shape);
  };
  for (const shape of shapes) {
    if (!shape.sides.has("request")) continue;
    for (const part of partsOf(shape, "request").flatMap(shapesOf)) {
      const list = holders.get(part);
      if (list === undefined) holders.set(part, [shape]);
      else list.push(shape);
    }
    if (isRichItself(shape)) mark(shape);
  }
  for (let shape = open.pop(); shape !== undefined; shape = open.pop()) {
    for (const holder of holders.get(shape) ?? []) mark(holder);
  }
}

function isRichItself({ body }: Shape): boolean {
  switch (body.kind) {
    case "enum":
      return false;
    case "union":
    case "tuple":
      return true;
    default:
      return body.rest !== undefined || body.positional || on(body.fields, "request").some(isRichField);
  }
}

/** Does a field of a JSON object need more than the runtime's writers offer? */
export function isRichField(field: Field): boolean {
  return isRich(field.type);
}

function isRich(type: Type): boolean {
  switch (type.kind) {
    case "untyped":
    case "map":
      return true;
    case "nullable":
      return type.sent === true || isRich(type.of);
    case "list":
      return !isPlainItem(type.item);
    case "named":
      return type.shape.rich;
    default:
      return false;
  }
}

/** Lists of objects and lists of texts are all that the plain writers know. */
function isPlainItem(type: Type): boolean {
  switch (type.kind) {
    case "text":
      return true;
    case "id":
      return type.wire === "text";
    case "enum":
      return type.values.every((value) => typeof value === "string");
    case "named":
      if (type.shape.body.kind === "enum") return type.shape.body.values.every((value) => typeof value === "string");
      return !type.shape.rich && type.shape.body.kind === "object";
    default:
      return false;
  }
}
