import { describe, expect, test } from "vitest";
import { quoteUnsafeNumbers } from "../../src/raw/numbers.js";

describe("quoteUnsafeNumbers", () => {
  const table: [name: string, given: string, want: string][] = [
    ["a bare 19-digit id", '{"id":1470930457684189700}', '{"id":"1470930457684189700"}'],
    ["an id a double holds exactly", '{"id":1766583205575}', '{"id":1766583205575}'],
    ["2^53 - 1 and beyond", "[9007199254740991,9007199254740993]", '[9007199254740991,"9007199254740993"]'],
    ["a long fraction", "[0.1234567890123456789]", '["0.1234567890123456789"]'],
    ["significant zeros that matter to nobody", "[36540.0700]", "[36540.0700]"],
    ["digits inside strings", '{"a":"12345678901234567890","b\\"1":1}', '{"a":"12345678901234567890","b\\"1":1}'],
    ["exponents", "[1e-7,1.2345678901234567890e5]", '[1e-7,"1.2345678901234567890e5"]'],
  ];
  test.each(table)("%s", (_name, given, want) => {
    expect(quoteUnsafeNumbers(given)).toBe(want);
  });
});
