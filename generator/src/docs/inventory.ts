/** What a venue's document states, without its prose. */
export interface Inventory {
  readonly endpoints: readonly Endpoint[];
  readonly streams: readonly Stream[];
  readonly errors: readonly ErrorRow[];
  /** Values by name of the enum, in the document's order. */
  readonly enums: Readonly<Record<string, readonly string[]>>;
  /** Facts stated in prose, e.g. hosts and limits; `null` where the document no longer states them. */
  readonly statements: Readonly<Record<string, string | null>>;
}

export type Required = "yes" | "conditional" | "no";

export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly required: Required;
  readonly values?: readonly string[];
}

export interface Field {
  /** Keys joined by dots; `[]` is any item of an array, `[0]` a place in a tuple. */
  readonly path: string;
  /** Type in the table; absent where only an example shows the field. */
  readonly type?: string;
  /** JSON types in the examples, joined by `|`; absent where only a table shows the field. */
  readonly json?: string;
  readonly values?: readonly string[];
}

export interface Endpoint {
  /** `METHOD /path`. */
  readonly request: string;
  readonly section: string;
  readonly title: string;
  readonly weight: string | null;
  readonly batch: string | null;
  readonly examples: number;
  readonly parameters: readonly Parameter[];
  readonly fields: readonly Field[];
}

export interface Stream {
  readonly address: string;
  readonly topic: string;
  readonly section: string;
  readonly title: string;
  readonly frequency: string | null;
  readonly examples: number;
  readonly parameters: readonly Parameter[];
  readonly fields: readonly Field[];
}

export interface ErrorRow {
  readonly code: string;
  readonly status: string | null;
  readonly message: string;
}

/** Totals, for people. */
export interface Counts {
  readonly endpoints: number;
  readonly paths: number;
  readonly parameters: number;
  readonly requiredParameters: number;
  readonly fields: number;
  /** Fields that hold no other field. */
  readonly leaves: number;
  readonly examples: number;
  readonly streams: number;
  readonly pushFields: number;
  readonly subscriptionParameters: number;
  readonly errors: number;
  readonly errorCodes: number;
}

export function countFacts(inventory: Inventory): Counts {
  const { endpoints, streams, errors } = inventory;
  const parameters = endpoints.flatMap((endpoint) => endpoint.parameters);
  const fields = endpoints.flatMap((endpoint) => endpoint.fields);
  return {
    endpoints: endpoints.length,
    paths: new Set(endpoints.map((endpoint) => endpoint.request.split(" ")[1])).size,
    parameters: parameters.length,
    requiredParameters: parameters.filter((parameter) => parameter.required === "yes").length,
    fields: fields.length,
    leaves: endpoints.reduce((sum, endpoint) => sum + leaves(endpoint.fields), 0),
    examples: endpoints.reduce((sum, endpoint) => sum + endpoint.examples, 0),
    streams: streams.length,
    pushFields: streams.reduce((sum, stream) => sum + stream.fields.length, 0),
    subscriptionParameters: streams.reduce((sum, stream) => sum + stream.parameters.length, 0),
    errors: errors.length,
    errorCodes: new Set(errors.map((row) => row.code)).size,
  };
}

function leaves(fields: readonly Field[]): number {
  const holds = (path: string): boolean =>
    fields.some((f) => f.path.startsWith(`${path}.`) || f.path.startsWith(`${path}[`));
  return fields.filter((field) => !holds(field.path)).length;
}

/** Text of `inventory.json`: one fact a line, so that a change is a short diff. */
export function printInventory(inventory: Inventory): string {
  const block = (item: Endpoint | Stream): string => {
    const { parameters, fields, ...rest } = item;
    const head = Object.entries(rest).map(([key, value]) => `      ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return [
      "    {",
      [...head, `      "parameters": ${rows(parameters, 6)}`, `      "fields": ${rows(fields, 6)}`].join(",\n"),
      "    }",
    ].join("\n");
  };
  const blocks = (items: readonly (Endpoint | Stream)[]): string =>
    items.length === 0 ? "[]" : `[\n${items.map(block).join(",\n")}\n  ]`;
  return [
    "{",
    `  "endpoints": ${blocks(inventory.endpoints)},`,
    `  "streams": ${blocks(inventory.streams)},`,
    `  "errors": ${rows(inventory.errors, 2)},`,
    `  "enums": ${pairs(inventory.enums)},`,
    `  "statements": ${pairs(inventory.statements)}`,
    "}\n",
  ].join("\n");
}

function rows(items: readonly object[], indent: number): string {
  const pad = " ".repeat(indent);
  if (items.length === 0) return "[]";
  return `[\n${items.map((item) => `${pad}  ${JSON.stringify(item)}`).join(",\n")}\n${pad}]`;
}

function pairs(record: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(record).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return entries.length === 0 ? "{}" : `{\n${entries.join(",\n")}\n  }`;
}

/**
 * Reads the text of `inventory.json`.
 *
 * @throws {Error} The text is no inventory.
 */
export function parseInventory(text: string): Inventory {
  const value: unknown = JSON.parse(text);
  if (!isInventory(value)) throw new Error("the file is not an inventory; remove it to have it written anew");
  return value;
}

function isInventory(value: unknown): value is Inventory {
  if (typeof value !== "object" || value === null) return false;
  const lists = ["endpoints", "streams", "errors"].every((key) => Array.isArray(Reflect.get(value, key)));
  return lists && ["enums", "statements"].every((key) => typeof Reflect.get(value, key) === "object");
}
