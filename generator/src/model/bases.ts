import { describe } from "./object.js";
import { on } from "./sides.js";
import type { Field, ObjectBody, Shape, Type } from "./types.js";

/**
 * Decides which bases the interfaces of answers extend, so that what many shapes have in common stands once. Only what
 * the compiler can't object to: all fields of the base are there with the same type. A field is written again where
 * more is said of it, e.g. that it is required.
 */
export function assignBases(shapes: readonly Shape[]): void {
  const open = shapes.filter((shape) => shape.sides.has("response"));
  for (let shape = open.pop(); shape !== undefined; shape = open.pop()) {
    const { body } = shape;
    if (body.kind !== "object" || body.positional || body.rest !== undefined) continue;
    const fields = new Map(on(body.fields, "response").map((field) => [field.wire, field]));
    shape.above = (body.bases ?? []).filter((base) => isBase(base, fields));
    for (const base of shape.above) {
      base.isBase = true;
      if (base.sides.has("response")) continue;
      base.sides.add("response");
      base.isAbstract = true;
      open.push(base);
    }
  }
}

function isBase({ body, sides, closed }: Shape, fields: ReadonlyMap<string, Field>): boolean {
  if (body.kind !== "object" || body.positional || body.rest !== undefined || body.fields.length === 0) return false;
  // A shape that is only sent has its name for that.
  if (closed.size > 0 || (sides.size > 0 && !sides.has("response"))) return false;
  return on(body.fields, "response").every((field) => {
    const own = fields.get(field.wire);
    if (own === undefined || own.name !== field.name || (field.required && !own.required)) return false;
    return typeOf(own) === typeOf(field) || isNarrower(own.type, field.type);
  });
}

/** Listed texts where the base has any text. */
function isNarrower(own: Type, base: Type): boolean {
  if (base.kind !== "text") return false;
  const values = own.kind === "const" ? [own.value] : own.kind === "enum" ? own.values : [];
  return values.length > 0 && values.every((value) => typeof value === "string");
}

/** The fields an interface has to write itself. */
export function ownFields({ above, closed }: Shape, body: ObjectBody): Field[] {
  const bases = above.flatMap((base) => (base.body.kind === "object" ? [base.body] : []));
  return body.fields.filter((field) => {
    const inherited = bases.flatMap((base) => base.fields.filter((one) => one.wire === field.wire));
    return closed.has(field.wire) || inherited.length === 0 || !inherited.every((one) => saysTheSame(one, field));
  });
}

function saysTheSame(one: Field, other: Field): boolean {
  return (
    one.required === other.required &&
    one.description === other.description &&
    one.deprecated === other.deprecated &&
    typeOf(one) === typeOf(other)
  );
}

function typeOf({ name, type }: Field): string {
  return `${name} ${describe(type)}`;
}
