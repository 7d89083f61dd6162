import { DecodeError } from "../errors.js";
import type { Json, JsonObject } from "./json.js";
import { expectedKey, follow, isAt, type Key, keyAt, keyOf, setKey } from "./keys.js";

/** Deepest nesting read. JSON.parse knows no limit; a venue's answer is a few levels deep. */
const MAX_DEPTH = 256;

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const PLUS = 43;
const COMMA = 44;
const MINUS = 45;
const DOT = 46;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
/** Behind the last character. */
const END = -1;

// Kept outside the functions for speed. No foreign code runs while a text is read, so calls can't overlap.
let text = "";
let pos = 0;

/**
 * Reads JSON text exactly as `JSON.parse` does, with two differences: numbers stay the text they are, so that no
 * digit is lost, and nesting deeper than 256 is refused.
 *
 * Long strings are views of the text, see {@link detach}.
 *
 * @throws {DecodeError} Not JSON; says at which position.
 */
export function parseJson(source: string): Json {
  text = source;
  pos = 0;
  try {
    const value = parseValue(next(), 0);
    if (next() !== END) fail();
    return value;
  } finally {
    text = "";
  }
}

function fail(): never {
  throw new DecodeError(`not JSON: unexpected ${pos < text.length ? "character" : "end"} at position ${pos}`);
}

function failDepth(): never {
  throw new DecodeError(`not JSON: nested deeper than ${MAX_DEPTH} at position ${pos}`);
}

/** The next character that is not white space. */
function next(): number {
  if (pos < text.length) {
    const code = text.charCodeAt(pos);
    if (code > SPACE) return code;
  }
  return skipSpace();
}

function skipSpace(): number {
  for (; pos < text.length; pos++) {
    const code = text.charCodeAt(pos);
    if (code !== SPACE && code !== LINE_FEED && code !== RETURN && code !== TAB) return code;
  }
  return END;
}

function parseValue(code: number, depth: number): Json {
  if (code === QUOTE) return parseString();
  if (code === OPEN_LIST) return parseList(depth + 1);
  if (code === OPEN_OBJECT) return parseObject(depth + 1);
  if (code === MINUS || (code >= ZERO && code <= NINE)) return parseNumber(code);
  if (code === 116) return parseWord("true", true);
  if (code === 102) return parseWord("false", false);
  if (code === 110) return parseWord("null", null);
  return fail();
}

function parseObject(depth: number): JsonObject {
  if (depth > MAX_DEPTH) failDepth();
  const object: JsonObject = {};
  pos++;
  let code = next();
  if (code === CLOSE_OBJECT) {
    pos++;
    return object;
  }
  for (;;) {
    if (code !== QUOTE) fail();
    const key = parseKey();
    if (next() !== COLON) fail();
    pos++;
    setKey(object, key, parseValue(next(), depth));
    code = next();
    if (code !== COMMA) break;
    pos++;
    code = next();
  }
  if (code !== CLOSE_OBJECT) fail();
  pos++;
  return object;
}

function parseList(depth: number): Json[] {
  if (depth > MAX_DEPTH) failDepth();
  pos++;
  let code = next();
  if (code === CLOSE_LIST) {
    pos++;
    return [];
  }
  // Text is taken without the detour over parseValue: books are lists of it.
  const first = code === QUOTE ? parseString() : parseValue(code, depth);
  code = next();
  if (code === CLOSE_LIST) {
    pos++;
    return [first];
  }
  if (code !== COMMA) fail();
  pos++;
  code = next();
  // A literal has room for just its items, a push to an empty list makes room for 17: price levels are pairs.
  const list = [first, code === QUOTE ? parseString() : parseValue(code, depth)];
  for (;;) {
    code = next();
    if (code !== COMMA) break;
    pos++;
    code = next();
    list.push(code === QUOTE ? parseString() : parseValue(code, depth));
  }
  if (code !== CLOSE_LIST) fail();
  pos++;
  return list;
}

function parseKey(): Key {
  const guess = expectedKey();
  const end = pos + 1 + guess.name.length;
  // The closing quote is checked first: it is the cheapest sign of a wrong guess.
  if (end < text.length && text.charCodeAt(end) === QUOTE && isAt(guess.name, text, pos + 1)) {
    pos = end + 1;
    return follow(guess);
  }
  return parseNewKey();
}

function parseNewKey(): Key {
  const source = text;
  const start = pos + 1;
  let hash = 0;
  for (let at = start; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === QUOTE) {
      pos = at + 1;
      return keyAt(source, start, at, hash);
    }
    // A key with escapes is never looked up by its raw characters: they may spell another key.
    if (code === BACKSLASH || code < SPACE) return keyOf(parseString());
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  pos = source.length;
  return fail();
}

function parseString(): string {
  const source = text;
  const start = pos + 1;
  let at = start;
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === QUOTE) {
      pos = at + 1;
      return source.slice(start, at);
    }
    if (code === BACKSLASH || code < SPACE) break;
  }
  return parseRest(start, at);
}

/** The rest of a string from where it is not plain any more. */
function parseRest(start: number, from: number): string {
  const source = text;
  let out = source.slice(start, from);
  pos = from;
  while (pos < source.length) {
    const code = source.charCodeAt(pos);
    if (code === QUOTE) {
      pos++;
      return out;
    }
    if (code < SPACE) fail();
    if (code === BACKSLASH) {
      pos++;
      out += parseEscape();
    } else {
      const plain = pos;
      do pos++;
      while (pos < source.length && isPlain(source.charCodeAt(pos)));
      out += source.slice(plain, pos);
    }
  }
  return fail();
}

function isPlain(code: number): boolean {
  return code >= SPACE && code !== QUOTE && code !== BACKSLASH;
}

/** One escape sequence, from the character after its backslash. */
function parseEscape(): string {
  const index = pos < text.length ? '"\\/bfnrtu'.indexOf(text.charAt(pos)) : -1;
  if (index < 0) fail();
  pos++;
  return index < 8 ? '"\\/\b\f\n\r\t'.charAt(index) : String.fromCharCode(parseHex());
}

function parseHex(): number {
  let value = 0;
  for (let i = 0; i < 4; i++) {
    const digit = pos < text.length ? "0123456789abcdef".indexOf(text.charAt(pos).toLowerCase()) : -1;
    if (digit < 0) fail();
    value = value * 16 + digit;
    pos++;
  }
  return value;
}

function parseNumber(first: number): string {
  const source = text;
  const start = pos;
  let at = first === MINUS ? start + 1 : start;
  at = at < source.length && source.charCodeAt(at) === ZERO ? at + 1 : digitsEnd(source, at);
  if (at < source.length && source.charCodeAt(at) === DOT) at = digitsEnd(source, at + 1);
  // 32 makes a letter lower-case.
  if (at < source.length && (source.charCodeAt(at) | 32) === 101) {
    at++;
    const sign = at < source.length ? source.charCodeAt(at) : END;
    at = digitsEnd(source, sign === PLUS || sign === MINUS ? at + 1 : at);
  }
  pos = at;
  return source.slice(start, at);
}

/** Behind the digits at `from`; there must be one. */
function digitsEnd(source: string, from: number): number {
  let at = from;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (code < ZERO || code > NINE) break;
    at++;
  }
  if (at === from) {
    pos = at;
    fail();
  }
  return at;
}

function parseWord<T extends true | false | null>(word: string, value: T): T {
  for (let i = 0; i < word.length; i++) {
    if (pos >= text.length || text.charCodeAt(pos) !== word.charCodeAt(i)) fail();
    pos++;
  }
  return value;
}
