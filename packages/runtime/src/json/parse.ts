import { DecodeError } from "../errors.js";
import {
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  DOT,
  MINUS,
  NINE,
  OPEN_LIST,
  OPEN_OBJECT,
  PLUS,
  QUOTE,
  SMALL_E,
  SMALL_F,
  SMALL_N,
  SMALL_T,
  SPACE,
  ZERO,
} from "./chars.js";
import type { Json, JsonObject } from "./json.js";
import { expectedKey, follow, isAt, type Key, keyAt, keyOf, setKey } from "./keys.js";

/** Deepest nesting read. JSON.parse knows no limit; a venue's answer is a few levels deep. */
const MAX_DEPTH = 256;

/** Behind the last character. */
const END = -1;

/** Plain characters of a string, and an escape sequence. */
const PART = /[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))?/y;
/** What is right with a broken escape sequence. */
const BROKEN = /(?:\\(?:u[\da-fA-F]{0,3})?)?/y;

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

function fail(what: string = pos < text.length ? "unexpected character" : "unexpected end"): never {
  throw new DecodeError(`not JSON: ${what} at position ${pos}`);
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
  while (pos < text.length && " \n\r\t".includes(text.charAt(pos))) pos++;
  return pos < text.length ? text.charCodeAt(pos) : END;
}

function parseValue(code: number, depth: number): Json {
  if (code === QUOTE) return parseString();
  if (code === OPEN_LIST) return parseList(depth + 1);
  if (code === OPEN_OBJECT) return parseObject(depth + 1);
  if (code === MINUS || (code >= ZERO && code <= NINE)) return parseNumber(code);
  if (code === SMALL_T) return parseWord("true", true);
  if (code === SMALL_F) return parseWord("false", false);
  if (code === SMALL_N) return parseWord("null", null);
  return fail();
}

/** Steps into an object or a list. Returns the first character there. */
function enter(depth: number): number {
  if (depth > MAX_DEPTH) fail(`nested deeper than ${MAX_DEPTH}`);
  pos++;
  return next();
}

/** Steps behind the comma or the end that must follow a value. Is there another value? */
function more(close: number): boolean {
  const code = next();
  if (code !== COMMA && code !== close) fail();
  pos++;
  return code === COMMA;
}

function parseObject(depth: number): JsonObject {
  const object: JsonObject = {};
  if (enter(depth) === CLOSE_OBJECT) {
    pos++;
    return object;
  }
  do {
    if (next() !== QUOTE) fail();
    const key = parseKey();
    if (next() !== COLON) fail();
    pos++;
    setKey(object, key, parseValue(next(), depth));
  } while (more(CLOSE_OBJECT));
  return object;
}

function parseList(depth: number): Json[] {
  const code = enter(depth);
  if (code === CLOSE_LIST) {
    pos++;
    return [];
  }
  const first = parseValue(code, depth);
  if (!more(CLOSE_LIST)) return [first];
  // A literal has room for just its items, a push to an empty list makes room for 17: price levels are pairs.
  const list = [first, parseValue(next(), depth)];
  while (more(CLOSE_LIST)) list.push(parseValue(next(), depth));
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
  return parseRest(start);
}

/** A string with escapes, or a broken one. */
function parseRest(start: number): string {
  pos = start;
  // Not one expression for all: its stack would not do for megabytes.
  while (skip(PART));
  if (pos < text.length && text.charCodeAt(pos) === QUOTE) {
    pos++;
    return JSON.parse(text.slice(start - 1, pos));
  }
  skip(BROKEN);
  return fail();
}

/** Steps behind what matches here. Was there anything? */
function skip(pattern: RegExp): boolean {
  const before = pos;
  pattern.lastIndex = pos;
  pattern.test(text);
  pos = pattern.lastIndex;
  return pos > before;
}

function parseNumber(first: number): string {
  const source = text;
  const start = pos;
  let at = first === MINUS ? start + 1 : start;
  at = at < source.length && source.charCodeAt(at) === ZERO ? at + 1 : digitsEnd(source, at);
  if (at < source.length && source.charCodeAt(at) === DOT) at = digitsEnd(source, at + 1);
  // 32 makes a letter lower-case.
  if (at < source.length && (source.charCodeAt(at) | 32) === SMALL_E) {
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
