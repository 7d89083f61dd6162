import type { Cursor } from "../cursor.js";
import { entriesAt, isMap, type Node, textAt } from "./node.js";

/**
 * The security schemes that operations ask for, in words that signing can follow: a key in a header, a query or a
 * cookie, or an `Authorization` header. Others keep their type only.
 */
export function readSchemes(root: Cursor): Node {
  const components = root.child("components");
  const node: Node = {};
  for (const [name, reference] of components === undefined ? [] : entriesAt(components, "securitySchemes")) {
    const at = reference.resolve();
    if (!isMap(at.value)) continue;
    const type = textAt(at, "type") ?? "";
    const scheme = textAt(at, "scheme")?.toLowerCase();
    if (type === "apiKey") node[name] = { type, in: textAt(at, "in") ?? "header", name: textAt(at, "name") ?? "" };
    else if (type === "http") node[name] = { type, scheme: scheme ?? "" };
    // An access token travels as a bearer token, however it was come by.
    else if (type === "oauth2" || type === "openIdConnect") node[name] = { type: "http", scheme: "bearer" };
    else node[name] = { type };
  }
  return node;
}
