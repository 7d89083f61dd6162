import type { Json, JsonObject } from "../json/json.js";
import { setOwn } from "../json/keys.js";
import { detachAll } from "../json/text.js";

/**
 * Copies what the spec does not know from the wire onto the decoded object, under its wire key; under `$` + key where
 * the object has a field of that name already.
 */
export function keepUnknown(wire: JsonObject, out: object, known: ReadonlySet<string>): void {
  for (const key of Object.keys(wire)) {
    if (known.has(key)) continue;
    let name = key;
    while (Object.hasOwn(out, name)) name = `$${name}`;
    setOwn(out, name, detachAll(wire[key] as Json));
  }
}

const NONE: ReadonlySet<string> = /* @__PURE__ */ new Set();

/**
 * {@link keepUnknown} for an object whose fields all have their wire keys: what was decoded is known, and so is what
 * may be absent.
 */
export function keepOthers(wire: JsonObject, out: object, optional: ReadonlySet<string> = NONE): void {
  for (const key of Object.keys(wire)) {
    if (!Object.hasOwn(out, key) && !optional.has(key)) setOwn(out, key, detachAll(wire[key] as Json));
  }
}

/** {@link keepUnknown} for an array that becomes an object: what stands beyond the known fields, under its position. */
export function keepBeyond(wire: readonly Json[], out: object, length: number): void {
  for (let i = length; i < wire.length; i++) setOwn(out, String(i), detachAll(wire[i] as Json));
}

/**
 * A field of an answer that its type does not know yet; `undefined` where the venue did not send it. Not decoded:
 * numbers are text.
 *
 * @param key On the wire; the position, from 0, in a list that became an object.
 */
export function extra(value: object, key: string): unknown {
  const name = Object.hasOwn(value, `$${key}`) ? `$${key}` : key;
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}
