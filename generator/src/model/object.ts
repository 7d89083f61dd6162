import type { Cursor } from "../load/cursor.js";
import { readField } from "./field.js";
import { checkKeywords } from "./keywords.js";
import { pascal } from "./names.js";
import type { Schemas } from "./schema.js";
import type { Field, ObjectBody, Shape, Type } from "./types.js";
import { readVariants } from "./variants.js";

/** `type: object`: an interface, a map, or a map with some known keys. */
export function readObject(schemas: Schemas, schema: Cursor, hint: string): Type {
  const additional = schema.child("additionalProperties");
  if (!schema.has("properties")) {
    if (additional === undefined || additional.value === false) {
      schema.fail('an object says "properties" (an empty map for none) or "additionalProperties"');
    }
    return {
      kind: "map",
      item: additional.value === true ? { kind: "untyped" } : schemas.read(additional, `${hint}Value`),
    };
  }
  return schemas.name(schema, hint, () => readObjectBody(schemas, schema, hint));
}

export function readObjectBody(schemas: Schemas, schema: Cursor, owner: string): ObjectBody {
  const fields = readProperties(schemas, schema, owner);
  const additional = schema.child("additionalProperties");
  const typed = additional !== undefined && typeof additional.value === "object";
  return {
    kind: "object",
    fields,
    rest: typed ? schemas.read(additional, `${owner}Value`) : undefined,
    variants: readVariants(schema, fields),
    positional: false,
    bases: basesOf(schemas, schema),
  };
}

/** `x-bases`: shapes whose properties this object has as well. */
function basesOf(schemas: Schemas, schema: Cursor): Shape[] {
  return (schema.child("x-bases")?.items() ?? []).map((base) => {
    const type = schemas.read(base, base.key);
    return type.kind === "named" ? type.shape : base.fail("a base must be a shape with a name");
  });
}

/** The properties of an object schema, in the order of the spec. */
export function readProperties(schemas: Schemas, schema: Cursor, owner: string): Field[] {
  const properties = schema.child("properties");
  const required = schema.child("required")?.items() ?? [];
  for (const name of required) {
    if (properties?.child(name.asText()) === undefined)
      name.fail(`"${name.asText()}" is required but is not a property`);
  }
  const names = new Set(required.map((name) => name.asText()));
  const fields = (properties?.entries() ?? []).map(([wire, property]) => {
    const hint = owner + pascal(property.text("x-name") ?? wire);
    const places = placesOf(property);
    const content = jsonContent(property);
    const type = schemas.read(content ?? property, hint);
    const all = content === undefined ? places : [...places, ...placesOf(content)];
    return readField({ places: all, wire, type, required: names.has(wire), json: content !== undefined });
  });
  checkNames(fields);
  return fields;
}

/** The schema of what a text holds as JSON. */
function jsonContent(property: Cursor): Cursor | undefined {
  const schema = property.resolve();
  const media = schema.child("contentMediaType");
  if (media === undefined) return undefined;
  checkKeywords(schema);
  if (media.asText() !== "application/json") media.fail("only application/json is supported");
  if (schema.need("type").value !== "string") schema.need("type").fail("JSON text is a string");
  return schema.need("contentSchema");
}

/** A schema, and what it refers to. */
export function placesOf(schema: Cursor): Cursor[] {
  return schema.has("$ref") ? [schema, schema.resolve()] : [schema];
}

/** Two fields with one name would overwrite each other. */
export function checkNames(fields: readonly Field[]): void {
  const seen = new Map<string, Field>();
  for (const field of fields) {
    const other = seen.get(field.name);
    if (other !== undefined)
      field.at.fail(`"${field.wire}" and "${other.wire}" are both named "${field.name}"; set x-name`);
    seen.set(field.name, field);
  }
}

/** `prefixItems`: a labelled tuple, or with `x-object` an object that travels as an array. */
export function readPrefixItems(schemas: Schemas, schema: Cursor, hint: string): Type {
  return schemas.name(schema, hint, () => {
    const items = schema.need("prefixItems").items();
    const least = schema.number("minItems") ?? items.length;
    const fields = items.map((item, index) => {
      const type = schemas.read(item, hint + pascal(item.text("x-name") ?? String(index)));
      return readField({
        places: placesOf(item),
        wire: String(index),
        type,
        required: index < least,
        nameRequired: true,
      });
    });
    checkNames(fields);
    const more = schema.child("items");
    const rest = more === undefined || more.value === false ? undefined : schemas.read(more, `${hint}Item`);
    if (!schema.flag("x-object")) return { kind: "tuple", fields, rest };
    if (rest !== undefined) more?.fail("a positional object has no place for further items");
    return { kind: "object", fields, rest: undefined, variants: [], positional: true };
  });
}

/** `allOf`: one interface with the properties of all members; a lone `$ref` is that shape itself. */
export function readAllOf(schemas: Schemas, schema: Cursor, hint: string): Type {
  const members = schema.need("allOf").items();
  const [only] = members;
  if (only === undefined) return schema.need("allOf").fail("an allOf without members");
  if (members.length === 1 && !schema.has("properties")) return schemas.read(only, hint);
  return schemas.name(schema, hint, () => {
    const fields = new Map<string, Field>();
    const parts = schema.has("properties") ? [...members, schema] : members;
    for (const part of parts) {
      for (const field of fieldsOf(schemas, part, hint)) {
        const other = fields.get(field.wire);
        if (other !== undefined && describe(other.type) !== describe(field.type)) {
          field.at.fail(`"${field.wire}" has another type at ${other.at.place}`);
        }
        fields.set(field.wire, other?.required ? { ...field, required: true } : field);
      }
    }
    const required = new Set(schema.child("required")?.asTexts() ?? []);
    const all = [...fields.values()].map((field) => (required.has(field.wire) ? { ...field, required: true } : field));
    checkNames(all);
    return { kind: "object", fields: all, rest: undefined, variants: readVariants(schema, all), positional: false };
  });
}

function fieldsOf(schemas: Schemas, part: Cursor, hint: string): readonly Field[] {
  const target = part.resolve();
  if (!part.has("$ref"))
    return target.has("allOf")
      ? part.fail("nested allOf: name the inner one")
      : readProperties(schemas, requireProperties(target), hint);
  const type = schemas.read(part, hint);
  const body = type.kind === "named" ? schemas.complete(type.shape) : undefined;
  if (body?.kind !== "object" || body.positional) return part.fail("a member of allOf must be an object");
  return body.fields;
}

function requireProperties(schema: Cursor): Cursor {
  return schema.has("properties") ? schema : schema.fail("a member of allOf must have properties");
}

/** A text that is equal for equal types. */
export function describe(type: Type): string {
  return JSON.stringify(type, (key, value: unknown) => (key === "shape" ? (value as { name: string }).name : value));
}
