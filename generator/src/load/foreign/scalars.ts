import type { Cursor } from "../cursor.js";
import { type Node, type Norm, TEXT, untyped } from "./node.js";

const BOUNDS = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"] as const;

type Value = string | number | boolean;

/** The type a schema means where it does not say: by the keywords that make sense for one type only. */
export function impliedType(at: Cursor): string | undefined {
  const has = (...keys: string[]): boolean => keys.some((key) => at.has(key));
  if (has("properties", "additionalProperties", "patternProperties", "required", "propertyNames")) return "object";
  if (has("items", "prefixItems", "minItems", "maxItems", "uniqueItems")) return "array";
  if (has("pattern", "minLength", "maxLength", "contentMediaType", "contentEncoding")) return "string";
  if (has("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")) return "number";
  const format = at.child("format")?.value;
  if (typeof format !== "string") return undefined;
  if (/^u?int(8|16|32|64)?$/.test(format)) return "integer";
  return /^(float|double|decimal)$/.test(format) ? "number" : "string";
}

/**
 * Texts, numbers and booleans. Formats that mean something else here than to the author (`timestamp`) are left out. A
 * 64-bit integer becomes text only where its name says that it is an id: authors write `int64` for any count.
 *
 * @param key The property or parameter it belongs to.
 */
export function scalar(at: Cursor, type: string, key: string): Norm {
  const format = at.child("format")?.value;
  switch (type) {
    case "string":
      return format === "decimal" ? { kind: "decimal", node: { type, format }, nullable: false } : TEXT;
    case "integer":
      return format === "int64" && /(^|[a-z0-9_-])(id|ID|Id)s?$/.test(key)
        ? { kind: "text", node: { type, format: "int64" }, nullable: false }
        : { kind: "integer", node: { type }, nullable: false };
    case "number":
      return { kind: "decimal", node: { type }, nullable: false };
    default:
      return { kind: "boolean", node: { type: "boolean" }, nullable: false };
  }
}

/** `enum` and `const`, whatever the type beside them says: the values are what travels. */
export function listed(at: Cursor, type: string | undefined): Norm | undefined {
  const constant = at.child("const");
  const stated = constant === undefined ? at.child("enum") : undefined;
  if (constant === undefined && stated === undefined) return undefined;
  const all = constant !== undefined ? [constant.value] : stated?.items().map((item) => item.value);
  const nullable = all?.includes(null) ?? false;
  const scalars = (all ?? []).filter((value): value is Value => ["string", "number", "boolean"].includes(typeof value));
  if (scalars.length < (all?.filter((value) => value !== null).length ?? 0)) {
    return untyped("a list of values that are no text, number or boolean");
  }
  if (scalars.length === 0) return nullable ? untyped("always null") : undefined;
  return { ...valuesNorm([...new Set(asTyped(scalars, type))], constant !== undefined), nullable };
}

/** YAML reads `yes` as text and `1` as a number whatever the type says. */
function asTyped(values: readonly Value[], type: string | undefined): Value[] {
  if (type === "string") return values.map(String);
  const isNumeric = (value: Value): boolean => typeof value === "string" && value !== "" && Number.isFinite(+value);
  if (type === "integer" || type === "number") return values.map((value) => (isNumeric(value) ? Number(value) : value));
  return [...values];
}

/**
 * The type that has these values.
 *
 * @param isConst No other value will ever come; an enum of one value may grow.
 */
export function valuesNorm(values: readonly Value[], isConst = false): Norm {
  const [only] = values;
  const kinds = new Set(values.map((value) => typeof value));
  if (values.some((value) => typeof value === "number" && !Number.isSafeInteger(value))) {
    return kinds.size === 1 ? { kind: "decimal", node: { type: "number" }, nullable: false } : TEXT;
  }
  if (kinds.has("boolean")) {
    if (kinds.size > 1) return untyped("listed values of several types");
    if (values.length > 1) return { kind: "boolean", node: { type: "boolean" }, nullable: false };
  }
  const type = kinds.has("string") ? "string" : kinds.has("boolean") ? "boolean" : "integer";
  if (only !== undefined && values.length === 1 && (isConst || type === "boolean")) {
    return { kind: "const", node: { type, const: only }, nullable: false, values };
  }
  if (kinds.size > 1) return TEXT;
  return { kind: "enum", node: { type, enum: [...values] }, nullable: false, values };
}

/** Bounds for the documentation. */
export function bounds(at: Cursor): Node {
  const node: Node = {};
  for (const key of BOUNDS) {
    const value = at.child(key)?.value;
    if (typeof value === "number" && Number.isFinite(value)) node[key] = value;
  }
  return node;
}
