import type { Cursor } from "../cursor.js";
import { SpecError } from "../error.js";
import type { Origins } from "../files.js";
import { readAllOf } from "./all-of.js";
import { readArray } from "./arrays.js";
import { admitsNull, anchorOf, isShape } from "./looks.js";
import { mergeSame } from "./merge.js";
import { type ForeignNames, typeName } from "./names.js";
import { entriesAt, isMap, itemsAt, type Node, type Norm, orNull, reference, TEXT, untyped } from "./node.js";
import { readFreeObject, readObject } from "./objects.js";
import { impliedType, listed, scalar } from "./scalars.js";
import { finishUnion, readUnion, tagMembers, type UnionDraft, unionOf } from "./unions.js";
import { firstParagraph } from "./words.js";

const STRUCTURAL = ["properties", "required", "allOf", "oneOf", "anyOf", "additionalProperties", "items", "enum"];

/** Keywords without a meaning in an emitted type; what they say besides is noted beside the type. */
const UNCHECKED = ["not", "if", "dependentSchemas", "dependentRequired", "dependencies", "contains"];

/** Last segments of pointers that name a keyword, not a shape. */
const KEYWORDS = new Set("schema items properties allOf anyOf oneOf additionalProperties content payload".split(" "));

interface Reading {
  /** How many shapes with a name were open around it. */
  readonly depth: number;
  /** Its name, once something inside refers to it. */
  name: string | undefined;
}

/** Reads the schemas of a foreign document. What has a shape of its own becomes a component with a name. */
export class ForeignSchemas {
  readonly components: Record<string, Node> = {};
  readonly names: ForeignNames;
  readonly origins: Origins;
  readonly unions: UnionDraft[] = [];
  /** The key of a shape in the document, by its name: what a discriminator without a mapping says. */
  readonly keys: Map<string, string> = new Map();
  readonly #isAsyncapi: boolean;
  readonly #byPlace = new Map<string, Norm>();
  readonly #reading = new Map<string, Reading>();
  /** What can't be read is any JSON value, with the reason beside it. */
  readonly isPartial: boolean;
  readonly #given = new Map<string, string>();
  /** How many shapes with a name are being read around what is read now. */
  #depth = 0;
  #active = 0;
  readonly #tasks: (() => void)[] = [];

  constructor(names: ForeignNames, origins: Origins, isPartial: boolean, isAsyncapi: boolean) {
    this.#isAsyncapi = isAsyncapi;
    this.names = names;
    this.isPartial = isPartial;
    this.origins = origins;
  }

  /** Gives the components of a document their names, before anything that is only made up. */
  reserve(components: Cursor | undefined): void {
    for (const [key, at] of components === undefined ? [] : entriesAt(components, "schemas")) {
      const name = typeName(key);
      const own = this.names.choose([name, `${name}Schema`, `${name}Type`, `${name}Shape`], at);
      this.#given.set(at.place, own);
      this.keys.set(own, key);
    }
  }

  /**
   * @param hint Name of what has none of its own.
   * @param key The property or parameter it belongs to.
   */
  read(at: Cursor, hint: string, key = ""): Norm {
    this.#active++;
    try {
      const norm = this.#read(at, hint, key);
      if (this.#active === 1) this.#settle();
      return norm;
    } catch (error) {
      if (!this.isPartial || !(error instanceof SpecError)) throw error;
      return untyped(error.reason);
    } finally {
      this.#active--;
    }
  }

  /**
   * Puts off what is inside a shape until the outermost reading is done: shapes that hold each other would otherwise
   * be read inside each other, as deep as there are shapes.
   */
  later(task: () => void): void {
    this.#tasks.push(task);
  }

  #settle(): void {
    // By index: taking from the front of a long list costs as much as the list is long.
    let next = 0;
    try {
      while (next < this.#tasks.length) this.#tasks[next++]?.();
    } finally {
      this.#tasks.splice(0, next);
    }
  }

  #read(at: Cursor, hint: string, key: string): Norm {
    const { value } = at;
    if (value === true) return untyped("the specification allows any value");
    if (!isMap(value)) return at.fail(value === false ? "a schema that allows nothing" : "expected a schema");
    const around = value.$recursiveRef === "#" ? anchorOf(at) : undefined;
    if (around !== undefined) return this.#named(around, hint, key);
    if (typeof value.$ref !== "string") return this.#cached(at, hint, key);
    const target = this.target(at);
    const isMore = STRUCTURAL.some((keyword) => Object.hasOwn(value, keyword));
    const norm = isMore ? readAllOf(this, at, hint, [target]) : this.#named(target, hint, key);
    return orNull(norm, value.nullable === true);
  }

  /** What a `$ref` leads to. */
  target(at: Cursor): Cursor {
    return at.resolve();
  }

  /** Registers a shape with a name. */
  define(name: string, at: Cursor, node: Node): Node {
    this.origins.set(node, at);
    this.components[name] = node;
    return reference(name);
  }

  /** Reads what is inside a shape with a name: there it may contain itself. */
  inside<T>(read: () => T): T {
    this.#depth++;
    try {
      return read();
    } finally {
      this.#depth--;
    }
  }

  /** A shape that is complete but for what is inside, so that what is inside may refer to it. */
  begin(at: Cursor, norm: Norm): void {
    this.#byPlace.set(at.place, norm);
  }

  nameFor(at: Cursor, hint: string): string {
    const given = this.#given.get(at.place);
    if (given !== undefined) return given;
    return this.names.choose([hint, `${hint}Type`, `${hint}Shape`, `${hint}Inline`, `${hint}Nested`], at);
  }

