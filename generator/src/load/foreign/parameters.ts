import type { Cursor } from "../cursor.js";
import { isJson, mediaOf } from "./media.js";
import { typeName } from "./names.js";
import { itemsAt, type Node, type Norm, TEXT, textAt } from "./node.js";
import { attributes } from "./objects.js";
import type { ForeignSchemas } from "./schemas.js";
import { firstParagraph } from "./words.js";

/** Headers that HTTP or signing takes care of; the standard says that such parameters are ignored. */
const IGNORED = new Set(["accept", "content-type", "authorization"]);

/** The parameters of an operation, those of its path included; what the operation says goes. */
export function readParameters(schemas: ForeignSchemas, lists: readonly Cursor[], owner: string, path: string): Node[] {
  const found = new Map<string, Cursor>();
  for (const item of lists.flatMap((at) => itemsAt(at, "parameters"))) {
    const at = item.resolve();
    found.set(`${textAt(at, "in")} ${textAt(at, "name")}`, at);
  }
  const inPath = new Set([...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? ""));
  const names = new Set<string>();
  const nodes = [...found.values()].flatMap((at) => {
    const name = at.need("name").asText();
    const place = at.need("in").asOneOf(["path", "query", "header", "cookie"]);
    if (place === "header" && IGNORED.has(name.toLowerCase())) return [];
    if (place === "path" && !inPath.delete(name)) return [];
    const node = readParameter(schemas, at, name, place, owner);
    const own = [name, `${place}${typeName(name)}`].find((one) => !names.has(one)) ?? at.fail(`a second "${name}"`);
    names.add(own);
    return [own === name ? node : { ...node, "x-name": own }];
  });
  // A part of the path that is not described is text.
  const implied = [...inPath].map((name) => {
    const node = { name, in: "path", required: true, schema: { type: "string" } };
    return names.has(name) ? { ...node, "x-name": `path${typeName(name)}` } : node;
  });
  return [...nodes, ...implied];
}

function readParameter(schemas: ForeignSchemas, at: Cursor, name: string, place: string, owner: string): Node {
  const head: Node = { name, in: place };
  if (place === "path" || at.child("required")?.value === true) head.required = true;
  const description = firstParagraph(at.child("description")?.value);
  if (description !== undefined) head.description = description;
  if (at.child("deprecated")?.value === true) head.deprecated = true;
  const [media] = at.has("content") ? mediaOf(at.need("content")) : [];
  const schema = media === undefined ? at.child("schema") : media.at.child("schema");
  const hint = owner + typeName(name);
  const norm = schema === undefined ? TEXT : { ...schemas.read(schema, hint, name), nullable: false };
  if (media !== undefined && isJson(media.type) && !isScalar(norm)) {
    if (place !== "query") at.need("content").fail(`a ${place} parameter in JSON is not supported`);
    return { ...head, content: { "application/json": { schema: norm.node } } };
  }
  const words = schema === undefined ? {} : attributes(schemas, schema, norm);
  const { readOnly: _, writeOnly: __, ...said } = words;
  return { ...head, ...styleOf(at, norm, place), schema: { ...norm.node, ...said } };
}

export function isScalar({ kind }: Norm): boolean {
  return (
    kind !== "list" && kind !== "map" && kind !== "object" && kind !== "union" && kind !== "tuple" && kind !== "untyped"
  );
}

function isScalarList(norm: Norm): boolean {
  return norm.kind === "list" && norm.item !== undefined && isScalar(norm.item) && !norm.item.nullable;
}

/** How a list or an object travels: in words of our dialect. */
function styleOf(at: Cursor, norm: Norm, place: string): Node {
  if (isScalar(norm)) return {};
  const style = textAt(at, "style") ?? (place === "query" || place === "cookie" ? "form" : "simple");
  const explode = at.child("explode")?.value ?? style === "form";
  if (place === "query") {
    if (style === "deepObject") return { "x-style": "deep" };
    if (style === "form" && explode === true) return { "x-style": "repeat" };
    if (isScalarList(norm) && style === "form") return { style: "form", explode: false };
    if (isScalarList(norm) && style === "spaceDelimited") return { "x-style": "space" };
    if (isScalarList(norm) && style === "pipeDelimited") return { "x-style": "pipe" };
  } else if (isScalarList(norm) && (style === "simple" || (place === "cookie" && explode === false))) {
    return { "x-style": "repeat" };
  }
  return at.fail(`${norm.kind === "list" ? "a list" : "an object"} in style ${style} in the ${place} is not supported`);
}
