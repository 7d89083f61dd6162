import type { Cursor } from "../load/cursor.js";
import type { Field, Scalar, Type, Variant } from "./types.js";

const KNOWN = new Set(["name", "description", "when", "required", "forbidden", "narrow"]);

/** `x-variants`: the allowed combinations of an operation's parameters or of an object's properties. */
export function readVariants(owner: Cursor, fields: readonly Field[]): Variant[] {
  const at = owner.child("x-variants");
  if (at === undefined) return [];
  const names = new Set<string>();
  return at.items().map((item) => {
    item.only(KNOWN, "x-variants");
    const name = item.need("name");
    if (names.has(name.asText())) name.fail(`"${name.asText()}" stands twice`);
    names.add(name.asText());
    const required = nameList(item.child("required"), fields);
    const forbidden = nameList(item.child("forbidden"), fields);
    for (const field of forbidden) {
      if (required.includes(field)) item.fail(`"${field}" is both required and forbidden`);
      const always = fields.find((known) => known.name === field)?.required;
      if (always) item.fail(`"${field}" is always required, so no variant can forbid it`);
    }
    return {
      at: item,
      name: name.asText(),
      description: item.text("description"),
      when: valueMap(item.child("when"), fields),
      required,
      forbidden,
      narrow: valueMap(item.child("narrow"), fields),
    };
  });
}

function find(fields: readonly Field[], wire: string, at: Cursor): Field {
  const field = fields.find((one) => one.wire === wire) ?? fields.find((one) => one.name === wire);
  if (field === undefined || field.supplied !== undefined) return at.fail(`"${wire}" is not a parameter`);
  return field;
}

function nameList(at: Cursor | undefined, fields: readonly Field[]): string[] {
  return at?.items().map((item) => find(fields, item.asText(), item).name) ?? [];
}

function valueMap(at: Cursor | undefined, fields: readonly Field[]): Map<string, readonly Scalar[]> {
  const map = new Map<string, readonly Scalar[]>();
  for (const [wire, values] of at?.entries() ?? []) {
    const field = find(fields, wire, values);
    const list = Array.isArray(values.value) ? values.items() : [values];
    if (list.length === 0) values.fail("an empty list allows nothing");
    for (const item of list) checkValue(item, field.type);
    map.set(
      field.name,
      list.map((item) => item.asScalar()),
    );
  }
  return map;
}

function checkValue(at: Cursor, type: Type): void {
  const value = at.asScalar();
  const inner = type.kind === "nullable" ? type.of : type;
  const body = inner.kind === "named" ? inner.shape.body : inner;
  if (body.kind === "enum") {
    if (!body.values.some((known) => known === value)) at.fail(`"${value}" is not a value of the enum`);
  } else if (
    body.kind === "boolean"
      ? typeof value !== "boolean"
      : body.kind !== "text" && body.kind !== "integer" && body.kind !== "const"
  ) {
    at.fail("only text, integers, booleans and enums can be fixed to a value");
  }
}
