import type { Cursor } from "../cursor.js";
import { typeName } from "./names.js";
import { entriesAt, isMap, listOf, mapOf, type Node, type Norm, orNull, TEXT, textAt, untyped, used } from "./node.js";
import { valuesNorm } from "./scalars.js";
import type { ForeignSchemas } from "./schemas.js";

/** A union whose members are known by name only, until all shapes are read. */
export interface UnionDraft {
  readonly node: Node;
  readonly members: readonly Norm[];
  readonly discriminator:
    | { readonly wire: string; readonly values: ReadonlyMap<string, readonly string[]> }
    | undefined;
}

/** `oneOf` and `anyOf`. */
export function readUnion(
  schemas: ForeignSchemas,
  at: Cursor,
  items: readonly Cursor[],
  hint: string,
  key: string,
): Norm {
  const isNull = (item: Cursor): boolean => item.child("type")?.value === "null" && !item.has("$ref");
  const members = items.filter((item) => !isNull(item) && !isConstraint(item));
  const [only] = members;
  const nullable = members.length < items.length && items.some(isNull);
  if (only === undefined) return orNull(untyped("alternatives that only restrict"), nullable);
  if (members.length === 1) return orNull(schemas.read(only, hint, key), nullable);
  const norms = schemas.inside(() =>
    members.map((member, index) => schemas.read(member, memberHint(member, hint, index), key)),
  );
  return orNull(unionOf(schemas, at, norms, hint, at.child("discriminator")), nullable);
}

/** A member that adds no type: `{ required: [a] }`, or words only. */
export function isConstraint(item: Cursor): boolean {
  if (!isMap(item.value)) return false;
  return Object.keys(item.value).every((key) => /^(required|title|description|not|x-.*)$/.test(key));
}

function memberHint(member: Cursor, hint: string, index: number): string {
  const title = textAt(member, "title");
  const name = title === undefined ? "" : typeName(title);
  return name === "" ? `${hint}Option${index + 1}` : name.startsWith(hint) ? name : hint + name;
}

/** The union of types that are read already. Alternatives that look alike on the wire are merged. */
export function unionOf(
  schemas: ForeignSchemas,
  at: Cursor,
  norms: readonly Norm[],
  hint: string,
  discriminator: Cursor | undefined,
): Norm {
  const [first] = norms;
  if (first !== undefined && norms.length === 1) return first;
  if (norms.some((norm) => norm.kind === "union" && norm.members === undefined)) {
    return untyped("alternatives that contain each other");
  }
  const flat = norms.flatMap((norm) => (norm.kind === "union" ? (norm.members ?? []) : [norm]));
  const nullable = norms.some((norm) => norm.nullable) || flat.some((norm) => norm.nullable);
  if (flat.some((norm) => norm.kind === "untyped")) return untyped("one of the alternatives is any value", nullable);
  const plain = flat.map((norm): Norm => ({ ...norm, nullable: false }));
  const members = merged(schemas, at, plain, hint);
  const [only] = members;
  if (only === undefined) return untyped("alternatives that say nothing", nullable);
  if (members.length === 1) return orNull(only, nullable);
  const name = schemas.nameFor(at, hint);
  const node: Node = { title: name, "x-first": true, ...schemas.words(at) };
  const union: Norm = { kind: "union", node: schemas.define(name, at, node), nullable, name, members };
  schemas.unions.push({ node, members, discriminator: readDiscriminator(discriminator) });
  return union;
}

function merged(schemas: ForeignSchemas, at: Cursor, norms: readonly Norm[], hint: string): Norm[] {
  const of = (...kinds: Norm["kind"][]): Norm[] => norms.filter((norm) => kinds.includes(norm.kind));
  const isBoolean = (norm: Norm): boolean => typeof norm.values?.[0] === "boolean";
  const consts = of("const");
  const lists = of("list").flatMap((norm) => norm.item ?? []);
  const maps = of("map").flatMap((norm) => norm.item ?? []);
  const [list, map] = [lists, maps].map((items) =>
    items.length === 0 ? undefined : unionOf(schemas, at, items, `${hint}Item`, undefined),
  );
  return [
    ...scalars([...of("text", "integer", "decimal", "enum"), ...consts.filter((norm) => !isBoolean(norm))]),
    ...booleans([...of("boolean"), ...consts.filter(isBoolean)]),
    ...(list === undefined ? [] : [listOf(list)]),
    ...distinct(of("tuple")),
    ...distinct(of("object")),
    ...(map === undefined ? [] : [mapOf(map)]),
  ];
}

/** Numbers reach the decoders as text: what takes any text takes any number. */
function scalars(norms: readonly Norm[]): Norm[] {
  const [only] = norms;
  if (norms.length <= 1) return only === undefined ? [] : [only];
  const values = [...new Set(norms.flatMap((norm) => norm.values ?? []))];
  const texts = values.filter((value) => typeof value === "string");
  const numbers = values.filter((value) => typeof value === "number");
  const kinds = new Set(norms.map((norm) => norm.kind));
  if (kinds.has("text")) {
    if (texts.length === 0 || numbers.length > 0) return [TEXT];
    return [{ kind: "text", node: { type: "string", enum: texts, "x-open": true }, nullable: false }];
  }
  const decimal = norms.find((norm) => norm.kind === "decimal");
  const any = decimal ?? norms.find((norm) => norm.kind === "integer");
  return [
    ...(texts.length === 0 ? [] : [valuesNorm(texts, texts.length === 1)]),
    ...(any !== undefined ? [any] : numbers.length === 0 ? [] : [valuesNorm(numbers)]),
  ];
}

