import type { Json, JsonObject } from "../json/json.js";
import { setOwn } from "../json/keys.js";
import { misfit, within } from "./misfit.js";
import type { Decode, Decoding } from "./types.js";

// Decoders of objects, lists, maps and tuples. Lists and tuples are decoded in place, as the parsed JSON is ours:
// a parsed value can be decoded once.

export function asObject(value: Json): JsonObject {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw misfit("an object", value);
}

/** An object or union of its own type. */
export function nested<T>(value: Json | undefined, key: string | number, decode: Decode<T>, decoding: Decoding): T {
  if (value === undefined) throw misfit("a value", value).within(key);
  try {
    return decode(value, decoding);
  } catch (error) {
    throw within(error, key);
  }
}

export function list<T>(value: Json | undefined, key: string | number, item: Decode<T>, decoding: Decoding): T[] {
  if (!Array.isArray(value)) throw misfit("a list", value).within(key);
  try {
    return asList(value, item, decoding);
  } catch (error) {
    throw within(error, key);
  }
}

/** A list, decoded in place. */
export function asList<T>(value: Json, item: Decode<T>, decoding: Decoding): T[] {
  if (!Array.isArray(value)) throw misfit("a list", value);
  const items: unknown[] = value;
  let at = 0;
  // The path is put together only after a failure: doing so on the way costs more than the decoding.
  try {
    for (; at < items.length; at++) items[at] = item(items[at] as Json, decoding);
  } catch (error) {
    throw within(error, at);
  }
  return items as T[];
}

/** An object whose keys are data, e.g. symbols. */
export function map<T>(
  value: Json | undefined,
  key: string | number,
  item: Decode<T>,
  decoding: Decoding,
): Record<string, T> {
  if (value === undefined) throw misfit("an object", value).within(key);
  try {
    return asMap(value, item, decoding);
  } catch (error) {
    throw within(error, key);
  }
}

export function asMap<T>(value: Json, item: Decode<T>, decoding: Decoding): Record<string, T> {
  const wire = asObject(value);
  const out: Record<string, T> = {};
  for (const key of Object.keys(wire)) setOwn(out, key, nested(wire[key], key, item, decoding));
  return out;
}

/** A list of at least `length` items, to be decoded in place. */
export function asTuple(value: Json, length: number): Json[] {
  if (Array.isArray(value) && value.length >= length) return value;
  throw misfit(`a list of at least ${length}`, value);
}
