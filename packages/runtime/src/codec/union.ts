import { DecodeError } from "../errors.js";
import type { Json, JsonObject } from "../json/json.js";
import { setOwn } from "../json/keys.js";
import type { Decode, Decoding } from "./types.js";

/** Tells the members of a union apart: is it an object with all these keys? */
export function hasKeys(value: Json, ...keys: readonly string[]): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return keys.every((key) => Object.hasOwn(value, key));
}

/** The first member of a union that fits. */
export function firstOf<T>(value: Json, decodes: readonly Decode<T>[], decoding: Decoding): T {
  const reasons: string[] = [];
  for (const [index, decode] of decodes.entries()) {
    try {
      // A decoder that fails half way leaves lists half decoded: all but the last get a copy.
      return decode(index < decodes.length - 1 ? copyLists(value) : value, decoding);
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      reasons.push(error.message);
    }
  }
  throw new DecodeError(`fits none of ${decodes.length} shapes (${reasons.join("; ")})`);
}

/** A copy of every list and of what holds one; the rest is shared. */
function copyLists(value: Json): Json {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copyLists);
  let copy: JsonObject | undefined;
  for (const key of Object.keys(value)) {
    const part = value[key] as Json;
    const copied = copyLists(part);
    if (copied !== part) {
      copy ??= shallowCopy(value);
      setOwn(copy, key, copied);
    }
  }
  return copy ?? value;
}

function shallowCopy(value: JsonObject): JsonObject {
  // Spreading defines properties, so that `__proto__` stays a key.
  return { ...value };
}
