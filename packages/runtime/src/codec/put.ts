import type { DecInput } from "../number/dec.js";
import { refuse, wrong } from "../number/refuse.js";
import { decimalText } from "../number/write.js";
import { jsonList, objectText } from "./json-text.js";
import type { Encode, Writer } from "./types.js";
import { encoded } from "./writer.js";

// Each writes one field. All throw a ConfigError naming the field when the value is missing or can't be written
// exactly. `bare`: as a JSON number or boolean; otherwise JSON has it as a string.

export function putText(out: Writer, key: string, value: string): void {
  out.add(key, checkedText(key, value));
}

/** Plain digits, never an exponent. */
export function putDecimal(out: Writer, key: string, value: DecInput, bare?: boolean): void {
  out.add(key, decimalText(value, key), bare);
}

export function putInteger(out: Writer, key: string, value: number, bare?: boolean): void {
  out.add(key, integerText(key, value), bare);
}

/** Epoch milliseconds, from a number or a `Date`. */
export function putTime(out: Writer, key: string, value: number | Date, bare?: boolean): void {
  const time = value instanceof Date ? value.getTime() : value;
  if (!Number.isSafeInteger(time)) refuse(key, wrong("epoch milliseconds or a Date", value));
  out.add(key, String(time), bare);
}

export function putBoolean(out: Writer, key: string, value: boolean, bare?: boolean): void {
  if (typeof value !== "boolean") refuse(key, wrong("true or false", value));
  out.add(key, String(value), bare);
}

/** Form and query: values joined by a raw comma. JSON: an array of strings. */
export function putTexts(out: Writer, key: string, values: readonly (string | number)[]): void {
  const items = itemTexts(key, values);
  out.add(key, out.isJson ? JSON.stringify(items) : joined(key, items), true);
}

/** Form and query: JSON text. */
export function putObject<T>(out: Writer, key: string, value: T, encode: Encode<T>): void {
  out.add(key, objectText(key, value, encode), out.isJson);
}

/** Objects. Form and query: JSON text. */
export function putList<T>(out: Writer, key: string, values: readonly T[], encode: Encode<T>): void {
  out.add(key, jsonList(values, encode, key), out.isJson);
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

function joined(key: string, items: readonly string[]): string {
  // An encoded comma may read as one more item at the venue.
  for (const item of notEmpty(key, items)) if (item.includes(",")) refuse(key, "an item has a comma");
  return items.map(encoded).join(",");
}

/** An empty list may read as "all" at the venue. */
function notEmpty<T>(key: string, items: readonly T[]): readonly T[] {
  return items.length === 0 ? refuse(key, "an empty list can't be sent") : items;
}

function itemTexts(key: string, values: readonly (string | number)[]): string[] {
  if (!Array.isArray(values)) return refuse(key, wrong("a list", values));
  return Array.from(values, (value: string | number, index) => {
    const item = `${key}[${index}]`;
    return typeof value === "number" ? integerText(item, value) : checkedText(item, value);
  });
}

function checkedText(key: string, value: unknown): string {
  if (typeof value !== "string") return refuse(key, wrong("text", value));
  // Half a character can't be encoded in UTF-8.
  if (/\p{Surrogate}/u.test(value)) return refuse(key, "the text has half of a surrogate pair");
  return value;
}

function integerText(key: string, value: unknown): string {
  return Number.isSafeInteger(value) ? String(value) : refuse(key, wrong("an integer within 2^53", value));
}
