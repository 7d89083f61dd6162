import type { Cursor } from "../cursor.js";
import { isAny, isJson, isText, mediaOf, prefer } from "./media.js";
import { entriesAt, isMap, type Node, type Norm, TEXT, textAt, untyped, used } from "./node.js";
import type { ForeignSchemas } from "./schemas.js";
import { firstParagraph } from "./words.js";

const FORM = "application/x-www-form-urlencoded";

/** The request body: JSON if offered, else a form, else text. @param isIgnored Is the body of a GET left out? */
export function readBody(
  schemas: ForeignSchemas,
  operation: Cursor,
  method: string,
  owner: string,
  parameters: readonly Node[],
  isIgnored: boolean,
): Node | undefined {
  const body = operation.child("requestBody")?.resolve();
  if (body === undefined || !body.has("content")) return undefined;
  const media = mediaOf(body.need("content"));
  if (media.every(({ at }) => holdsNothing(at))) return undefined;
  if (method === "get") {
    if (isIgnored) return undefined;
    body.fail("a GET with a body is not supported");
  }
  const chosen =
    prefer(
      media,
      (type) => type === "application/json",
      (type) => type === FORM,
      isJson,
      isAny,
      isText,
    ) ??
    body
      .need("content")
      .fail(`${media.map(({ type }) => type).join(", ")}: bodies that are not text are not supported`);
  const { type, at } = chosen;
  const schema = at.child("schema");
  const words: Node = {};
  const description = firstParagraph(body.child("description")?.value);
  if (description !== undefined) words.description = description;
  const names = new Set(parameters.map((one) => one["x-name"] ?? one.name));
  const name = ["body", "payload", "requestBody"].find((one) => !names.has(one)) ?? "content";
  if (isText(type) && !isJson(type)) {
    return {
      ...words,
      "x-name": name,
      "x-media": type,
      content: { "application/json": { schema: { type: "string" } } },
    };
  }
  const norm =
    schema === undefined
      ? untyped("the specification does not describe the body")
      : schemas.read(schema, `${owner}Body`);
  if (type !== "application/json" && isJson(type)) words["x-media"] = type;
  const target = type === FORM ? FORM : "application/json";
  if (isFlat(norm, names, schemas)) {
    if (type === FORM) styleForm(schemas, norm, at);
    return { ...words, content: { [target]: { schema: norm.node } } };
  }
  return { ...words, "x-name": name, content: { [target]: { schema: used(norm) } } };
}

/** Some documents give every operation a body, and those without one an object that has nothing. */
function holdsNothing(at: Cursor): boolean {
  const schema = at.child("schema");
  if (schema === undefined || !isMap(schema.value)) return false;
  const { type, properties, additionalProperties = false, ...others } = schema.value;
  const isEmpty =
    properties === undefined
      ? additionalProperties === false
      : isMap(properties) && Object.keys(properties).length === 0;
  return (
    type === "object" && isEmpty && Object.keys(others).every((key) => key === "required" || key === "description")
  );
}

/** Can the properties of a body stand among the parameters? */
function isFlat(norm: Norm, names: ReadonlySet<unknown>, schemas: ForeignSchemas): boolean {
  const node = schemas.components[norm.name ?? ""];
  if (norm.kind !== "object" || norm.nullable || node === undefined || !isMap(node.properties)) return false;
  return node.additionalProperties === undefined && Object.keys(node.properties).every((key) => !names.has(key));
}

/** Lists in a form are repeated and objects are JSON unless `encoding` says otherwise. */
function styleForm(schemas: ForeignSchemas, norm: Norm, at: Cursor): void {
  const properties = schemas.components[norm.name ?? ""]?.properties;
  if (!isMap(properties)) return;
  for (const [key, property] of Object.entries(properties)) {
    if (!isMap(property)) continue;
    const encoding = at.child("encoding")?.child(key);
    const style = encoding === undefined ? undefined : textAt(encoding, "style");
    if (style === "deepObject") property["x-style"] = "deep";
    else if (property.type === "array") property["x-style"] = "repeat";
  }
}

/** The successful answers as one: what is JSON, else text; `x-maybe-empty` where one of them has no content. */
export function readAnswer(schemas: ForeignSchemas, operation: Cursor, owner: string): Node {
  const responses = operation.child("responses");
  const all = responses === undefined || !isMap(responses.value) ? [] : responses.entries();
  const good = all.filter(([status]) => /^2/.test(status));
  const chosen = good.length > 0 ? good : all.filter(([status]) => status === "default");
  const answers = chosen.map(([, at]) => at.resolve());
  const described = answers.flatMap((at) => {
    const media = at.has("content") ? mediaOf(at.need("content")) : [];
    return media.length === 0 ? [] : [{ at, media }];
  });
  const none: Node = { "200": { description: "Success" } };
  if (described.length === 0) return none;
  const json = described.flatMap(
    ({ media }) => prefer(media, (type) => type === "application/json", isJson, isAny) ?? [],
  );
  const maybeEmpty = described.length < answers.length ? { "x-maybe-empty": true } : {};
  if (json.length === 0) {
    const [first] = described;
    const text = described.some(
      ({ media }) => prefer(media, isText, isAny) !== undefined || media.some(({ at }) => saysText(at)),
    );
    if (!text) first?.at.need("content").fail("an answer that is neither JSON nor text is not supported");
    return { "200": { description: "Success", ...maybeEmpty, content: { "text/plain": { schema: TEXT.node } } } };
  }
  const norms = json.flatMap(({ at }) => {
    const schema = at.child("schema");
    return schema === undefined
      ? [untyped("the specification does not describe the answer")]
      : [schemas.read(schema, `${owner}Result`)];
  });
  const [first] = json;
  const norm = first === undefined ? untyped("") : schemas.either(first.at, unique(norms), `${owner}Result`);
  const example = first && exampleOf(first.at);
  const content = { schema: used(norm), ...(example === undefined ? {} : { example }) };
  return { "200": { description: "Success", ...maybeEmpty, content: { "application/json": content } } };
}

/** A type of its author's own whose schema says that it is text: `application/octocat-stream` of GitHub is. */
function saysText(media: Cursor): boolean {
  const schema = media.child("schema")?.resolve();
  return schema !== undefined && textAt(schema, "type") === "string" && textAt(schema, "format") !== "binary";
}

/** Longer examples stay in the specification. */
const LONGEST_EXAMPLE = 2000;

function exampleOf(media: Cursor): unknown {
  const [named] = entriesAt(media, "examples");
  const schema = media.child("schema");
  const stated = media.child("example") ?? named?.[1].child("value") ?? schema?.child("example");
  const text = stated === undefined ? undefined : JSON.stringify(stated.value);
  return text === undefined || text.length > LONGEST_EXAMPLE ? undefined : stated?.value;
}

function unique(norms: readonly Norm[]): Norm[] {
  return [...new Map(norms.map((norm) => [JSON.stringify(norm.node), norm])).values()];
}
