import type { Cursor } from "../cursor.js";
import { typeName } from "./names.js";
import { entriesAt, isMap, itemsAt, mapOf, type Node, type Norm, propertiesAt, untyped, used } from "./node.js";
import { bounds } from "./scalars.js";
import type { ForeignSchemas } from "./schemas.js";
import { unionOf } from "./unions.js";

/** A property, and every place that describes it: an `allOf` may do so several times. */
export interface Property {
  readonly key: string;
  readonly at: Cursor;
}

/** An object with properties. */
export function readObject(schemas: ForeignSchemas, at: Cursor, name: string): Norm {
  const properties = propertiesAt(at).map(([key, property]) => ({ key, at: property }));
  return defineObject(schemas, at, name, {
    properties,
    required: requiredOf(at),
    words: schemas.words(at),
    additional: additionalOf(at),
  });
}

export function requiredOf(at: Cursor): string[] {
  return itemsAt(at, "required")
    .map((item) => item.value)
    .filter((value) => typeof value === "string");
}

export interface ObjectParts {
  readonly properties: readonly Property[];
  readonly required: readonly string[];
  readonly words: Node;
  /** The schemas of what is not named. */
  readonly additional: readonly Cursor[];
  /** Shapes with a name that it is put together from. */
  readonly bases?: readonly Cursor[];
}

export function defineObject(schemas: ForeignSchemas, at: Cursor, name: string, parts: ObjectParts): Norm {
  const node: Node = { type: "object", title: name, ...parts.words };
  const norm: Norm = { kind: "object", node: schemas.define(name, at, node), nullable: false, name };
  schemas.begin(at, norm);
  const properties: Node = {};
  schemas.later(() => {
    for (const property of parts.properties) {
      if (property.at.value === false) continue;
      put(properties, property.key, readProperty(schemas, property, name));
    }
    for (const key of parts.required) {
      if (Object.hasOwn(properties, key) || parts.properties.some((one) => one.key === key)) continue;
      const [other] = parts.additional;
      const unsaid = { "x-untyped": "required, but nothing is said of it" };
      put(properties, key, other === undefined ? unsaid : used(schemas.read(other, `${name}Value`)));
    }
    node.properties = properties;
    node.required = [...new Set(parts.required)].filter((key) => Object.hasOwn(properties, key));
    const bases = (parts.bases ?? []).map((base) => schemas.read(base, name));
    const named = bases.filter((base) => base.kind === "object" && base.name !== name && !base.nullable);
    if (named.length > 0) node["x-bases"] = named.map((base) => base.node);
    const [first] = parts.additional;
    if (first !== undefined) {
      const norms = parts.additional.map((one) => schemas.read(one, `${name}Value`));
      node.additionalProperties = used(unionOf(schemas, first, norms, `${name}Value`, undefined));
    }
  });
  return norm;
}

function readProperty(schemas: ForeignSchemas, { key, at }: Property, owner: string): Node {
  const norm = schemas.read(at, owner + typeName(key), key);
  return { ...used(norm), ...attributes(schemas, at, norm), ...nameOf(key) };
}

/** Keys that every object has a method for, and the one that is no property at all, need another name. */
function nameOf(key: string): Node {
  if (!(key in Object.prototype)) return {};
  return { "x-name": `${key.replaceAll("_", "")}Field` };
}

/** What is said of a property besides its type. Words of a shape with a name stand there. */
export function attributes(schemas: ForeignSchemas, at: Cursor, norm: Norm): Node {
  const isRef = typeof at.child("$ref")?.value === "string";
  const words = norm.name !== undefined && !isRef ? {} : schemas.words(at);
  const node: Node = { ...words, ...(isRef ? {} : bounds(at)) };
  for (const key of ["readOnly", "writeOnly"]) if (at.child(key)?.value === true) node[key] = true;
  if (node.readOnly === true && node.writeOnly === true) delete node.writeOnly;
  const fallback = at.child("default")?.value;
  if (isDefault(fallback, norm)) node.default = fallback;
  return node;
}

function isDefault(value: unknown, norm: Norm): boolean {
  switch (norm.kind) {
    case "enum":
    case "const":
      return norm.values?.some((one) => one === value) === true;
    case "text":
      return typeof value === "string";
    case "integer":
    case "decimal":
      return typeof value === "number";
    case "boolean":
      return typeof value === "boolean";
    default:
      return false;
  }
}

/** What an object may hold besides its properties, where the specification says what that is. */
export function additionalOf(at: Cursor): Cursor[] {
  const additional = at.child("additionalProperties");
  const patterns = entriesAt(at, "patternProperties").map(([, pattern]) => pattern);
  const stated = additional !== undefined && isStated(additional) ? [additional] : [];
  return [...stated, ...patterns.filter(isStated)];
}

function isStated(at: Cursor): boolean {
  return isMap(at.value) && Object.keys(at.value).some((key) => !/^(x-|description$|title$|example)/.test(key));
}

/** An object without properties is a map: of what it says, or of any JSON value where it says nothing. */
export function readFreeObject(schemas: ForeignSchemas, at: Cursor, hint: string): Norm {
  const additional = additionalOf(at);
  const [first] = additional;
  if (first === undefined) return mapOf(untyped("a free object"));
  const norms = additional.map((one) => schemas.read(one, `${hint}Value`));
  return mapOf(unionOf(schemas, first, norms, `${hint}Value`, undefined));
}

/** Defines, not assigns: a key may be `__proto__`. */
function put(properties: Node, key: string, value: Node): void {
  Object.defineProperty(properties, key, { value, enumerable: true, configurable: true, writable: true });
}
