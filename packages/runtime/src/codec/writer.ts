import type { Writer } from "./types.js";

/** Nothing in it needs percent-encoding. Most texts are of this kind, and asking is twice as fast as encoding. */
const PLAIN = /^[\w.~-]*$/;

/** Writes a query string or form body: `encodeURIComponent` for every key and value, in the order of the calls. */
export class FormWriter implements Writer {
  #out = "";

  get isJson(): boolean {
    return false;
  }

  add(key: string, text: string, bare = false): void {
    this.#out += `${this.#out && "&"}${encoded(key)}=${bare ? text : encoded(text)}`;
  }

  toString(): string {
    return this.#out;
  }
}

/** Writes one JSON object, its fields in the order of the calls. */
export class JsonWriter implements Writer {
  #out = "";

  get isJson(): boolean {
    return true;
  }

  add(key: string, text: string, bare = false): void {
    this.#out += `${this.#out && ","}${JSON.stringify(key)}:${bare ? text : JSON.stringify(text)}`;
  }

  toString(): string {
    return `{${this.#out}}`;
  }
}

/** Percent-encoded as a key or value of a form. */
export function encoded(text: string): string {
  return PLAIN.test(text) ? text : encodeURIComponent(text);
}
