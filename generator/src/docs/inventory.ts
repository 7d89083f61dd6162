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
  /** `5`, `1 with, 40 without` a parameter, or `50: 2, 100: 5, more: 10` by its value. */
  readonly weight: string | null;
  readonly batch: string | null;
  /** The request whose answer this one shares; `[]` after it for an array of them. */
  readonly same?: string;
  readonly examples: number;
  readonly parameters: readonly Parameter[];
  readonly fields: readonly Field[];
}

export interface Stream {
  readonly address: string;
  readonly topic: string;
  /** Other names of the same stream, e.g. with another update frequency. */
  readonly also?: readonly string[];
  readonly section: string;
  readonly title: string;
  readonly frequency: string | null;
  /** The stream whose messages this one shares; `[]` after it for an array of them. */
  readonly same?: string;
  readonly examples: number;
  readonly parameters: readonly Parameter[];
  readonly fields: readonly Field[];
}

export interface ErrorRow {
  readonly code: string;
  readonly status: string | null;
  readonly message: string;
}

/** The inventories of a venue's documents, by version; the key of the only document of a venue is empty. */
export type Inventories = ReadonlyMap<string, Inventory>;
