import { SpecError } from "./error.js";
import type { SpecFiles } from "./files.js";

/** A value of a spec together with its place, so that every failure can name it. */
export class Cursor {
  readonly files: SpecFiles;
  readonly file: string;
  readonly value: unknown;
  #path: readonly string[] | undefined;
  #place: string | undefined;
  #parent: Cursor | undefined;
  #key = "";

  constructor(files: SpecFiles, file: string, path: readonly string[], value: unknown) {
    this.files = files;
    this.file = file;
    this.#path = path;
    this.value = value;
  }

  /** What stands in this value. Path and place are put together when they are asked for: most never are. */
  #below(key: string, value: unknown): Cursor {
    const cursor = new Cursor(this.files, this.file, NOWHERE, value);
    cursor.#path = undefined;
    cursor.#parent = this;
    cursor.#key = key;
    return cursor;
  }

  get path(): readonly string[] {
    this.#path ??= this.#parent === undefined ? NOWHERE : [...this.#parent.path, this.#key];
    return this.#path;
  }

  get pointer(): string {
    return this.place.slice(this.file.length + 1);
  }

  /** Identifies the place, e.g. as a cache key. */
  get place(): string {
    this.#place ??=
      this.#parent === undefined
        ? [`${this.file}#`, ...this.path.map(escaped)].join("/")
        : `${this.#parent.place}/${escaped(this.#key)}`;
    return this.#place;
  }

  /** The last segment of the pointer: the name of what stands here. */
  get key(): string {
    return this.#parent === undefined ? (this.path.at(-1) ?? "") : this.#key;
  }

  fail(reason: string): never {
    const origin = this.files.origin(this);
    if (origin !== undefined) return origin.fail(reason);
    throw new SpecError(this.file.split("?", 1)[0] ?? "", this.pointer, reason, this.files.line(this.file, this.path));
  }

  /** The same place under another identity: a second shape made from it. */
  as(name: string): Cursor {
    return new Cursor(this.files, `${this.file}?${name}`, this.path, this.value);
  }

  /** What stands under a key, `undefined` where there is nothing. */
  child(key: string): Cursor | undefined {
    const { value } = this;
    if (value === null || typeof value !== "object" || !Object.hasOwn(value, key)) return undefined;
    return this.#below(key, Reflect.get(value, key));
  }

  need(key: string): Cursor {
    return this.child(key) ?? this.fail(`"${key}" is missing`);
  }

  has(key: string): boolean {
    const { value } = this;
    return value !== null && typeof value === "object" && Object.hasOwn(value, key);
  }

  keys(): string[] {
    const { value } = this;
    if (value === null || typeof value !== "object" || Array.isArray(value)) return this.fail("expected a map");
    return Object.keys(value);
  }

  entries(): [string, Cursor][] {
    return this.keys().map((key) => [key, this.need(key)]);
  }

  items(): Cursor[] {
    if (!Array.isArray(this.value)) return this.fail("expected a list");
    return this.value.map((item, index) => this.#below(String(index), item));
  }

  asText(): string {
    return typeof this.value === "string" ? this.value : this.fail("expected text; quote it if it looks like a number");
  }

  asNumber(): number {
    return typeof this.value === "number" ? this.value : this.fail("expected a number");
  }

  asScalar(): string | number | boolean {
    const { value } = this;
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
    return this.fail("expected text, a number or a boolean");
  }

  asTexts(): string[] {
    return this.items().map((item) => item.asText());
  }

  /** One of a few words. */
  asOneOf<T extends string>(words: readonly T[]): T {
    const text = this.asText();
    return words.find((word) => word === text) ?? this.fail(`"${text}" is not one of ${words.join(", ")}`);
  }

  /** Text under a key; an empty one is refused, because it says nothing. */
  text(key: string): string | undefined {
    const text = this.child(key)?.asText().trim();
    if (text === "") this.child(key)?.fail("is empty; leave it out");
    return text;
  }

  number(key: string): number | undefined {
    return this.child(key)?.asNumber();
  }

  flag(key: string): boolean {
    const child = this.child(key);
    if (child === undefined) return false;
    return typeof child.value === "boolean" ? child.value : child.fail("expected true or false");
  }

  /** Follows `$ref` until something else stands there. */
  resolve(): Cursor {
    let here: Cursor = this;
    const seen = new Set<string>();
    for (let ref = here.child("$ref"); ref !== undefined; ref = here.child("$ref")) {
      if (seen.has(here.place)) return this.fail("$ref goes round in a circle");
      seen.add(here.place);
      here = this.files.follow(ref.asText(), ref);
    }
    return here;
  }

  /** Refuses keys that are not known here. */
  only(known: ReadonlySet<string>, what: string): void {
    for (const [key, child] of this.entries()) {
      if (!known.has(key)) child.fail(`"${key}" is not a known field of ${what}`);
    }
  }
}

const NOWHERE: readonly string[] = [];

/** A segment of a JSON pointer. */
function escaped(part: string): string {
  return /[~/]/.test(part) ? part.replaceAll("~", "~0").replaceAll("/", "~1") : part;
}
