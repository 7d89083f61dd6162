import type { Cursor } from "../load/cursor.js";
import { describe } from "./object.js";
import { nullOr, type Schemas } from "./schema.js";
import type { Discriminator, Scalar, Shape, Type, UnionBody } from "./types.js";

/** `oneOf` and `anyOf`. A null member makes the rest nullable; scalars that look alike on the wire become text. */
export function readUnion(schemas: Schemas, schema: Cursor, hint: string): Type {
  const list = schema.child("oneOf") ?? schema.need("anyOf");
  const items = list.items();
  const members = items.filter((item) => item.child("type")?.value !== "null");
  const nullable = members.length < items.length;
  const [only] = members;
  if (only === undefined) return list.fail("a union without members");
  const type = members.length === 1 ? schemas.read(only, hint) : union(schemas, schema, members, hint);
  return nullable ? nullOr(schema, type) : type;
}

function union(schemas: Schemas, schema: Cursor, members: readonly Cursor[], hint: string): Type {
  if (!schema.has("discriminator") && members.every((member) => isPlainText(member.resolve()))) {
    return { kind: "text", wire: "text" };
  }
  return schemas.name(schema, hint, () => {
    const types = members.map((member, index) => schemas.read(member, `${hint}${index + 1}`));
    const seen = new Map<string, Cursor>();
    types.forEach((type, index) => {
      const other = seen.get(describe(type));
      if (other !== undefined) members[index]?.fail(`can't be told apart from ${other.place}`);
      const member = members[index];
      if (member !== undefined) seen.set(describe(type), member);
    });
    const body: UnionBody = { kind: "union", members: types, discriminator: undefined, first: schema.flag("x-first") };
    const at = schema.child("discriminator");
    if (at === undefined) return body;
    for (const type of types) if (type.kind === "named") schemas.complete(type.shape);
    return { ...body, discriminator: readDiscriminator(at, types, members) };
  });
}

/** Numbers reach the decoders as text, so a string and a number can't be told apart. */
function isPlainText(schema: Cursor): boolean {
  const type = schema.child("type")?.value;
  return (
    (type === "string" || type === "integer" || type === "number") &&
    !["format", "enum", "const"].some((keyword) => schema.has(keyword))
  );
}

function readDiscriminator(at: Cursor, types: readonly Type[], members: readonly Cursor[]): Discriminator {
  // AsyncAPI names the property only.
  const isName = typeof at.value === "string";
  if (!isName) at.only(new Set(["propertyName", "mapping"]), "a discriminator");
  const wire = (isName ? at : at.need("propertyName")).asText();
  const mapping = readMapping(at.child("mapping"));
  const names = new Set<string>();
  const taken = new Map<Scalar, string>();
  const cases = types.map((type, index) => {
    const member = members[index] ?? at;
    if (type.kind !== "named" || type.shape.body.kind !== "object" || type.shape.body.positional) {
      return member.fail("a member of a union with a discriminator must be a named object");
    }
    const { shape } = type;
    const field = type.shape.body.fields.find((one) => one.wire === wire);
    if (field === undefined) return member.fail(`has no property "${wire}"`);
    if (!field.required) field.at.fail("a discriminator must be required");
    names.add(field.name);
    shape.closed.add(wire);
    const values = constants(field.type) ?? field.at.fail("a discriminator needs a const or an enum");
    checkMapping(at, mapping, shape, values);
    for (const value of values) {
      const other = taken.get(value);
      if (other !== undefined) field.at.fail(`"${value}" already stands for ${other}`);
      taken.set(value, shape.name);
    }
    return { values, shape };
  });
  for (const [value, target] of mapping) {
    if (!cases.some((one) => one.shape.at.place === target.place))
      at.fail(`mapping "${value}" leads to no member of the union`);
  }
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) return at.fail("the members name the discriminator differently");
  return { wire, name, cases };
}

function readMapping(at: Cursor | undefined): Map<string, Cursor> {
  const entries = at?.entries() ?? [];
  return new Map(entries.map(([value, ref]) => [value, ref.files.follow(ref.asText(), ref)]));
}

function checkMapping(at: Cursor, mapping: ReadonlyMap<string, Cursor>, shape: Shape, values: readonly Scalar[]): void {
  for (const [value, target] of mapping) {
    if (target.place === shape.at.place && !values.map(String).includes(value)) {
      at.need("mapping")
        .need(value)
        .fail(`${shape.name} says ${values.map((one) => `"${one}"`).join(", ")}, not "${value}"`);
    }
  }
}

function constants(type: Type): readonly Scalar[] | undefined {
  if (type.kind === "const") return [type.value];
  if (type.kind === "enum") return type.values;
  if (type.kind === "named" && type.shape.body.kind === "enum") return type.shape.body.values;
  return undefined;
}
