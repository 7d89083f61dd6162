import { type Decimal, text } from "../../engine/decimal.js";

/** A JSON number as it stands in the text, down to its last zero. */
export class Num {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Plainly, without zeros that say nothing: `100`, `1.12`. */
export function plain(value: Decimal): Num {
  return new Num(text(value));
}

/** With this many decimals at least: `0.0450`, `100.0`. */
export function padded(value: Decimal, decimals: number): Num {
  return new Num(value.toFixed(Math.max(decimals, value.decimalPlaces())));
}

/** JSON text of a value; `Num`s keep their digits. */
export function write(value: unknown): string {
  if (value instanceof Num) return value.text;
  if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${write(member)}`).join(",")}}`;
}

export type JsonValue = null | boolean | string | Num | readonly JsonValue[] | JsonObject;
export type JsonObject = { readonly [key: string]: JsonValue };

const TOKEN = /[\s]*(?:("(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null)|([{}[\],:]))/y;

/**
 * Reads JSON text; numbers stay as they are written, because a double would lose their zeros.
 *
 * @throws {SyntaxError} when the text is no JSON.
 */
export function read(source: string): JsonValue {
  // Says what is valid; the walk below then only sorts tokens.
  JSON.parse(source);
  TOKEN.lastIndex = 0;
  return value(source);
}

function value(source: string): JsonValue {
  const [, quoted, number, word, mark] = TOKEN.exec(source) ?? [];
  if (quoted !== undefined) return String(JSON.parse(quoted));
  if (number !== undefined) return new Num(number);
  if (word !== undefined) return word === "null" ? null : word === "true";
  return mark === "[" ? list(source) : object(source);
}

function list(source: string): JsonValue[] {
  const items: JsonValue[] = [];
  if (skip(source, "]")) return items;
  do items.push(value(source));
  while (next(source) === ",");
  return items;
}

function object(source: string): JsonObject {
  const members: [string, JsonValue][] = [];
  if (skip(source, "}")) return {};
  do {
    const key = String(value(source));
    next(source);
    members.push([key, value(source)]);
  } while (next(source) === ",");
  return Object.fromEntries(members);
}

/** Takes the mark if it comes next. */
function skip(source: string, mark: string): boolean {
  const before = TOKEN.lastIndex;
  if (next(source) === mark) return true;
  TOKEN.lastIndex = before;
  return false;
}

function next(source: string): string | undefined {
  return TOKEN.exec(source)?.[4];
}
