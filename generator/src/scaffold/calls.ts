import { isMap, type Node } from "../load/foreign/node.js";
import { at, type Documents, operationsOf, type PlainOperation, schemasOf } from "./document.js";
import { type Schemas, sample } from "./sample.js";

/** More calls than this make a test nobody reads. */
const MOST = 40;

/** Is it open to everyone? */
export function isPublic(node: Node): boolean {
  return String(node["x-access"]).startsWith("PUBLIC");
}

/** The operations a test calls: public ones first. */
export function calledOperations(documents: Documents, hasKey: boolean): PlainOperation[] {
  const all = operationsOf(documents);
  return [...all.filter(({ node }) => isPublic(node)), ...all.filter(({ node }) => hasKey && !isPublic(node))].slice(
    0,
    MOST,
  );
}

/** The expression that calls an operation with what it requires. */
export function callSource({ id, node }: PlainOperation, documents: Documents): string {
  const params = paramsOf(node, schemasOf(documents.openapi));
  const text = params === undefined ? "" : `, ${JSON.stringify(params)}`;
  return `operations.${id}(client${text})`;
}

/** The smallest parameters; nothing where the function takes none. */
function paramsOf(node: Node, schemas: Schemas): Node | undefined {
  const params: Node = {};
  const stated = Array.isArray(node.parameters) ? node.parameters : [];
  for (const one of stated) {
    if (!isMap(one) || one.required !== true) continue;
    const schema = one.schema ?? at(one, "content", "application/json", "schema");
    params[String(one["x-name"] ?? one.name)] = sample(schema, schemas, "typescript");
  }
  const body = node.requestBody;
  if (!isMap(body)) return stated.length === 0 ? undefined : params;
  const [media] = Object.values(isMap(body.content) ? body.content : {});
  const value = sample(at(media, "schema"), schemas, "typescript");
  if (body["x-name"] !== undefined) return { ...params, [String(body["x-name"])]: value };
  const fields = at(resolved(at(media, "schema"), schemas), "properties");
  const sent = Object.values(isMap(fields) ? fields : {}).filter((field) => at(field, "readOnly") !== true);
  return stated.length === 0 && sent.length === 0 ? undefined : { ...params, ...(isMap(value) ? value : {}) };
}

function resolved(schema: unknown, schemas: Schemas): unknown {
  const ref = at(schema, "$ref");
  return typeof ref === "string" ? schemas[ref.split("/").at(-1) ?? ""] : schema;
}
