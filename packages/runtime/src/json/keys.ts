import type { JsonObject } from "./json.js";
import { detach } from "./text.js";

/** A key of a JSON object. */
export interface Key {
  readonly name: string;
  /** `Object.prototype` has it, so that a plain assignment could reach a setter or throw. */
  readonly inherited: boolean;
  readonly slot: number;
  /** Slot of the key that came after this one the last time. */
  next: number;
}

/** Longer keys are not kept, so that what is kept is bounded. */
const LONGEST = 40;
const SLOTS = 1024;
const NONE: Key = { name: "", inherited: false, slot: 0, next: 0 };

// Venues send the same few keys again and again, mostly in the same order: each is cut out of a message once.
const cache: Key[] = /* @__PURE__ */ new Array(SLOTS);
let last: Key = NONE;

/** The key that is likely to come next. Only a guess: compare it with {@link isAt}. */
export function expectedKey(): Key {
  return cache[last.next] ?? NONE;
}

/** Says which key it was. */
export function follow(key: Key): Key {
  last.next = key.slot;
  last = key;
  return key;
}

/** Is `name` what stands at `start`? */
export function isAt(name: string, text: string, start: number): boolean {
  for (let i = 0; i < name.length; i++) {
    if (name.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}

/**
 * The key at `text.slice(start, end)`, which has no escapes.
 *
 * @param hash Of the characters. Only selects a slot, the characters are compared.
 */
export function keyAt(text: string, start: number, end: number, hash: number): Key {
  const slot = hash & (SLOTS - 1);
  const known = cache[slot] ?? NONE;
  if (known.name.length === end - start && isAt(known.name, text, start)) return follow(known);
  if (end - start > LONGEST) return keyOf(text.slice(start, end));
  // Detached, as the cache would keep alive every message it once took a key from.
  const key = keyOf(detach(text.slice(start, end)), slot);
  cache[slot] = key;
  return follow(key);
}

/** A key that is not kept, unless it is put into a slot. */
export function keyOf(name: string, slot = 0): Key {
  return { name, inherited: name in Object.prototype, slot, next: 0 };
}

/** Adds an own property, whatever its name: `__proto__` is a key like any other. */
export function setOwn(object: object, name: string, value: unknown): void {
  if (name in Object.prototype) {
    Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
  } else {
    (object as Record<string, unknown>)[name] = value;
  }
}

/** {@link setOwn} for a key that is known already. */
export function setKey(object: JsonObject, key: Key, value: JsonObject[string]): void {
  if (key.inherited) setOwn(object, key.name, value);
  else object[key.name] = value;
}
