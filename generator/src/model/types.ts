import type { Cursor } from "../load/cursor.js";

/** Requests are written, responses read: enums are closed or open, decimals `DecInput` or `Dec`. */
export type Side = "request" | "response";

export type Scalar = string | number | boolean;

/** How a value looks on the wire and in TypeScript. The same for both sides; printing depends on the side. */
export type Type =
  | { readonly kind: "text" | "decimal" | "integer" | "time" | "boolean"; readonly wire: "text" | "number" | "boolean" }
  /** A 64-bit id: text for us, on the wire text or a bare number. */
  | { readonly kind: "id"; readonly wire: "text" | "number" }
  | { readonly kind: "untyped" }
  | { readonly kind: "const"; readonly value: Scalar }
  | EnumType
  | { readonly kind: "named"; readonly shape: Shape; readonly open: boolean | undefined }
  | { readonly kind: "list"; readonly item: Type }
  | { readonly kind: "map"; readonly item: Type }
  /** `empty`: also an empty string means null. `sent`: a caller may send null. */
  | { readonly kind: "nullable"; readonly of: Type; readonly empty: boolean; readonly sent?: true };

export interface EnumType {
  readonly kind: "enum";
  readonly values: readonly (string | number)[];
  /** Overrides the openness that follows from the side. */
  readonly open: boolean | undefined;
}

/** What signing fills in. */
export const SUPPLIED = ["timestamp", "nonce", "user", "signer", "signature", "api-key", "venue"] as const;
export type Supplied = (typeof SUPPLIED)[number];

/**
 * `repeat`: a list as one pair an item (`a=1&a=2`). `deep`: what is inside an object or a list in brackets
 * (`a[b]=1&a[c][0]=2`). `space` and `pipe`: a list as one text with that separator.
 */
export const STYLES = ["repeat", "deep", "space", "pipe"] as const;
export type Style = (typeof STYLES)[number];

/** What a property, parameter or positional item is. */
export interface Field {
  readonly at: Cursor;
  /** The key on the wire; the index of a positional item. */
  readonly wire: string;
  /** The name in TypeScript. */
  readonly name: string;
  readonly type: Type;
  readonly required: boolean;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly inferred: string | undefined;
  readonly documented: string | undefined;
  /** Other spellings of the wire key. */
  readonly also: readonly string[];
  readonly supplied: Supplied | undefined;
  /** Travels as JSON text inside a query or a form. */
  readonly json: boolean;
  /** The versions of the API that know it; all where absent. */
  readonly versions: readonly string[] | undefined;
  /** The only side that has it; both where absent. */
  readonly side: Side | undefined;
  /** How a list or an object travels in a query or a form, where not comma-separated or as JSON. */
  readonly style: Style | undefined;
  readonly clientId: boolean;
  readonly default: Scalar | undefined;
  readonly bounds: Bounds;
  readonly enumDescriptions: ReadonlyMap<string, string>;
}

export interface Bounds {
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  readonly minItems: number | undefined;
  readonly maxItems: number | undefined;
}

/** One allowed combination of parameters. Keys are names in TypeScript. */
export interface Variant {
  readonly at: Cursor;
  readonly name: string;
  readonly description: string | undefined;
  readonly when: ReadonlyMap<string, readonly Scalar[]>;
  readonly required: readonly string[];
  readonly forbidden: readonly string[];
  readonly narrow: ReadonlyMap<string, readonly Scalar[]>;
}

export interface ObjectBody {
  readonly kind: "object";
  readonly fields: readonly Field[];
  /** Type of all keys that are not fields. */
  readonly rest: Type | undefined;
  readonly variants: readonly Variant[];
  /** A positional array on the wire; required items come first. */
  readonly positional: boolean;
  /** Shapes it has all properties of; those are among the fields. */
  readonly bases?: readonly Shape[];
}

export interface TupleBody {
  readonly kind: "tuple";
  readonly fields: readonly Field[];
  readonly rest: Type | undefined;
}

export interface EnumBody extends EnumType {
  readonly descriptions: ReadonlyMap<string, string>;
}

export interface UnionBody {
  readonly kind: "union";
  readonly members: readonly Type[];
  readonly discriminator: Discriminator | undefined;
  /** Members that nothing tells apart are tried in order. */
  readonly first: boolean;
}

export interface Discriminator {
  readonly wire: string;
  readonly name: string;
  readonly cases: readonly { readonly values: readonly Scalar[]; readonly shape: Shape }[];
}

/** A type with a name and a file of its own. */
export interface Shape {
  readonly at: Cursor;
  readonly name: string;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly inferred: string | undefined;
  /** Filled in after the shape is registered, because shapes may contain themselves. */
  body: ObjectBody | TupleBody | EnumBody | UnionBody;
  readonly sides: Set<Side>;
  /** Wire keys that tell this shape from others of a union: their enums are closed, or nothing could be narrowed. */
  readonly closed: Set<string>;
  /** Its name in requests: `<name>Input` where both sides exist and differ. */
  inputName: string;
  /** The bases that its interface extends. */
  above: readonly Shape[];
  /** Stands above others. */
  isBase: boolean;
  /** Stands above others, and is nothing by itself. */
  isAbstract: boolean;
  /** Sent as JSON text of its own: it holds what the plain writers can't write. */
  rich: boolean;
}