  /** Words beside a shape: its description, and what is not checked. */
  words(at: Cursor): Node {
    const node: Node = {};
    const description = firstParagraph(at.child("description")?.value);
    const notes = UNCHECKED.filter((keyword) => at.has(keyword)).map((keyword) => `\`${keyword}\``);
    const note = notes.length === 0 ? "" : `Not checked: ${notes.join(", ")} of the specification.`;
    const text = [description, note].filter((part) => part !== undefined && part !== "").join(" ");
    if (text !== "") node.description = text;
    if (at.child("deprecated")?.value === true) node.deprecated = true;
    return node;
  }

  /** Decides how the members of unions are told apart, once all shapes are known. */
  finish(): void {
    for (const draft of this.unions) tagMembers(draft, this.components, this.keys);
    for (const draft of this.unions) finishUnion(draft, this.components, this.#isAsyncapi);
  }

  /** Makes one of shapes that say the same. @param parts What refers to them beside themselves. */
  merge(parts: readonly unknown[]): void {
    const given = new Set(this.#given.values());
    const isFree = (name: string): boolean => this.names.isFree(name);
    mergeSame(this.components, parts, (name) => given.has(name), isFree);
  }

  #named(target: Cursor, hint: string, key: string): Norm {
    const last = target.key;
    const own = KEYWORDS.has(last) || /^\d+$/.test(last) || last === "" ? hint : typeName(last);
    return this.#cached(target, this.#given.get(target.place) ?? own, key);
  }

  #cached(at: Cursor, hint: string, key: string): Norm {
    const known = this.#byPlace.get(at.place);
    if (known !== undefined) return known;
    const open = this.#reading.get(at.place);
    if (open !== undefined) return this.#again(at, open, hint);
    const entry: Reading = { depth: this.#depth, name: undefined };
    this.#reading.set(at.place, entry);
    let norm: Norm;
    try {
      norm = this.#fresh(at, hint, key);
    } finally {
      this.#reading.delete(at.place);
    }
    if (entry.name !== undefined && norm.name !== entry.name) this.define(entry.name, at, { ...norm.node });
    this.#byPlace.set(at.place, norm);
    return norm;
  }

  /** A shape inside itself: a name stands for it until it is read. */
  #again(at: Cursor, open: Reading, hint: string): Norm {
    if (open.depth === this.#depth) return untyped("the specification refers to itself without end");
    open.name ??= this.nameFor(at, hint);
    this.#given.set(at.place, open.name);
    return { kind: "union", node: reference(open.name), nullable: admitsNull(at), name: open.name };
  }

  #fresh(at: Cursor, hint: string, key: string): Norm {
    for (const keyword of ["$dynamicRef", "$recursiveRef"]) {
      at.child(keyword)?.fail(`the keyword "${keyword}" is not supported`);
    }
    const nullable = at.child("nullable")?.value === true;
    return orNull(this.#plain(at, hint, key), nullable);
  }

  #plain(at: Cursor, hint: string, key: string): Norm {
    if (itemsAt(at, "allOf").length > 0) return readAllOf(this, at, hint, []);
    const union = at.has("oneOf") ? "oneOf" : "anyOf";
    if (itemsAt(at, union).length > 0) {
      if (at.has("properties") || (at.has("oneOf") && at.has("anyOf"))) return readAllOf(this, at, hint, []);
      return readUnion(this, at, itemsAt(at, union), hint, key);
    }
    const { value } = at.child("type") ?? {};
    const types = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");
    const named = types.filter((type) => type !== "null");
    const nullable = types.length > named.length;
    if (named.length === 0 && nullable) return untyped("always null");
    const norms = named.length === 0 ? [this.#one(at, impliedType(at), hint, key)] : this.#each(at, named, hint, key);
    const [only] = norms;
    const norm = norms.length === 1 && only !== undefined ? only : unionOf(this, at, norms, hint, undefined);
    return orNull(norm, nullable);
  }

  #each(at: Cursor, types: readonly string[], hint: string, key: string): Norm[] {
    const several = types.length > 1;
    return types.map((type) => this.#one(at, type, several ? `${hint}${typeName(type)}` : hint, key));
  }

  #one(at: Cursor, type: string | undefined, hint: string, key: string): Norm {
    const values = type === "object" || type === "array" ? undefined : listed(at, type);
    if (values !== undefined) return this.#enum(at, values, hint);
    switch (type) {
      case "string":
      case "integer":
      case "number":
      case "boolean":
        return scalar(at, type, key);
      case "array":
        return readArray(this, at, hint, key);
      case "object":
        return isShape(at) ? readObject(this, at, this.nameFor(at, hint)) : readFreeObject(this, at, hint);
      case "file":
        return TEXT;
      case undefined:
        return untyped("the specification does not say what it is");
      default:
        return at.need("type").fail(`"${type}" is not a type of JSON Schema`);
    }
  }

  /** An enum of the components keeps its name; one that stands inline is written where it is used. */
  #enum(at: Cursor, norm: Norm, hint: string): Norm {
    const given = this.#given.get(at.place);
    if (norm.kind !== "enum" || (given === undefined && (norm.values?.length ?? 0) < 25)) return norm;
    const name = given ?? this.nameFor(at, hint);
    return { ...norm, name, node: this.define(name, at, { ...norm.node, title: name, ...this.words(at) }) };
  }

  /** Any of several types. */
  either(at: Cursor, norms: readonly Norm[], hint: string): Norm {
    return unionOf(this, at, norms, hint, undefined);
  }
}
