import type { Cursor } from "../cursor.js";

/** A part of the document that is made. */
export interface Node {
  [key: string]: unknown;
}

export type Kind =
  | "text"
  | "integer"
  | "decimal"
  | "boolean"
  | "enum"
  | "const"
  | "list"
  | "map"
  | "object"
  | "union"
  | "tuple"
  | "untyped";

/** A schema, read: what it is, and how a schema of our dialect says so. */
export interface Norm {
  readonly kind: Kind;
  /** A `$ref` where the shape has a name. */
  readonly node: Node;
  readonly nullable: boolean;
  /** The values of an enum or a const. */
  readonly values?: readonly (string | number | boolean)[];
  /** Of a list or a map. */
  readonly item?: Norm;
  /** Of a union. Absent while it is still being read. */
  readonly members?: readonly Norm[];
  /** Of an object, union, tuple or named enum. */
  readonly name?: string;
}

export function reference(name: string): Node {
  return { $ref: `#/components/schemas/${name}` };
}

export const TEXT: Norm = { kind: "text", node: { type: "string" }, nullable: false };

/** Any JSON value, and why. */
export function untyped(reason: string, nullable = false): Norm {
  return { kind: "untyped", node: { "x-untyped": reason }, nullable };
}

export function listOf(item: Norm): Norm {
  return { kind: "list", node: { type: "array", items: used(item) }, nullable: false, item };
}

export function mapOf(item: Norm): Norm {
  const free = item.kind === "untyped";
  const node = { type: "object", additionalProperties: free ? true : used(item) };
  return { kind: "map", node, nullable: false, item };
}

/** The schema that stands where a shape is used; `null` is said there, because a shape with a name never is null. */
export function used(norm: Norm, extra: Node = {}): Node {
  const { node, nullable, kind } = norm;
  if (!nullable || kind === "untyped") return { ...node, ...extra };
  if (typeof node.type === "string" && node.enum === undefined && node.const === undefined) {
    return { ...node, type: [node.type, "null"], "x-sends-null": true, ...extra };
  }
  return { oneOf: [node, { type: "null" }], "x-sends-null": true, ...extra };
}

export function orNull(norm: Norm, nullable: boolean): Norm {
  return norm.nullable || !nullable ? norm : { ...norm, nullable };
}

/** The value under a key, where it is what is expected; foreign documents are careless about what means nothing. */
export function textAt(at: Cursor, key: string): string | undefined {
  const value = at.child(key)?.value;
  return typeof value === "string" ? value : undefined;
}

export function itemsAt(at: Cursor, key: string): Cursor[] {
  const child = at.child(key);
  return Array.isArray(child?.value) ? child.items() : [];
}

export function entriesAt(at: Cursor, key: string): [string, Cursor][] {
  const child = at.child(key);
  return child !== undefined && isMap(child.value) ? child.entries() : [];
}

/** The properties of an object; some documents refer to a map of them. */
export function propertiesAt(at: Cursor): [string, Cursor][] {
  const properties = at.child("properties");
  if (properties === undefined || !isMap(properties.value)) return [];
  const map = typeof properties.value.$ref === "string" ? properties.resolve() : properties;
  return isMap(map.value) ? map.entries() : [];
}

export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
