import { DecodeError } from "../errors.js";
import type { Json } from "../json/json.js";
import { isNumber } from "../number/grammar.js";

/** A value is not what the spec says. Names the kinds, never the value: it may be a secret. */
export function misfit(expected: string, value: Json | undefined): DecodeError {
  return new DecodeError(value === undefined ? "missing" : `expected ${expected}, got ${kindOf(value)}`);
}

/** Adds an outer part of the path to an error on its way out. */
export function within(error: unknown, key: string | number): unknown {
  return error instanceof DecodeError ? error.within(key) : error;
}

function kindOf(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  // Numbers and strings are both text in parsed JSON.
  if (typeof value === "string") return value === "" ? "empty text" : isNumber(value) ? "a number" : "text";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
