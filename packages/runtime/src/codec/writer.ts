import { ConfigError } from "../errors.js";
import type { DecInput } from "../number/dec.js";
import { refuse, wrong } from "../number/refuse.js";
import { decimalText } from "../number/write.js";
import type { Encode, Writer } from "./types.js";

/** Nothing in it needs percent-encoding. Most texts are of this kind, and asking is twice as fast as encoding. */
const PLAIN = /^[\w.~-]*$/;

/** What query strings, form bodies and JSON objects have in common. */
abstract class Fields implements Writer {
  protected out = "";

  /** @param json The text is JSON already. */
  protected abstract add(key: string, text: string, json: boolean): void;

  abstract texts(key: string, values: readonly (string | number)[]): void;

  text(key: string, value: string): void {
    this.add(key, checkedText(key, value), false);
  }

  decimal(key: string, value: DecInput, bare = false): void {
    this.add(key, decimalText(value, key), bare);
  }

  integer(key: string, value: number, bare = false): void {
    this.add(key, integerText(key, value), bare);
  }

  time(key: string, value: number | Date, bare = false): void {
    this.add(key, timeText(key, value), bare);
  }

  boolean(key: string, value: boolean, bare = false): void {
    this.add(key, booleanText(key, value), bare);
  }

  object<T>(key: string, value: T, encode: Encode<T>): void {
    this.add(key, objectText(key, value, encode), true);
  }

  list<T>(key: string, values: readonly T[], encode: Encode<T>): void {
    this.add(key, listText(key, values, encode), true);
  }
}

/**
 * Writes a query string or form body: `encodeURIComponent` for every key and value, in the order of the calls, a raw
 * comma between the items of a list, JSON text for objects.
 */
export class FormWriter extends Fields {
  override texts(key: string, values: readonly (string | number)[]): void {
    const items = itemTexts(key, values);
    // An empty parameter may read as "all" at the venue, and an encoded comma as one more item.
    if (items.length === 0) refuse(key, "an empty list can't be sent");
    for (const item of items) if (item.includes(",")) refuse(key, "an item has a comma");
    this.#addEncoded(key, items.map(encoded).join(","));
  }

  override toString(): string {
    return this.out;
  }

  protected override add(key: string, text: string): void {
    this.#addEncoded(key, encoded(text));
  }

  #addEncoded(key: string, text: string): void {
    this.out += `${this.out === "" ? "" : "&"}${encoded(key)}=${text}`;
  }
}

/** Writes one JSON object, its fields in the order of the calls. */
export class JsonWriter extends Fields {
  override texts(key: string, values: readonly (string | number)[]): void {
    this.add(key, JSON.stringify(itemTexts(key, values)), true);
  }

  override toString(): string {
    return `{${this.out}}`;
  }

  protected override add(key: string, text: string, json: boolean): void {
    this.out += `${this.out === "" ? "" : ","}${JSON.stringify(key)}:${json ? text : JSON.stringify(text)}`;
  }
}

/** The JSON text of a list of objects, e.g. a batch of orders. */
export function jsonList<T>(values: readonly T[], encode: Encode<T>): string {
  return listText("", values, encode);
}

/** The JSON text of a list of texts, for a field that travels as JSON. */
export function jsonTexts(key: string, values: readonly string[]): string {
  return JSON.stringify(notEmpty(key, itemTexts(key, values)));
}

/** The JSON text of a list of numbers, every digit as given; texts carry what a double can't hold. */
export function jsonNumbers(key: string, values: readonly DecInput[]): string {
  if (!Array.isArray(values)) return refuse(key, wrong("a list", values));
  const items = Array.from(values, (value: DecInput, index) => decimalText(value, `${key}[${index}]`));
  return `[${notEmpty(key, items).join(",")}]`;
}

/** An empty list may read as "all" at the venue. */
function notEmpty<T>(key: string, items: readonly T[]): readonly T[] {
  return items.length === 0 ? refuse(key, "an empty list can't be sent") : items;
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

function encoded(text: string): string {
  return PLAIN.test(text) ? text : encodeURIComponent(text);
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
