import type { Cursor } from "../load/cursor.js";
import { readEvidence } from "./evidence.js";
import { readEnumDescriptions } from "./field.js";
import { checkKeywords } from "./keywords.js";
import type { Names } from "./names.js";
import { readAllOf, readObject, readPrefixItems } from "./object.js";
import type { EnumType, Shape, Type } from "./types.js";
import { readUnion } from "./union.js";

const PENDING = "pending";

/** Turns schemas into types. A schema behind a `$ref` is read once; its name is the last part of the pointer. */
export class Schemas {
  readonly shapes: Shape[] = [];
  readonly #names: Names;
  readonly #types = new Map<string, Type | typeof PENDING>();
  /** Shapes whose body is not read yet. */
  readonly #bodies = new Map<Shape, () => Shape["body"]>();
  #active = 0;

  constructor(names: Names) {
    this.#names = names;
  }

  /**
   * @param hint Name of the type where it has none of its own, e.g. `OrderFee` for the property `fee` of `Order`.
   */
  read(schema: Cursor, hint: string): Type {
    this.#active++;
    try {
      const type = this.#read(schema, hint);
      // Bodies wait for the outermost schema: shapes that hold each other would otherwise be read inside each other.
      if (this.#active === 1) for (const shape of this.#bodies.keys()) this.complete(shape);
      return type;
    } finally {
      this.#active--;
    }
  }

  /** Reads the body of a shape that is needed at once. */
  complete(shape: Shape): Shape["body"] {
    const body = this.#bodies.get(shape);
    this.#bodies.delete(shape);
    if (body !== undefined) shape.body = body();
    return shape.body;
  }

  #read(schema: Cursor, hint: string): Type {
    checkKeywords(schema);
    if (!schema.has("$ref")) return this.#cached(schema, schema.text("title") ?? hint);
    const target = schema.resolve();
    const type = this.#cached(target, /^[A-Z]/.test(target.key) ? target.key : hint);
    const open = schema.has("x-open") ? schema.flag("x-open") : undefined;
    return open !== undefined && type.kind === "named" ? { ...type, open } : type;
  }

