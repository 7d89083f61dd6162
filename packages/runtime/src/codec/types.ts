import type { Json } from "../json/json.js";
import type { ToDecimal } from "../number/dec.js";

/** What decoders need to know of the client. */
export interface Decoding {
  readonly decimal: ToDecimal;
}

/** Turns parsed JSON into a documented shape; throws {@link DecodeError} naming the path where it does not fit. */
export type Decode<T> = (value: Json, decoding: Decoding) => T;

/**
 * Collects the fields of one request, in order, as the exact text that will travel. One encoder serves query
 * strings, form bodies and JSON objects: it writes with `putText` and its like, each in a bundle only where it is used.
 */
export interface Writer {
  readonly isJson: boolean;
  /** @param bare The text travels as it is: encoded already, or JSON already. */
  add(key: string, text: string, bare?: boolean): void;
}

/** Writes one value's fields. */
export type Encode<T> = (value: T, writer: Writer) => void;
