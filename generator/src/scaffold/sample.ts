import { isMap } from "../load/foreign/node.js";

export type Schemas = Readonly<Record<string, unknown>>;

/** `wire`: as the venue answers. `typescript`: as a caller gives it. */
type Form = "wire" | "typescript";

/** Lists further inside are empty. */
const DEEPEST = 4;

/**
 * The smallest value that a schema of our dialect allows.
 *
 * @param around Names of the shapes around it: what can't but contain itself ends in `null`.
 */
export function sample(schema: unknown, schemas: Schemas, form: Form, around: readonly string[] = []): unknown {
  if (!isMap(schema)) return null;
  const inner = (one: unknown): unknown => sample(one, schemas, form, around);
  if (typeof schema.$ref === "string") {
    const name = schema.$ref.split("/").at(-1) ?? "";
    return around.includes(name) ? null : sample(schemas[name], schemas, form, [...around, name]);
  }
  if (schema.const !== undefined) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (Array.isArray(schema.oneOf)) return inner(schema.oneOf.find((one) => isMap(one) && one.type !== "null"));
  if (schema["x-untyped"] !== undefined) return "any";
  const type = Array.isArray(schema.type) ? schema.type.find((one) => one !== "null") : schema.type;
  switch (type) {
    case "string":
      return ["decimal", "int64", "integer", "timestamp"].includes(String(schema.format)) ? "1" : text(schema);
    case "integer":
    case "number":
      if (schema.format === "int64" && form === "typescript") return "1";
      return Math.max(typeof schema.minimum === "number" ? Math.ceil(schema.minimum) : 1, 1);
    case "boolean":
      return true;
    case "array":
      if (Array.isArray(schema.prefixItems)) return schema.prefixItems.map(inner);
      return around.length < DEEPEST ? [inner(schema.items)] : [];
    default:
      return objectOf(schema, form, inner);
  }
}

/** A word, as long as it has to be. */
function text(schema: Readonly<Record<string, unknown>>): string {
  const least = typeof schema.minLength === "number" ? schema.minLength : 0;
  return "text".padEnd(Math.min(least, 1000), "t");
}

function objectOf(schema: Readonly<Record<string, unknown>>, form: Form, inner: (one: unknown) => unknown): unknown {
  const properties = isMap(schema.properties) ? schema.properties : {};
  const required = Array.isArray(schema.required) ? schema.required : [];
  const hidden = form === "wire" ? "writeOnly" : "readOnly";
  const entries = Object.entries(properties).flatMap(([key, property]) => {
    if (!required.includes(key) || !isMap(property) || property[hidden] === true) return [];
    const name = form === "typescript" && typeof property["x-name"] === "string" ? property["x-name"] : key;
    return [[name, inner(property)] as const];
  });
  return Object.fromEntries(entries);
}

/** Does a value have the shape that a schema says? Documented examples are often of another time. */
export function fits(value: unknown, schema: unknown, schemas: Schemas, depth = 0): boolean {
  if (!isMap(schema) || depth > 50) return depth <= 50;
  const inner = (one: unknown, other: unknown): boolean => fits(one, other, schemas, depth + 1);
  if (typeof schema.$ref === "string") return inner(value, schemas[schema.$ref.split("/").at(-1) ?? ""]);
  if (schema.const !== undefined) return value === schema.const;
  if (Array.isArray(schema.enum) && value !== null) return schema.enum.includes(value);
  if (Array.isArray(schema.oneOf)) return schema.oneOf.some((one) => inner(value, one));
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  if (value === null) return types.includes("null") || schema["x-untyped"] !== undefined;
  if (schema["x-untyped"] !== undefined) return true;
  if (types.includes("object")) return isMap(value) && fitsObject(value, schema, inner);
  if (types.includes("array")) {
    return Array.isArray(value) && !schema.prefixItems && value.every((item) => inner(item, schema.items));
  }
  if (types.includes("string")) return typeof value === "string" && (schema.format === undefined || value === "1");
  if (types.includes("integer")) return Number.isSafeInteger(value);
  if (types.includes("number")) return typeof value === "number";
  return types.includes("boolean") && typeof value === "boolean";
}

function fitsObject(
  value: Readonly<Record<string, unknown>>,
  schema: Readonly<Record<string, unknown>>,
  inner: (one: unknown, other: unknown) => boolean,
): boolean {
  const required = Array.isArray(schema.required) ? schema.required : [];
  const properties = isMap(schema.properties) ? schema.properties : {};
  const rest = schema.additionalProperties;
  return (
    required.every((key) => typeof key === "string" && Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, one]) => {
      const property = Object.hasOwn(properties, key) ? properties[key] : isMap(rest) ? rest : undefined;
      return property === undefined || (one === null && !required.includes(key)) || inner(one, property);
    })
  );
}
