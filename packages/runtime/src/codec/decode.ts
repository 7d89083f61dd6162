import { DecodeError } from "../errors.js";
import type { Json } from "../json/json.js";
import { detach, detachAll } from "../json/text.js";
import type { Dec } from "../number/dec.js";
import { isNumber } from "../number/grammar.js";
import { misfit } from "./misfit.js";
import type { Decoding } from "./types.js";

// Decoders of single values. Each exists twice: for a field, whose key goes into the error's path, and as `as...`
// for items of lists and maps and for whole answers. All throw DecodeError.

/** Integers up to here are exact in a double whatever their digits. */
const SAFE_DIGITS = 15;

/** Text, also of a number: ids stay text. */
export function text(value: Json | undefined, key: string | number): string {
  if (typeof value === "string") return detach(value);
  throw misfit("text", value).within(key);
}

export function asText(value: Json): string {
  if (typeof value === "string") return detach(value);
  throw misfit("text", value);
}

/** An integer that a double holds exactly. */
export function integer(value: Json | undefined, key: string | number): number {
  const read = integerOf(value);
  if (read !== undefined) return read;
  throw misfit("an integer within 2^53", value).within(key);
}

export function asInteger(value: Json): number {
  const read = integerOf(value);
  if (read !== undefined) return read;
  throw misfit("an integer within 2^53", value);
}

/** Epoch milliseconds. */
export function time(value: Json | undefined, key: string | number): number {
  const read = integerOf(value);
  if (read !== undefined) return read;
  throw misfit("epoch milliseconds", value).within(key);
}

export function asTime(value: Json): number {
  const read = integerOf(value);
  if (read !== undefined) return read;
  throw misfit("epoch milliseconds", value);
}

/** A decimal number, exact; plain or with an exponent of up to three digits. */
export function decimal(value: Json | undefined, key: string | number, decoding: Decoding): Dec {
  if (typeof value === "string" && isNumber(value)) return convert(value, decoding, key);
  throw misfit("a decimal number", value).within(key);
}

export function asDecimal(value: Json, decoding: Decoding): Dec {
  if (typeof value === "string" && isNumber(value)) return convert(value, decoding);
  throw misfit("a decimal number", value);
}

/** Empty text and null are no number. */
export function decimalOrNull(value: Json | undefined, key: string | number, decoding: Decoding): Dec | null {
  return value === "" || value === null ? null : decimal(value, key, decoding);
}

export function asDecimalOrNull(value: Json, decoding: Decoding): Dec | null {
  return value === "" || value === null ? null : asDecimal(value, decoding);
}

/** A boolean, also as text. */
export function bool(value: Json | undefined, key: string | number): boolean {
  const read = boolOf(value);
  if (read !== undefined) return read;
  throw misfit("true or false", value).within(key);
}

export function asBool(value: Json): boolean {
  const read = boolOf(value);
  if (read !== undefined) return read;
  throw misfit("true or false", value);
}

/** The one value the spec allows. */
export function literal<T extends string | number | boolean>(
  value: Json | undefined,
  key: string | number,
  expected: T,
): T {
  if (value === expected) return expected;
  if (typeof value === "string") {
    if (typeof expected === "boolean" && value === String(expected)) return expected;
    if (typeof expected === "number" && isNumber(value) && Number(value) === expected) return expected;
  }
  const other = typeof value === "string" && typeof expected === "string" && value !== "" ? "other text" : undefined;
  const error = misfit(JSON.stringify(expected), value);
  throw (other === undefined ? error : new DecodeError(`expected ${JSON.stringify(expected)}, got ${other}`)).within(
    key,
  );
}

/** Anything: the spec says nothing of it. Numbers are text. */
export function json(value: Json | undefined, key: string | number): Json {
  if (value !== undefined) return detachAll(value);
  throw misfit("a value", value).within(key);
}

export function asJson(value: Json): Json {
  return detachAll(value);
}

function convert(text: string, decoding: Decoding, key?: string | number): Dec {
  let read: unknown;
  try {
    read = decoding.decimal(text);
  } catch (cause) {
    const error = new DecodeError("the client's decimal type refused the number");
    error.cause = cause;
    throw key === undefined ? error : error.within(key);
  }
  return (typeof read === "string" ? detach(read) : read) as Dec;
}

/** Digits and sign; venues with one number type also send integers as `5.0`. */
function integerOf(value: Json | undefined): number | undefined {
  if (typeof value !== "string") return undefined;
  if (value.length <= SAFE_DIGITS) {
    let read = 0;
    let at = 0;
    for (; at < value.length; at++) {
      const digit = value.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) break;
      read = read * 10 + digit;
    }
    if (at === value.length && at > 0) return read;
  }
  if (!/^-?\d+(?:\.0+)?$/.test(value)) return undefined;
  const read = Number(value);
  // Adding zero turns -0 into 0.
  return Number.isSafeInteger(read) ? read + 0 : undefined;
}

function boolOf(value: Json | undefined): boolean | undefined {
  if (value === true || value === "true") return true;
  if (value === false || value === "false") return false;
  return undefined;
}
