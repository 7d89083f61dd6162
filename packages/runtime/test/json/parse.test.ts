import { describe, expect, test } from "vitest";
import { DecodeError } from "../../src/errors.js";
import { type Json, parseJson } from "../../src/json/index.js";
import { document, mutate, type Random, randomOf } from "./mutate.js";
import { SEEDS } from "./seeds.js";

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** What differs between our value and that of `JSON.parse`; `undefined` where nothing does. */
function difference(ours: unknown, theirs: unknown, path = "$"): string | undefined {
  if (typeof theirs === "number") {
    const same = typeof ours === "string" && NUMBER.test(ours) && Object.is(Number(ours), theirs);
    return same ? undefined : `${path}: ${String(ours)} for ${theirs}`;
  }
  if (typeof theirs !== "object" || theirs === null)
    return Object.is(ours, theirs) ? undefined : `${path}: other value`;
  if (typeof ours !== "object" || ours === null) return `${path}: not an object`;
  if (Object.getPrototypeOf(ours) !== Object.getPrototypeOf(theirs)) return `${path}: other prototype`;
  const keys = Reflect.ownKeys(theirs);
  const own = Reflect.ownKeys(ours);
  if (keys.length !== own.length || keys.some((key, at) => key !== own[at])) return `${path}: keys ${own.map(String)}`;
  for (const key of keys) {
    if (key === "length" && Array.isArray(theirs)) continue;
    const { value: ourValue, ...ourFlags } = Object.getOwnPropertyDescriptor(ours, key) ?? {};
    const { value: theirValue, ...theirFlags } = Object.getOwnPropertyDescriptor(theirs, key) ?? {};
    if (JSON.stringify(ourFlags) !== JSON.stringify(theirFlags)) return `${path}.${String(key)}: other descriptor`;
    const found = difference(ourValue, theirValue, `${path}.${String(key)}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Outcome = { readonly value: unknown } | { readonly error: Error };

function outcomeOf(parse: (text: string) => unknown, text: string): Outcome {
  try {
    return { value: parse(text) };
  } catch (error) {
    return { error: error as Error };
  }
}

const positionOf = (message: string): string | undefined => /at position (\d+)/.exec(message)?.[1];

/** Parses with both and says what differs. */
function compare(text: string): string | undefined {
  const ours = outcomeOf(parseJson, text);
  const theirs = outcomeOf(JSON.parse, text);
  if ("error" in ours) {
    if (!(ours.error instanceof DecodeError)) return `threw ${ours.error}`;
    if (!("error" in theirs)) return `refused: ${ours.error.message}`;
    const expected = positionOf(theirs.error.message);
    const position = positionOf(ours.error.message);
    if (position === undefined) return "error without position";
    return expected === undefined || expected === position ? undefined : `position ${position}, not ${expected}`;
  }
  return "error" in theirs ? `accepted, though ${theirs.error.message}` : difference(ours.value, theirs.value);
}

function differencesOf(texts: Iterable<string>): string[] {
  const found: string[] = [];
  for (const text of texts) {
    const what = compare(text);
    if (what !== undefined) found.push(`${JSON.stringify(text)}: ${what}`);
    if (found.length > 5) break;
  }
  return found;
}

function* mutants(random: Random, count: number): Generator<string> {
  const base = [...SEEDS];
  for (let n = 0; n < count; n++) {
    const text = mutate(random, base[random(base.length)] as string, base);
    // Now and then a mutant becomes a seed, so that edits add up.
    if (text.length < 400 && base.length < 300 && random(50) === 0) base.push(text);
    yield text;
  }
}

describe("parseJson", () => {
  test("default: a message", () => {
    const text = '{"t":1700000000123,"p":"64213.10","m":true,"l":[["1","2"],[0.10,1e-7]],"x":null}';
    expect(parseJson(text)).toEqual({
      t: "1700000000123",
      p: "64213.10",
      m: true,
      l: [
        ["1", "2"],
        ["0.10", "1e-7"],
      ],
      x: null,
    });
  });

  test.each(["0", "-0", "0.10", "1470930457684189696", "1e400", "-1.50E+007", `${"9".repeat(60)}.${"1".repeat(60)}`])(
    "behavior: the number %s stays as sent",
    (text) => {
      expect(parseJson(text)).toBe(text);
      expect(parseJson(` [${text} , {"a":${text}}]`)).toEqual([text, { a: text }]);
    },
  );

  test("behavior: the seeds twice, so that the key cache is cold and warm", () => {
    expect(differencesOf([...SEEDS, ...SEEDS])).toEqual([]);
  });

  test("behavior: as JSON.parse on every truncation of the seeds", () => {
    expect(differencesOf(SEEDS.flatMap((seed) => Array.from(seed, (_, end) => seed.slice(0, end))))).toEqual([]);
  });

  test("behavior: as JSON.parse on mutants", () => {
    expect(differencesOf(mutants(randomOf(1), 60_000))).toEqual([]);
  });

  test("behavior: as JSON.parse on generated documents", () => {
    const random = randomOf(2);
    expect(differencesOf(Array.from({ length: 10_000 }, () => document(random)))).toEqual([]);
  });

  test("behavior: keys that share a slot of the cache, and more keys than it holds", () => {
    const names = Array.from({ length: 5000 }, (_, n) => `key${n}`);
    const text = JSON.stringify(Object.fromEntries(names.map((name, n) => [name, String(n)])));
    for (let round = 0; round < 3; round++) expect(compare(text)).toBeUndefined();
    // The same hash: "Aa" and "BB" differ by 1 * 31 - 31.
    expect(differencesOf(['[{"Aa":1},{"BB":2},{"Aa":3},{"AaBB":4},{"BBAa":5},{"BBBB":6}]'])).toEqual([]);
  });

  test("behavior: an expected key that is the start of the next one", () => {
    const warm = '{"first":1,"key":2}';
    for (const other of [
      '{"first":1,"keys":2}',
      '{"first":1,"ke":2}',
      '{"first":1,"key',
      '{"first":1,"key"',
      '{"first":1,"kex":2}',
    ]) {
      parseJson(warm);
      expect(compare(other)).toBeUndefined();
    }
  });

  test("behavior: __proto__ is a key, and no prototype changes", () => {
    const value = parseJson('{"__proto__":{"polluted":"yes"}}') as Record<string, Json>;
    expect(Object.hasOwn(value, "__proto__")).toBe(true);
    expect(value.polluted).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("behavior: a read-only property of Object.prototype does not get in the way", () => {
    Object.defineProperty(Object.prototype, "locked", { value: 1, writable: false, configurable: true });
    try {
      expect(Object.entries(parseJson('{"a":1,"locked":2}') as object)).toEqual([
        ["a", "1"],
        ["locked", "2"],
      ]);
    } finally {
      Reflect.deleteProperty(Object.prototype, "locked");
    }
  });

  test("args: nesting of 256 is read, deeper is refused", () => {
    const lists = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    const objects = (depth: number) => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;
    for (const nest of [lists, objects]) {
      expect(compare(nest(256))).toBeUndefined();
      expect(() => parseJson(nest(257))).toThrow("not JSON: nested deeper than 256 at position");
    }
    expect(() => parseJson("[".repeat(1_000_000))).toThrow("not JSON: nested deeper than 256 at position 256");
  });

  test.each([
    ['{"a":1,}', "not JSON: unexpected character at position 7"],
    ['{"a":"secret', "not JSON: unexpected end at position 12"],
    ["", "not JSON: unexpected end at position 0"],
    ["\ufeff{}", "not JSON: unexpected character at position 0"],
    ["<html>secret</html>", "not JSON: unexpected character at position 0"],
  ])("error: %s", (text, message) => {
    expect(() => parseJson(text)).toThrow(DecodeError);
    expect(() => parseJson(text)).toThrow(message);
  });

  test("behavior: megabytes of escapes and of text after one", () => {
    for (const value of ["a\n".repeat(1_000_000), `\n${"long ".repeat(1_000_000)}`]) {
      expect(parseJson(JSON.stringify(value)) === value).toBe(true);
    }
  });

  test("behavior: a failed parse leaves nothing behind", () => {
    expect(() => parseJson('{"a":["b')).toThrow(DecodeError);
    expect(parseJson('{"a":["b"]}')).toEqual({ a: ["b"] });
  });
});
