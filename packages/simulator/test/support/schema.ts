import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

type Node = Record<string, unknown>;

const specs = fileURLToPath(new URL("../../../../specs/", import.meta.url));
const require = createRequire(new URL("../../../../test/package.json", import.meta.url));
const { parse } = require("yaml") as { parse(text: string): unknown };
const files = new Map<string, unknown>();

function load(file: string): unknown {
  if (!files.has(file)) files.set(file, parse(readFileSync(file, "utf8")));
  return files.get(file);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Follows a `$ref` to its node and the file it stands in. */
function follow(ref: string, from: string): { node: unknown; file: string } {
  const [path = "", pointer = ""] = ref.split("#");
  const file = path === "" ? from : resolve(dirname(from), path);
  let node = load(file);
  for (const part of pointer.split("/").filter((piece) => piece !== "")) {
    node = isNode(node) ? node[part.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined;
  }
  return { node, file };
}

/** Puts every reference in place, closes objects, and lets values the specification calls empty be empty. */
function inline(value: unknown, file: string): unknown {
  if (Array.isArray(value)) return value.map((item) => inline(item, file));
  if (!isNode(value)) return value;
  if (typeof value.$ref === "string") {
    const target = follow(value.$ref, file);
    const { $ref: _, ...beside } = value;
    return relax({ ...(inline(target.node, target.file) as Node), ...(inline(beside, file) as Node) });
  }
  const { discriminator: _, ...rest } = value;
  return relax(Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, inline(item, file)])));
}

function relax(schema: Node): Node {
  if (schema["x-empty"] !== undefined && schema.type === "string") {
    const { "x-empty": _, ...rest } = schema;
    return { anyOf: [{ type: "string", const: "" }, rest] };
  }
  if (isNode(schema.properties) && schema.additionalProperties === undefined && schema.type === "object") {
    return { ...schema, additionalProperties: false };
  }
  return schema;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addFormat("decimal", /^-?\d+(\.\d+)?$/);
ajv.addFormat("timestamp", { type: "string", validate: /^(0|\d{13})$/ });
ajv.addFormat("int64", { type: "number", validate: () => true });
ajv.addFormat("integer", /^-?\d+$/);
ajv.addFormat("boolean", /^(true|false)$/);

/** The specification of a venue or product, to check answers and frames against. */
export interface Specification {
  readonly operationIds: readonly string[];
  /** Everything that contradicts the response schema of an operation; empty when nothing does. */
  violations(operation: string, body: unknown): string[];
  /** The same for a frame: `file` and `name` say where its payload stands under `channels`. */
  frameViolations(file: string, name: string, frame: unknown): string[];
}

/**
 * @param folder Below `specs`, for example `aster/spot`.
 * @param documentedElsewhere Violations to leave out: values the document names at another place.
 */
export function specification(folder: string, documentedElsewhere: readonly RegExp[] = []): Specification {
  const operations = new Map<string, ValidateFunction>();
  const messages = new Map<string, ValidateFunction>();
  const root = resolve(specs, folder, "openapi.yaml");
  const document = load(root) as { paths: Record<string, { $ref: string }> };
  for (const { $ref } of Object.values(document.paths)) {
    const { node, file } = follow($ref, root);
    for (const operation of Object.values(node as Node)) {
      const { operationId, responses } = operation as { operationId: string; responses: Record<string, Node> };
      const content = responses["200"]?.content as Record<string, { schema: unknown }>;
      operations.set(operationId, ajv.compile(inline(content["application/json"]?.schema, file) as Node));
    }
  }
  const describe = (validate: ValidateFunction): string[] =>
    (validate.errors ?? [])
      .map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`)
      .filter((violation) => !documentedElsewhere.some((path) => path.test(violation)));
  return {
    operationIds: [...operations.keys()],

    violations(operation, body) {
      const validate = operations.get(operation);
      if (!validate) return [`no operation ${operation}`];
      return validate(body) ? [] : describe(validate);
    },

    frameViolations(file, name, frame) {
      const id = `${file}#/${name}`;
      const source = resolve(specs, folder, "channels", file);
      const validate = messages.get(id) ?? ajv.compile(inline({ $ref: `#/${name}` }, source) as Node);
      messages.set(id, validate);
      return validate(frame) ? [] : describe(validate);
    },
  };
}

// The names of most flow types stand beside the request's numbers, not in the answer's table.
const hashkey = specification("hashkey", [/^\/\d+\/flowType must be equal to one of/]);

export const OPERATION_IDS: readonly string[] = hashkey.operationIds;
export const violations: Specification["violations"] = hashkey.violations;
export const frameViolations: Specification["frameViolations"] = hashkey.frameViolations;