  /** Registers a type with a name; its body follows, because a shape may contain itself. */
  name(at: Cursor, name: string, body: () => Shape["body"]): Type {
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) at.fail(`"${name}" can't name a type: it must be PascalCase`);
    this.#names.claim(name, at);
    const shape: Shape = {
      at,
      name,
      description: at.text("description"),
      deprecated: at.flag("deprecated"),
      inferred: readEvidence(at).inferred,
      body: { kind: "object", fields: [], rest: undefined, variants: [], positional: false },
      sides: new Set(),
      closed: new Set(),
      inputName: name,
      above: [],
      isBase: false,
      isAbstract: false,
      rich: false,
    };
    const type: Type = { kind: "named", shape, open: undefined };
    this.#types.set(at.place, type);
    this.shapes.push(shape);
    this.#bodies.set(shape, body);
    return type;
  }

  #cached(schema: Cursor, hint: string): Type {
    const known = this.#types.get(schema.place);
    if (known === PENDING) return schema.fail("contains itself without a named shape in between");
    if (known !== undefined) return known;
    this.#types.set(schema.place, PENDING);
    const type = this.#fresh(schema, hint);
    this.#types.set(schema.place, type);
    return type;
  }

  #fresh(schema: Cursor, hint: string): Type {
    checkKeywords(schema);
    if (schema.has("x-untyped"))
      return schema.text("x-untyped") === undefined ? schema.fail("x-untyped needs a reason") : { kind: "untyped" };
    if (schema.has("oneOf") || schema.has("anyOf")) return readUnion(this, schema, hint);
    if (schema.has("allOf")) return readAllOf(this, schema, hint);
    const types = typesOf(schema);
    const nullable = types.includes("null");
    const [type, ...others] = types.filter((one) => one !== "null");
    if (others.length > 0) return this.#severalTypes(schema, types);
    const plain = this.#one(schema, type, hint);
    return nullable ? nullOr(schema, plain) : plain;
  }

  #one(schema: Cursor, type: string | undefined, hint: string): Type {
    const constant = schema.child("const");
    if (constant !== undefined) return { kind: "const", value: constant.asScalar() };
    if (schema.has("enum")) return this.#enum(schema, type, hint);
    switch (type) {
      case "string":
        if (schema.has("contentMediaType")) schema.fail("JSON text stands in parameters and in properties of a form");
        return text(schema);
      case "integer":
        return integer(schema);
      case "number":
        if (schema.text("format") === "timestamp") return { kind: "time", wire: "number" };
        return { kind: "decimal", wire: "number" };
      case "boolean":
        return { kind: "boolean", wire: "boolean" };
      case "array":
        if (schema.has("prefixItems")) return readPrefixItems(this, schema, hint);
        return { kind: "list", item: this.read(schema.need("items"), hint) };
      case "object":
        return readObject(this, schema, hint);
      case undefined:
        return schema.fail(
          '"type" is missing: a schema never means "anything" (x-untyped: "reason" says so on purpose)',
        );
      default:
        return schema.fail(`"${type}" is not a type of JSON Schema`);
    }
  }

  /** Numbers arrive as their text, so `string | integer` is read as text. */
  #severalTypes(schema: Cursor, types: readonly string[]): Type {
    const plain = types.filter((one) => one !== "null");
    if (!plain.includes("string") || plain.some((one) => !["string", "integer", "number"].includes(one))) {
      schema.fail(`${plain.join(" or ")}: say oneOf, with a schema for each`);
    }
    const type = text(schema);
    return types.includes("null") ? nullOr(schema, type) : type;
  }

  #enum(schema: Cursor, type: string | undefined, hint: string): Type {
    const items = schema.need("enum").items();
    if (items.length === 0) schema.need("enum").fail("an enum without values");
    const seen = new Set<unknown>();
    const values = items.map((item) => {
      if (seen.has(item.value)) item.fail(`"${String(item.value)}" stands twice`);
      seen.add(item.value);
      if (type === "integer" && Number.isSafeInteger(item.value)) return item.asNumber();
      return type === "string" ? item.asText() : item.fail(`does not fit type ${type ?? "(missing)"}`);
    });
    const open = schema.has("x-open") ? schema.flag("x-open") : undefined;
    const plain: EnumType = { kind: "enum", values, open };
    const named = /^[A-Z]/.test(schema.key) || schema.has("title") || open === false;
    if (!named) return plain;
    const descriptions = schema.child("x-enum-descriptions");
    const enumeration = this.name(schema, hint, () => ({
      ...plain,
      descriptions: descriptions === undefined ? new Map() : readEnumDescriptions(descriptions, plain),
    }));
    if (enumeration.kind === "named") this.complete(enumeration.shape);
    return enumeration;
  }
}

/** A type or null. */
export function nullOr(schema: Cursor, of: Type): Type {
  return { kind: "nullable", of, empty: false, ...(schema.flag("x-sends-null") ? { sent: true as const } : {}) };
}

function typesOf(schema: Cursor): string[] {
  const type = schema.child("type");
  if (type === undefined)
    return schema.has("properties") ? ["object"] : schema.has("const") || schema.has("enum") ? ["string"] : [];
  return Array.isArray(type.value) ? type.asTexts() : [type.asText()];
}

function text(schema: Cursor): Type {
  switch (schema.text("format")) {
    case "decimal":
      return { kind: "decimal", wire: "text" };
    case "timestamp":
      return { kind: "time", wire: "text" };
    case "integer":
      return { kind: "integer", wire: "text" };
    case "boolean":
      return { kind: "boolean", wire: "text" };
    case "int64":
      return { kind: "id", wire: "text" };
    default:
      return { kind: "text", wire: "text" };
  }
}

function integer(schema: Cursor): Type {
  const format = schema.text("format");
  if (format === "int64") return { kind: "id", wire: "number" };
  return { kind: format === "timestamp" ? "time" : format === "decimal" ? "decimal" : "integer", wire: "number" };
}
