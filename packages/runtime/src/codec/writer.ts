import { ConfigError } from "../errors.js";
import type { DecInput } from "../number/dec.js";
import { decimalText } from "../number/write.js";
import type { Encode, Writer } from "./types.js";

/**
 * Writes a query string or form body: `encodeURIComponent` for every key and value, in the order of the calls, a raw
 * comma between the items of a list, JSON text for objects.
 */
export class FormWriter implements Writer {
  #out = "";

  text(key: string, value: string): void {
    this.#add(key, encodeURIComponent(checkedText(key, value)));
  }

  decimal(key: string, value: DecInput): void {
    this.#add(key, decimalText(value, key));
  }

  integer(key: string, value: number): void {
    this.#add(key, integerText(key, value));
  }

  time(key: string, value: number | Date): void {
    this.#add(key, timeText(key, value));
  }

  boolean(key: string, value: boolean): void {
    this.#add(key, booleanText(key, value));
  }

  texts(key: string, values: readonly (string | number)[]): void {
    const items = itemTexts(key, values);
    // An empty parameter may read as "all" at the venue, and an encoded comma as one more item.
    if (items.length === 0) refuse(key, "an empty list can't be sent");
    for (const item of items) if (item.includes(",")) refuse(key, "an item has a comma");
    this.#add(key, items.map(encodeURIComponent).join(","));
  }

  object<T>(key: string, value: T, encode: Encode<T>): void {
    this.#add(key, encodeURIComponent(objectText(key, value, encode)));
  }

  list<T>(key: string, values: readonly T[], encode: Encode<T>): void {
    this.#add(key, encodeURIComponent(listText(key, values, encode)));
  }

  toString(): string {
    return this.#out;
  }

  #add(key: string, encoded: string): void {
    this.#out += `${this.#out === "" ? "" : "&"}${encodeURIComponent(key)}=${encoded}`;
  }
}

/** Writes one JSON object, its fields in the order of the calls. */
export class JsonWriter implements Writer {
  #out = "";

  text(key: string, value: string): void {
    this.#add(key, JSON.stringify(checkedText(key, value)));
  }

  decimal(key: string, value: DecInput, bare = false): void {
    this.#addNumber(key, decimalText(value, key), bare);
  }

  integer(key: string, value: number, bare = false): void {
    this.#addNumber(key, integerText(key, value), bare);
  }

  time(key: string, value: number | Date, bare = false): void {
    this.#addNumber(key, timeText(key, value), bare);
  }

  boolean(key: string, value: boolean, bare = false): void {
    this.#addNumber(key, booleanText(key, value), bare);
  }

  texts(key: string, values: readonly (string | number)[]): void {
    this.#add(key, JSON.stringify(itemTexts(key, values)));
  }

  object<T>(key: string, value: T, encode: Encode<T>): void {
    this.#add(key, objectText(key, value, encode));
  }

  list<T>(key: string, values: readonly T[], encode: Encode<T>): void {
    this.#add(key, listText(key, values, encode));
  }

  toString(): string {
    return `{${this.#out}}`;
  }

  #addNumber(key: string, text: string, bare: boolean): void {
    this.#add(key, bare ? text : `"${text}"`);
  }

  #add(key: string, json: string): void {
    this.#out += `${this.#out === "" ? "" : ","}${JSON.stringify(key)}:${json}`;
  }
}

/** The JSON text of a list of objects, e.g. a batch of orders. */
export function jsonList<T>(values: readonly T[], encode: Encode<T>): string {
  return listText("", values, encode);
}

function listText<T>(key: string, values: readonly T[], encode: Encode<T>): string {
  if (!Array.isArray(values)) refuse(key === "" ? "body" : key, wrong("a list", values));
  return `[${Array.from(values, (value, index) => objectText(`${key}[${index}]`, value, encode)).join(",")}]`;
}

function objectText<T>(key: string, value: T, encode: Encode<T>): string {
  if (typeof value !== "object" || value === null) refuse(key, wrong("an object", value));
  const writer = new JsonWriter();
  try {
    encode(value, writer);
  } catch (error) {
    throw error instanceof ConfigError ? new ConfigError(`${key}: ${error.message}`) : error;
  }
  return writer.toString();
}

function checkedText(key: string, value: unknown): string {
  if (typeof value !== "string") return refuse(key, wrong("text", value));
  // Half a character can't be encoded in UTF-8.
  if (/\p{Surrogate}/u.test(value)) return refuse(key, "the text has half of a surrogate pair");
  return value;
}

function itemTexts(key: string, values: readonly (string | number)[]): string[] {
  if (!Array.isArray(values)) return refuse(key, wrong("a list", values));
  return Array.from(values, (value: string | number, index) => {
    const item = `${key}[${index}]`;
    return typeof value === "number" ? integerText(item, value) : checkedText(item, value);
  });
}

function integerText(key: string, value: unknown): string {
  return Number.isSafeInteger(value) ? String(value) : refuse(key, wrong("an integer within 2^53", value));
}

function timeText(key: string, value: unknown): string {
  const time = value instanceof Date ? value.getTime() : value;
  return Number.isSafeInteger(time) ? String(time) : refuse(key, wrong("epoch milliseconds or a Date", value));
}

function booleanText(key: string, value: unknown): string {
  return typeof value === "boolean" ? String(value) : refuse(key, wrong("true or false", value));
}

/** Says the kind of a value, never the value: it may be a secret. Numbers are none. */
function wrong(expected: string, value: unknown): string {
  if (value === undefined || value === null) return "missing";
  if (value instanceof Date) return `expected ${expected}, got an invalid Date`;
  return `expected ${expected}, got ${typeof value === "number" ? value : typeof value}`;
}

function refuse(key: string, why: string): never {
  throw new ConfigError(`${key}: ${why}`);
}
