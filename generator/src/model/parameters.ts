import type { Cursor } from "../load/cursor.js";
import { readField } from "./field.js";
import { FIELD_EXTENSIONS } from "./keywords.js";
import { pascal } from "./names.js";
import { placesOf, readProperties } from "./object.js";
import type { Schemas } from "./schema.js";
import { on } from "./sides.js";
import type { Shape, Type, Variant } from "./types.js";
import { readVariants } from "./variants.js";
import type { ListBody, Parameter } from "./venue.js";

const KNOWN = new Set([
  ..."name in required description schema content style explode deprecated example examples".split(" "),
  ...FIELD_EXTENSIONS,
]);
const BODY = new Set(["required", "description", "content", "x-name", "x-media"]);

/** Path, query and header parameters, those of the path item first. */
export function readParameters(
  schemas: Schemas,
  lists: readonly (Cursor | undefined)[],
  owner: string,
  path: string,
): Parameter[] {
  const parameters = lists.flatMap((list) => (list?.items() ?? []).map((item) => readParameter(schemas, item, owner)));
  const inPath = new Set([...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]));
  for (const parameter of parameters) {
    if (parameter.in !== "path") continue;
    if (!inPath.delete(parameter.wire)) parameter.at.fail(`"{${parameter.wire}}" is not part of the path ${path}`);
  }
  const [missing] = inPath;
  if (missing !== undefined) (lists[1] ?? lists[0])?.fail(`"{${missing}}" of the path has no parameter`);
  return parameters;
}

function readParameter(schemas: Schemas, item: Cursor, owner: string): Parameter {
  const at = item.resolve();
  at.only(KNOWN, "a parameter");
  const wire = at.need("name").asText();
  const place = at.need("in").asOneOf(["path", "query", "header", "cookie"]);
  const json = at.child("content");
  const schema = json === undefined ? at.need("schema") : jsonSchema(at, json, place);
  const type = schemas.read(schema, owner + pascal(at.text("x-name") ?? wire));
  const inner = type.kind === "nullable" ? type.of : type;
  const isStyled = at.has("x-style");
  if (
    place === "query" &&
    !isStyled &&
    json === undefined &&
    inner.kind === "list" &&
    at.child("explode")?.value !== false
  ) {
    at.fail("arrays in a query travel comma-separated: say style: form and explode: false");
  }
  if (place !== "query" && !isStyled && (inner.kind === "list" || inner.kind === "map"))
    at.fail(`a ${place} parameter can't be a list or a map`);
  const field = readField({
    places: [at, ...placesOf(schema)],
    wire,
    type,
    required: at.flag("required") || place === "path",
    json: json !== undefined,
    inPath: place === "path",
  });
  return { ...field, in: place };
}

/** `content` says that the parameter travels as JSON text. */
function jsonSchema(at: Cursor, content: Cursor, place: Parameter["in"]): Cursor {
  if (place !== "query") content.fail("only a query parameter can be JSON");
  for (const keyword of ["schema", "style", "explode"]) at.child(keyword)?.fail('can\'t stand beside "content"');
  content.only(new Set(["application/json"]), "the content of a parameter");
  return content.need("application/json").need("schema");
}

export interface Body {
  readonly parameters: readonly Parameter[];
  readonly list: ListBody | undefined;
  readonly whole: Parameter | undefined;
  readonly media: string | undefined;
  readonly shape: Shape | undefined;
  readonly variants: readonly Variant[];
}

const NONE: Body = {
  parameters: [],
  list: undefined,
  whole: undefined,
  media: undefined,
  shape: undefined,
  variants: [],
};

/** The request body: an object's properties become parameters, an array one parameter with the body's `x-name`. */
export function readBody(schemas: Schemas, operation: Cursor, owner: string, isForeign: boolean): Body {
  const body = operation.child("requestBody")?.resolve();
  if (body === undefined) return NONE;
  if (operation.key === "get" || (operation.key === "delete" && !isForeign)) body.fail("GET and DELETE carry no body");
  body.only(BODY, "a request body");
  const [media, ...others] = body.need("content").entries();
  if (media === undefined || others.length > 0) return body.need("content").fail("exactly one media type is expected");
  const place = bodyPlace(media[0], media[1]);
  const reference = media[1].need("schema");
  const schema = reference.resolve();
  if (isForeign && body.has("x-name")) return wholeBody(schemas, body, reference, owner, place);
  if (schema.child("type")?.value === "array") return listBody(schemas, body, schema, owner, place);
  if (reference.has("$ref") && (schema.has("properties") || schema.has("allOf")))
    return { ...sharedBody(schemas, reference, owner, place), media: body.text("x-media") };
  if (!schema.has("properties")) schema.fail("a body is an object with properties, or an array");
  const fields = readProperties(schemas, schema, owner);
  return {
    ...NONE,
    parameters: on(fields, "request").map((field) => ({ ...field, in: place })),
    variants: readVariants(schema, fields),
  };
}

function bodyPlace(media: string, at: Cursor): "form" | "json" {
  if (media === "application/x-www-form-urlencoded") return "form";
  return media === "application/json" ? "json" : at.fail(`the media type ${media} is not supported`);
}

function listBody(schemas: Schemas, body: Cursor, schema: Cursor, owner: string, place: "form" | "json"): Body {
  if (place === "form") schema.fail("a form can't be an array");
  const name = body.need("x-name").asText();
  const type = schemas.read(schema, owner + pascal(name));
  if (type.kind !== "list" || !isObject(type.item)) return schema.fail("only arrays of named objects can be a body");
  const field = readField({ places: [body, schema], wire: name, type, required: true });
  const parameter: Parameter = { ...field, in: place };
  return { ...NONE, parameters: [parameter], list: { name, item: type.item, field: parameter } };
}

/** A foreign body that can't be taken apart: one parameter, whatever its type. */
function wholeBody(schemas: Schemas, body: Cursor, schema: Cursor, owner: string, place: "form" | "json"): Body {
  const name = body.need("x-name").asText();
  const type = schemas.read(schema, owner + pascal(name));
  const field = readField({ places: [body, ...placesOf(schema)], wire: name, type, required: true });
  const parameter: Parameter = { ...field, in: place };
  return { ...NONE, parameters: [parameter], whole: parameter, media: body.text("x-media") };
}

function sharedBody(schemas: Schemas, reference: Cursor, owner: string, place: "form" | "json"): Body {
  const type = schemas.read(reference, owner);
  if (type.kind !== "named" || type.shape.body.kind !== "object") return reference.fail("a body is an object");
  const { fields, variants } = type.shape.body;
  const sent = on(fields, "request");
  return { ...NONE, parameters: sent.map((field) => ({ ...field, in: place })), shape: type.shape, variants };
}

function isObject(type: Type): boolean {
  return type.kind === "named" && type.shape.body.kind === "object" && !type.shape.body.positional;
}
