import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import {
  asBool,
  asDecimal,
  asDecimalOrNull,
  asInteger,
  asJson,
  asText,
  asTime,
  bool,
  type Decoding,
  decimal,
  decimalOrNull,
  integer,
  json,
  literal,
  text,
  time,
} from "../../src/codec/index.js";
import { DecodeError } from "../../src/errors.js";
import { type Json, parseJson } from "../../src/json/index.js";
import { type Dec, decimalsOf } from "../../src/number/index.js";

const decoding: Decoding = { decimal: decimalsOf(Decimal) };
const asString: Decoding = { decimal: String as unknown as (text: string) => Dec };

/** Path and reason of the error. */
function faultOf(decode: () => unknown): { path: string; reason: string } | undefined {
  try {
    decode();
  } catch (error) {
    if (error instanceof DecodeError) return { path: error.path, reason: error.reason };
    throw error;
  }
  return undefined;
}

type Field = (value: Json | undefined, key: string | number, decoding: Decoding) => unknown;
type Item = (value: Json, decoding: Decoding) => unknown;

const pairs: readonly [name: string, field: Field, item: Item, expected: string][] = [
  ["text", text, asText, "text"],
  ["integer", integer, asInteger, "an integer within 2^53"],
  ["time", time, asTime, "epoch milliseconds"],
  ["decimal", decimal, asDecimal, "a decimal number"],
  ["decimalOrNull", decimalOrNull, asDecimalOrNull, "a decimal number"],
  ["bool", bool, asBool, "true or false"],
];

describe.each(pairs)("%s", (name, field, item, expected) => {
  test("error: missing", () => {
    expect(faultOf(() => field(undefined, "k", decoding))).toEqual({ path: "k", reason: "missing" });
  });

  test.each<[Json, string]>([
    [[], "a list of 0"],
    [{}, "an object"],
    [null, "null"],
    [true, "a boolean"],
    ["secret-listen-key", "text"],
    ["1.5", "a number"],
    ["", "empty text"],
  ])("error: %j", (value, kind) => {
    const fits =
      (name === "text" && typeof value === "string") ||
      (name === "bool" && value === true) ||
      (name.startsWith("decimal") && value === "1.5") ||
      (name === "decimalOrNull" && (value === null || value === ""));
    const reason = `expected ${expected}, got ${kind}`;
    expect(faultOf(() => field(value, "k", decoding))).toEqual(fits ? undefined : { path: "k", reason });
    expect(faultOf(() => field(value, 3, decoding))).toEqual(fits ? undefined : { path: "[3]", reason });
    expect(faultOf(() => item(value, decoding))).toEqual(fits ? undefined : { path: "", reason });
  });
});

describe("text", () => {
  test.each(["", "BTCUSDT", "1470930457684189696", "0xab".repeat(16), "漢字😀"])("default: %s", (value) => {
    expect(text(value, "k")).toBe(value);
    expect(asText(value)).toBe(value);
  });

  test("behavior: a bare 64-bit integer is read to the last digit", () => {
    expect(asText(parseJson("1470930457684189697"))).toBe("1470930457684189697");
  });
});

describe("integer and time", () => {
  test.each([
    ["0", 0],
    ["-0", 0],
    ["5", 5],
    ["-5", -5],
    ["5.0", 5],
    ["1700000000000", 1700000000000],
    ["999999999999999", 999999999999999],
    ["9007199254740991", 9007199254740991],
    ["-9007199254740991", -9007199254740991],
    ["0009001", 9001],
  ])("default: %s", (value, read) => {
    for (const decoded of [integer(value, "k"), asInteger(value), time(value, "k"), asTime(value)])
      expect(decoded).toBe(read);
  });

  test.each([
    "9007199254740992",
    "-9007199254740993",
    "1.5",
    "1e3",
    "",
    "-",
    "+1",
    " 1",
    "0x10",
    "1.",
    "1a",
    "2024-01-01T00:00:00Z",
  ])("error: %s", (value) => {
    expect(faultOf(() => integer(value, "k"))?.path).toBe("k");
    expect(faultOf(() => asTime(value))?.path).toBe("");
  });
});

