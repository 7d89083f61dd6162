import type { Cursor } from "../cursor.js";
import { isMap, itemsAt, type Norm, orNull, propertiesAt, untyped } from "./node.js";
import { additionalOf, defineObject, type Property, requiredOf } from "./objects.js";
import type { ForeignSchemas } from "./schemas.js";
import { isConstraint, readUnion, unionOf } from "./unions.js";

const OBJECT = ["properties", "additionalProperties", "patternProperties"];
const OTHER = ["enum", "const", "items", "prefixItems", "format", "pattern", "type"];

/** What the members of an `allOf` say, with those of the `allOf`s inside. */
interface Parts {
  readonly objects: Cursor[];
  readonly unions: { readonly at: Cursor; readonly items: readonly Cursor[] }[];
  /** Texts, numbers, lists. */
  readonly others: Cursor[];
  readonly required: string[];
  nullable: boolean;
}

/**
 * `allOf`: one object with the properties of all members; one member that says it all is that member itself. A union
 * among the members becomes a union of objects that have the other properties as well.
 */
export function readAllOf(schemas: ForeignSchemas, at: Cursor, hint: string, more: readonly Cursor[]): Norm {
  const members = [...more, ...itemsAt(at, "allOf")];
  const alone = members.filter((member) => !isWords(member));
  const own = [...OBJECT, "required", "oneOf", "anyOf", "enum", "const", "items"].some((key) => at.has(key));
  const [only] = alone;
  if (only !== undefined && alone.length === 1 && !own) return orNull(schemas.read(only, hint), isNullable(at));
  const parts: Parts = { objects: [], unions: [], others: [], required: [], nullable: isNullable(at) };
  const seen = new Set<string>([at.place]);
  for (const member of members) collect(schemas, member, parts, seen);
  add(at, parts);
  return orNull(combine(schemas, at, hint, parts), parts.nullable);
}

function isNullable(at: Cursor): boolean {
  const type = at.child("type")?.value;
  return at.child("nullable")?.value === true || (Array.isArray(type) && type.includes("null"));
}

function isWords(at: Cursor): boolean {
  return (
    isMap(at.value) && Object.keys(at.value).every((key) => /^(description|title|example|nullable|x-.*)$/.test(key))
  );
}

function collect(schemas: ForeignSchemas, member: Cursor, parts: Parts, seen: Set<string>): void {
  if (!isMap(member.value)) return;
  const at = typeof member.value.$ref === "string" ? schemas.target(member) : member;
  if (seen.has(at.place)) return;
  seen.add(at.place);
  for (const inner of itemsAt(at, "allOf")) collect(schemas, inner, parts, seen);
  add(at, parts);
}

/** Sorts one schema, without the members of its `allOf`, into the parts. */
function add(at: Cursor, parts: Parts): void {
  parts.required.push(...requiredOf(at));
  for (const key of ["oneOf", "anyOf"]) {
    const items = itemsAt(at, key).filter((item) => !isConstraint(item));
    if (items.length > 0) parts.unions.push({ at, items });
  }
  if (OBJECT.some((key) => at.has(key))) parts.objects.push(at);
  else if (at.child("type")?.value !== "object" && OTHER.some((key) => at.has(key))) parts.others.push(at);
}

function combine(schemas: ForeignSchemas, at: Cursor, hint: string, parts: Parts): Norm {
  const { objects, unions, others, required } = parts;
  const [union, ...moreUnions] = unions;
  if (objects.length === 0 && unions.length === 0) return ofOthers(schemas, at, hint, others, required);
  if (union === undefined) return define(schemas, at, hint, objects, required, []);
  if (objects.length === 0 && moreUnions.length === 0 && required.length === 0) {
    return readUnion(schemas, union.at, union.items, hint, "");
  }
  // Several unions, each with the others: one object in which what only some alternatives have is optional.
  if (moreUnions.length > 0)
    return define(
      schemas,
      at,
      hint,
      objects,
      required,
      unions.flatMap((one) => one.items),
    );
  const norms = schemas.inside(() =>
    union.items.map((item, index) => {
      const inner: Parts = { objects: [...objects], unions: [], others: [], required: [...required], nullable: false };
      collect(schemas, item, inner, new Set());
      const optional = inner.unions.flatMap((one) => one.items);
      return define(
        schemas,
        item,
        `${hint}${label(schemas, item, index)}`,
        inner.objects,
        inner.required,
        optional,
        true,
      );
    }),
  );
  return unionOf(schemas, at, norms, hint, union.at.child("discriminator"));
}

function label(schemas: ForeignSchemas, item: Cursor, index: number): string {
  const ref = item.child("$ref") === undefined ? "" : schemas.target(item).key.replaceAll(/[^A-Za-z0-9]/g, "");
  return ref === "" ? `Option${index + 1}` : ref.slice(0, 1).toUpperCase() + ref.slice(1);
}

/** Texts, numbers or lists that several members describe: the one that says most. */
function ofOthers(
  schemas: ForeignSchemas,
  at: Cursor,
  hint: string,
  others: readonly Cursor[],
  required: readonly string[],
): Norm {
  const listed = others.find((one) => one.has("const")) ?? others.find((one) => one.has("enum"));
  const chosen = listed ?? others.find((one) => one !== at) ?? others[0];
  if (chosen !== undefined && chosen.place !== at.place) return schemas.read(chosen, hint);
  if (required.length > 0 || at.child("type")?.value === "object") return define(schemas, at, hint, [], required, []);
  return untyped("nothing is said of its type");
}

/** One object. @param optional Schemas whose properties may be there. @param isCopy Made anew for each union. */
function define(
  schemas: ForeignSchemas,
  at: Cursor,
  hint: string,
  objects: readonly Cursor[],
  required: readonly string[],
  optional: readonly Cursor[],
  isCopy = false,
): Norm {
  const properties = new Map<string, Property>();
  const extra: Parts = { objects: [], unions: [], others: [], required: [], nullable: false };
  for (const one of optional) collect(schemas, one, extra, new Set());
  const all = [...objects, ...extra.objects];
  for (const object of all) {
    for (const [key, property] of propertiesAt(object)) {
      const known = properties.get(key);
      properties.set(key, { key, at: known === undefined ? property : better(known.at, property) });
    }
  }
  const name = isCopy
    ? schemas.names.choose([hint, `${hint}Type`, `${hint}Shape`, `${hint}Inline`], at)
    : schemas.nameFor(at, hint);
  if (isCopy) schemas.keys.set(name, typeof at.child("$ref")?.value === "string" ? schemas.target(at).key : name);
  const words = isCopy ? {} : schemas.words(at);
  const additional = all.flatMap((object) => additionalOf(object)).slice(0, 1);
  const bases = isCopy ? [] : itemsAt(at, "allOf").filter((member) => typeof member.child("$ref")?.value === "string");
  return defineObject(schemas, isCopy ? copyOf(at, name) : at, name, {
    properties: [...properties.values()],
    required,
    words,
    additional,
    bases,
  });
}

/** A place of its own for a shape that is made from a place already read. */
function copyOf(at: Cursor, name: string): Cursor {
  return at.as(name);
}

/** Of two descriptions of a property the one that says more: listed values, then a shape, then the later one. */
function better(one: Cursor, other: Cursor): Cursor {
  const rank = (at: Cursor): number => {
    if (at.has("const")) return 3;
    if (at.has("enum")) return 2;
    return isMap(at.value) && Object.keys(at.value).some((key) => key !== "description" && key !== "default") ? 1 : 0;
  };
  return rank(one) > rank(other) ? one : other;
}