function booleans(norms: readonly Norm[]): Norm[] {
  const [only] = norms;
  if (norms.length <= 1) return only === undefined ? [] : [only];
  const values = new Set(norms.flatMap((norm) => norm.values ?? []));
  const any = norms.some((norm) => norm.kind === "boolean") || values.size > 1;
  return any || only === undefined ? [{ kind: "boolean", node: { type: "boolean" }, nullable: false }] : [only];
}

function distinct(norms: readonly Norm[]): Norm[] {
  return [...new Map(norms.map((norm) => [norm.name, norm])).values()];
}

/** `discriminator`: the values by which a document names the members, by key of the member in the document. */
function readDiscriminator(at: Cursor | undefined): UnionDraft["discriminator"] {
  const wire = at === undefined ? undefined : textAt(at, "propertyName");
  if (at === undefined || wire === undefined) return undefined;
  const values = new Map<string, string[]>();
  for (const [value, ref] of entriesAt(at, "mapping")) {
    const text = typeof ref.value === "string" ? ref.value : "";
    const pointer = /[/#.]/.test(text) ? text : `#/components/schemas/${text}`;
    const { key } = ref.files.follow(pointer, ref);
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  return { wire, values };
}

/**
 * Writes the members, the most demanding first, and the discriminator where it holds for all of them. All unions are
 * tagged before: a shape may be a member of several.
 */
export function finishUnion(
  { node, members, discriminator }: UnionDraft,
  components: Record<string, Node>,
  isAsyncapi: boolean,
): void {
  const demands = (norm: Norm): number => {
    const required = norm.name === undefined ? [] : components[norm.name]?.required;
    return norm.kind === "object" && Array.isArray(required) ? required.length : -1;
  };
  const isObject = (norm: Norm): boolean => norm.kind === "object";
  const ordered = [
    ...members.filter((norm) => !isObject(norm) && norm.kind !== "map"),
    ...members.filter(isObject).sort((one, other) => demands(other) - demands(one)),
    ...members.filter((norm) => norm.kind === "map"),
  ];
  node.oneOf = ordered.map((norm) => used(norm));
  const [first] = members;
  const properties = components[first?.name ?? ""]?.properties;
  // A property that tells the members apart does so whether the document calls it a discriminator or not: then a value
  // the document does not know is no failure.
  const keys = [discriminator?.wire ?? "", ...(isMap(properties) ? Object.keys(properties) : [])];
  const wire = keys.find((key) => tells(members, key, components));
  // AsyncAPI names the property only.
  if (wire !== undefined) node.discriminator = isAsyncapi ? wire : { propertyName: wire };
}

/** Says in the members themselves which values of the discriminator stand for them. */
export function tagMembers(
  { members, discriminator }: UnionDraft,
  components: Record<string, Node>,
  keys: ReadonlyMap<string, string>,
): void {
  if (discriminator === undefined) return;
  for (const norm of members) {
    if (norm.kind === "object") tag(norm, discriminator, components, keys);
  }
}

/** Says in the member itself which values stand for it, where it does not say so. */
function tag(
  { name = "" }: Norm,
  { wire, values }: NonNullable<UnionDraft["discriminator"]>,
  components: Record<string, Node>,
  keys: ReadonlyMap<string, string>,
): void {
  const node = components[name];
  if (node === undefined || !isMap(node.properties)) return;
  const stated = node.properties[wire];
  const known = valuesOf(stated, components);
  const key = keys.get(name) ?? name;
  const wanted = values.get(key) ?? (known === undefined ? [key] : undefined);
  if (known === undefined || (wanted !== undefined && known.length > wanted.length)) {
    const [only] = wanted ?? [];
    const type = wanted?.length === 1 ? { const: only } : { enum: [...(wanted ?? [])] };
    const words = isMap(stated) && typeof stated.description === "string" ? { description: stated.description } : {};
    node.properties[wire] = { type: "string", ...type, ...words };
  }
  const required = Array.isArray(node.required) ? node.required : [];
  if (!required.includes(wire)) node.required = [...required, wire];
}

/** Has every member the property, each with other values? */
function tells(members: readonly Norm[], wire: string, components: Record<string, Node>): boolean {
  const all = members.map(({ kind, name = "" }) => {
    const { properties, required } = components[name] ?? {};
    if (kind !== "object" || !isMap(properties) || !Array.isArray(required) || !required.includes(wire))
      return undefined;
    return valuesOf(properties[wire], components);
  });
  const values = all.flatMap((list) => list ?? []);
  return all.every((list) => list !== undefined) && new Set(values).size === values.length;
}

function valuesOf(property: unknown, components: Record<string, Node>): readonly unknown[] | undefined {
  if (!isMap(property)) return undefined;
  if (typeof property.$ref === "string") return valuesOf(components[property.$ref.split("/").at(-1) ?? ""], components);
  if (Array.isArray(property.enum)) return property["x-open"] === true ? undefined : property.enum;
  return property.const === undefined ? undefined : [property.const];
}