describe("decimal", () => {
  test.each(["0", "-0.10", "64213.12000000", "1e-7", "1.5E+20", `${"9".repeat(50)}.1`, "00.5"])(
    "default: %s",
    (value) => {
      expect(decimal(value, "k", decoding)).toStrictEqual(new Decimal(value));
      expect(asDecimal(value, decoding)).toStrictEqual(new Decimal(value));
      expect(decimalOrNull(value, "k", decoding)).toStrictEqual(new Decimal(value));
      expect(asDecimal(value, asString)).toBe(value);
    },
  );

  test.each([
    "",
    "-",
    ".5",
    "5.",
    "1.2.3",
    "+1",
    " 1",
    "1 ",
    "0x1",
    "NaN",
    "Infinity",
    "1_000",
    "1e",
    "1e1000",
    "1,5",
    "١",
  ])("error: %j, also with text as decimal type", (value) => {
    for (const type of [decoding, asString]) {
      expect(faultOf(() => decimal(value, "k", type))?.path).toBe("k");
      expect(faultOf(() => asDecimal(value, type))?.path).toBe("");
    }
  });

  test("behavior: null and empty text are no number", () => {
    expect(decimalOrNull(null, "k", decoding)).toBeNull();
    expect(decimalOrNull("", "k", decoding)).toBeNull();
    expect(asDecimalOrNull("", decoding)).toBeNull();
  });

  test("error: the decimal type throws", () => {
    const cause = new RangeError("no");
    const refusing: Decoding = {
      decimal: () => {
        throw cause;
      },
    };
    expect(faultOf(() => decimal("1", "k", refusing))).toEqual({
      path: "k",
      reason: "the client's decimal type refused the number",
    });
    expect(() => asDecimal("1", refusing)).toThrow(expect.objectContaining({ cause }));
  });
});

describe("bool", () => {
  test.each<[Json, boolean]>([
    [true, true],
    [false, false],
    ["true", true],
    ["false", false],
  ])("default: %j", (value, read) => {
    expect(bool(value, "k")).toBe(read);
    expect(asBool(value)).toBe(read);
  });

  test.each(["TRUE", "1", "0", "yes", ""])("error: %s", (value) => {
    expect(faultOf(() => bool(value, "k"))?.path).toBe("k");
  });
});

describe("literal", () => {
  test("default: text, numbers, booleans", () => {
    expect(literal("trade", "e", "trade")).toBe("trade");
    expect(literal("", "e", "")).toBe("");
    expect(literal("200", "code", 200)).toBe(200);
    expect(literal("200.0", "code", 200)).toBe(200);
    expect(literal(true, "ok", true)).toBe(true);
    expect(literal("false", "ok", false)).toBe(false);
  });

  test.each<[Json | undefined, string | number | boolean, string]>([
    [undefined, "trade", "missing"],
    ["secret", "trade", 'expected "trade", got other text'],
    ["", "trade", 'expected "trade", got empty text'],
    [null, "trade", 'expected "trade", got null'],
    ["201", 200, "expected 200, got a number"],
    ["", 0, "expected 0, got empty text"],
    ["0x0", 0, "expected 0, got text"],
    ["true", false, "expected false, got text"],
    [false, true, "expected true, got a boolean"],
    [true, "true", 'expected "true", got a boolean'],
  ])("error: %j is not %j", (value, expected, reason) => {
    expect(faultOf(() => literal(value, "e", expected))).toEqual({ path: "e", reason });
  });
});

describe("json", () => {
  test("default: anything, as parsed", () => {
    const value = parseJson('{"a":[1.50,"x",null,{"__proto__":"1470930457684189696"}]}');
    expect(json(value, "k")).toBe(value);
    expect(asJson(null)).toBeNull();
    expect(JSON.stringify(asJson(value))).toBe('{"a":["1.50","x",null,{"__proto__":"1470930457684189696"}]}');
  });

  test("error: missing", () => {
    expect(faultOf(() => json(undefined, "k"))).toEqual({ path: "k", reason: "missing" });
  });
});
