import type { Cursor } from "../cursor.js";
import { itemsAt, propertiesAt } from "./node.js";

/** Does an object have properties of its own? Otherwise it is a map. */
export function isShape(at: Cursor): boolean {
  return propertiesAt(at).length > 0 || itemsAt(at, "required").length > 0 || isEmpty(at);
}

/** An object that says it has nothing. */
function isEmpty(at: Cursor): boolean {
  return at.child("additionalProperties")?.value === false && !at.has("patternProperties");
}

/** Does a schema that is not read yet allow null? */
export function admitsNull(at: Cursor): boolean {
  const isNull = (one: Cursor): boolean => {
    const type = one.child("type")?.value;
    return type === "null" || (Array.isArray(type) && type.includes("null")) || one.child("nullable")?.value === true;
  };
  return isNull(at) || [...itemsAt(at, "oneOf"), ...itemsAt(at, "anyOf")].some(isNull);
}

/** The schema around a place that says `$recursiveAnchor`: `$recursiveRef: "#"` means it. */
export function anchorOf(at: Cursor): Cursor | undefined {
  let here: Cursor | undefined = at.files.open(at.file);
  let anchor: Cursor | undefined;
  for (const key of at.path) {
    here = here?.child(key);
    if (here?.child("$recursiveAnchor")?.value === true) anchor = here;
  }
  return anchor;
}
