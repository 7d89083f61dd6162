import type { Json } from "../json/json.js";
import type { DecInput, ToDecimal } from "../number/dec.js";

/** What decoders need to know of the client. */
export interface Decoding {
  readonly decimal: ToDecimal;
}

/** Turns parsed JSON into a documented shape; throws {@link DecodeError} naming the path where it does not fit. */
export type Decode<T> = (value: Json, decoding: Decoding) => T;

/**
 * Collects the fields of one request, in order, as the exact text that will travel. One encoder serves query
 * strings, form bodies and JSON objects. Every method throws {@link ConfigError} naming the field when the value
 * is missing or can't be written exactly.
 */
export interface Writer {
  text(key: string, value: string): void;
  /** Plain digits, never an exponent. JSON: a string, or a bare number with `bare`. */
  decimal(key: string, value: DecInput, bare?: boolean): void;
  integer(key: string, value: number, bare?: boolean): void;
  /** Epoch milliseconds, from a number or a `Date`. */
  time(key: string, value: number | Date, bare?: boolean): void;
  boolean(key: string, value: boolean, bare?: boolean): void;
  /** Form and query: values joined by a raw comma. JSON: an array of strings. */
  texts(key: string, values: readonly (string | number)[]): void;
  /** Form and query: JSON text. */
  object<T>(key: string, value: T, encode: Encode<T>): void;
  list<T>(key: string, values: readonly T[], encode: Encode<T>): void;
}

/** Writes one value's fields. */
export type Encode<T> = (value: T, writer: Writer) => void;
