import type { Cursor } from "../cursor.js";
import { typeName } from "./names.js";
import { isMap, itemsAt, listOf, type Node, type Norm, textAt, untyped } from "./node.js";
import type { ForeignSchemas } from "./schemas.js";

/** A list, or where positions have schemas of their own, a tuple. */
export function readArray(schemas: ForeignSchemas, at: Cursor, hint: string, key: string): Norm {
  const keyword = itemsAt(at, "prefixItems").length > 0 ? "prefixItems" : "items";
  if (itemsAt(at, keyword).length > 0) return readTuple(schemas, at, keyword, hint, key);
  const { value } = at.child("items") ?? {};
  if (value === undefined || value === true) return listOf(untyped("the specification does not say what it holds"));
  if (value === false) return listOf(untyped("always empty"));
  return listOf(schemas.read(at.need("items"), hint.endsWith("Item") ? hint : `${hint}Item`, key));
}

/** A labelled tuple; where the specification has no labels, they are `item0` and so on. */
function readTuple(schemas: ForeignSchemas, at: Cursor, keyword: string, hint: string, key: string): Norm {
  const name = schemas.nameFor(at, hint);
  const node: Node = { type: "array", title: name, ...schemas.words(at) };
  const norm: Norm = { kind: "tuple", node: schemas.define(name, at, node), nullable: false, name };
  schemas.begin(at, norm);
  const positions = itemsAt(at, keyword);
  const labels = labelsOf(positions);
  const more = keyword === "prefixItems" ? at.child("items") : at.child("additionalItems");
  const least = at.child("minItems")?.value;
  node.minItems = typeof least === "number" ? Math.min(least, positions.length) : positions.length;
  schemas.later(() => {
    node.prefixItems = positions.map((item, index) => {
      return { ...used(schemas.read(item, `${name}${index}`, key)), "x-name": labels[index] };
    });
    node.items = more !== undefined && isMap(more.value) && used(schemas.read(more, `${name}Rest`, key));
  });
  return norm;
}

function labelsOf(positions: readonly Cursor[]): string[] {
  const labels = positions.map((item, index) => {
    const text = textAt(item, "title") ?? "";
    const name = /[A-Za-z]/.test(text) ? typeName(text) : `item${index}`;
    return name.slice(0, 1).toLowerCase() + name.slice(1);
  });
  return labels.map((label, index) => (labels.indexOf(label) === index ? label : `item${index}`));
}

function used({ node, nullable }: Norm): Node {
  return nullable ? { oneOf: [node, { type: "null" }], "x-sends-null": true } : { ...node };
}
