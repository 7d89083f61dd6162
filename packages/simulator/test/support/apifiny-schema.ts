import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

type Node = Record<string, unknown>;

const folder = fileURLToPath(new URL("../../../../specs/apifiny/", import.meta.url));
const require = createRequire(new URL("../../../../test/package.json", import.meta.url));
const { parse } = require("yaml") as { parse(text: string): unknown };
const files = new Map<string, unknown>();

/** One file of the specification, for example `openapi.yaml`. */
export function specFile(file: string): Node {
  const path = resolve(folder, file);
  const known = files.get(path) ?? parse(readFileSync(path, "utf8"));
  files.set(path, known);
  return known as Node;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function follow(ref: string, from: string): { node: unknown; file: string } {
  const [path = "", pointer = ""] = ref.split("#");
  const file = path === "" ? from : resolve(dirname(from), path);
  let node: unknown = specFile(file);
  for (const part of pointer.split("/").filter((piece) => piece !== "")) {
    node = isNode(node) ? node[part.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined;
  }
  return { node, file };
}

/** Other spellings of keys by their clean names; each stands once in this specification. */
const also = new Map<string, string>();

/** Puts references in place, makes one shape of the parts of an `allOf`, and closes objects. */
function inline(value: unknown, file: string): unknown {
  if (Array.isArray(value)) return value.map((item) => inline(item, file));
  if (!isNode(value)) return value;
  if (typeof value.$ref === "string") {
    const target = follow(value.$ref, file);
    const { $ref: _, ...beside } = value;
    return { ...(inline(target.node, target.file) as Node), ...(inline(beside, file) as Node) };
  }
  const schema: Node = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inline(item, file)]));
  if (Array.isArray(schema.allOf)) return close(merge(schema.allOf as Node[]));
  if (schema["x-empty"] !== undefined) return { anyOf: [{ type: "string", const: "" }, schema] };
  return close(schema);
}

function merge(parts: readonly Node[]): Node {
  const required = parts.flatMap((part) => (part.required ?? []) as string[]);
  const properties = Object.assign({}, ...parts.map((part) => part.properties)) as Node;
  return { type: "object", required, properties };
}

function close(schema: Node): Node {
  if (schema.type !== "object" || !isNode(schema.properties)) return schema;
  for (const [name, property] of Object.entries(schema.properties)) {
    if (!isNode(property)) continue;
    for (const other of (property["x-also"] ?? []) as string[]) also.set(other, name);
  }
  return { ...schema, additionalProperties: false };
}

/** A value with the clean names of its keys. */
function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed);
  if (!isNode(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [also.get(key) ?? key, renamed(member)]));
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addFormat("decimal", /^-?\d+(\.\d+)?$/);
ajv.addFormat("timestamp", { type: "string", validate: /^\d{13}$/ });
ajv.addFormat("integer", /^\d+$/);

const METHODS = ["get", "post"];
const operations = new Map<string, ValidateFunction>();
const root = resolve(folder, "openapi.yaml");
for (const { $ref } of Object.values(specFile(root).paths as Record<string, { $ref: string }>)) {
  const { node, file } = follow($ref, root);
  for (const [method, operation] of Object.entries(node as Node)) {
    if (!METHODS.includes(method)) continue;
    const { operationId, responses } = operation as { operationId: string; responses: Record<string, Node> };
    const content = responses["200"]?.content as Record<string, { schema: unknown }>;
    operations.set(operationId, ajv.compile(inline(content["application/json"]?.schema, file) as Node));
  }
}

export const OPERATION_IDS: readonly string[] = [...operations.keys()];

/** Everything that contradicts the response schema of an operation. */
export function violations(operation: string, body: unknown): string[] {
  return check(operations.get(operation) ?? ajv.compile(false), renamed(body));
}

const refusal = ajv.compile(inline({ $ref: "schemas/common.yaml#/ErrorResponse" }, root) as Node);

/** The same for a refusal. */
export function refusalViolations(body: unknown): string[] {
  return check(refusal, body);
}

/** The same for a frame; `name` is a schema in a file below `channels`. */
export function frameViolations(file: string, name: string, frame: unknown): string[] {
  const validate = ajv.compile(inline({ $ref: `channels/${file}#/${name}` }, root) as Node);
  return check(validate, renamed(frame));
}

function check(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);
}
