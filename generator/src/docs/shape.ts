import type { Cursor } from "../load/cursor.js";
import { join } from "./json.js";

/** What the specification says about one path of a shape. */
export interface SpecField {
  /** JSON types. Empty where the schema leaves the type open. */
  readonly types: Set<string>;
  /** Values of its enum or constant; empty where it has none. */
  readonly values: Set<string>;
  /** Whether it says that the document does not state it. */
  inferred: boolean;
  /** Path of the usual spelling, where this is another one that is accepted beside it. */
  readonly alias: string | undefined;
  required: boolean;
  /** Whether it holds other fields. */
  holds: boolean;
  /** Versions of the API that know it; all where absent. */
  readonly versions: readonly string[] | undefined;
}

/** The paths of a schema, written as in an inventory. */
export interface Shape {
  readonly fields: ReadonlyMap<string, SpecField>;
  /** Paths below which any key is allowed. */
  readonly open: ReadonlySet<string>;
  /** What is said about the value as a whole. */
  readonly root: SpecField;
}

interface Context {
  readonly alias: string | undefined;
  readonly required: boolean;
}

/** Lists every path of a schema. */
export function readShape(schema: Cursor | undefined): Shape {
  const fields = new Map<string, SpecField>();
  const open = new Set<string>();
  const walk = { fields, open, stack: [] };
  const context = { alias: undefined, required: true };
  const root = note("", { ...context, inferred: false, versions: undefined }, walk);
  if (schema !== undefined) visit(schema, "", context, walk);
  fields.delete("");
  return { fields, open, root };
}

interface Walk {
  readonly fields: Map<string, SpecField>;
  readonly open: Set<string>;
  /** Places being visited, because a schema may contain itself. */
  readonly stack: string[];
}

function visit(at: Cursor, path: string, context: Context, walk: Walk): void {
  const schema = at.resolve();
  if (walk.stack.includes(schema.place)) return;
  walk.stack.push(schema.place);
  const inferred = isInferred(at) || isInferred(schema);
  const field = note(path, { ...context, inferred, versions: versionsOf(at) ?? versionsOf(schema) }, walk);
  for (const type of typesOf(schema)) field.types.add(type);
  for (const value of valuesOf(schema)) field.values.add(value);
  for (const key of ["allOf", "oneOf", "anyOf"]) {
    for (const member of schema.child(key)?.items() ?? []) visit(member, path, context, walk);
  }
  const content = schema.child("contentSchema");
  if (content !== undefined) visit(content, path, context, walk);
  visitProperties(schema, path, context, field, walk);
  const items = schema.child("items");
  if (items !== undefined && items.value !== false) {
    field.holds = true;
    visit(items, `${path}[]`, { ...context, required: false }, walk);
  }
  schema
    .child("prefixItems")
    ?.items()
    .forEach((item, index) => {
      field.holds = true;
      visit(item, `${path}[${index}]`, { ...context, required: false }, walk);
    });
  walk.stack.pop();
}

function visitProperties(schema: Cursor, path: string, context: Context, field: SpecField, walk: Walk): void {
  const required = new Set(schema.child("required")?.asTexts() ?? []);
  for (const [key, property] of schema.child("properties")?.entries() ?? []) {
    field.holds = true;
    visit(property, join(path, key), { ...context, required: required.has(key) }, walk);
    for (const other of property.child("x-also")?.asTexts() ?? []) {
      visit(property, join(path, other), { alias: join(path, key), required: false }, walk);
    }
  }
  const more = schema.child("additionalProperties");
  if (more === undefined || more.value === false) return;
  field.holds = true;
  walk.open.add(path);
}

type Stated = Pick<SpecField, "inferred" | "versions">;

function note(path: string, context: Context & Stated, walk: Walk): SpecField {
  const known = walk.fields.get(path);
  if (known !== undefined) {
    known.inferred &&= context.inferred;
    known.required &&= context.required;
    return known;
  }
  const field = { types: new Set<string>(), values: new Set<string>(), holds: false, ...context };
  walk.fields.set(path, field);
  return field;
}

/** Whether something in a specification says that it is not from the document. */
export function isInferred(at: Cursor): boolean {
  const evidence = at.child("x-evidence");
  return evidence?.has("inferred") === true && !evidence.has("documented");
}

/** `x-versions` of a parameter or a property. */
export function versionsOf(at: Cursor): readonly string[] | undefined {
  return at.child("x-versions")?.asTexts();
}

function typesOf(schema: Cursor): string[] {
  const type = schema.child("type");
  if (type === undefined) return [];
  return Array.isArray(type.value) ? type.asTexts() : [type.asText()];
}

function valuesOf(schema: Cursor): string[] {
  const constant = schema.child("const");
  const values = schema.child("enum")?.items() ?? (constant === undefined ? [] : [constant]);
  return values.map((value) => String(value.value));
}
