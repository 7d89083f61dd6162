import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { detach, type Json, parseJson } from "../../src/json/index.js";
import { detachAll } from "../../src/json/text.js";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** Heap bytes that each of 500 kept values costs; every one is made from its own message of 20 kB. */
function bytesKept(make: (message: string) => unknown, id: string): number {
  const kept: unknown[] = [];
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let n = 0; n < 500; n++) {
    kept.push(make(Buffer.from(`{"id":"${id}","rest":"${String(n).padEnd(20_000, "x")}"}`).toString("latin1")));
  }
  collect();
  const bytes = (process.memoryUsage().heapUsed - before) / kept.length;
  expect(kept).toHaveLength(500);
  return bytes;
}

const field = (message: string, key: string): string => (parseJson(message) as Record<string, string>)[key] ?? "";

describe("detach", () => {
  test("default: the same text", () => {
    const source = `😀é${"abcdefghijklmnopqrstuvwxyz".repeat(10)}`;
    for (let length = 0; length < 200; length++)
      expect(detach(source.slice(1, 1 + length))).toBe(source.slice(1, 1 + length));
  });

  test.each([13, 14, 19, 24, 25, 26, 36, 64, 128])(
    "behavior: text of %i characters does not keep its message",
    (length) => {
      expect(bytesKept((message) => detach(field(message, "id")), "7".repeat(length))).toBeLessThan(2000);
    },
  );

  test("behavior: keys in the cache do not keep their message", () => {
    let count = 0;
    const parse = (message: string) => {
      parseJson(message.replace('"id"', `"aVeryLongKeyOfAnObject${count++}"`));
      return undefined;
    };
    expect(bytesKept(parse, "1")).toBeLessThan(2000);
  });
});

describe("detachAll", () => {
  test("default: the same value, changed in place", () => {
    const value = parseJson('{"a":["1470930457684189696",{"__proto__":"1470930457684189697"}],"b":null,"c":true}');
    const copy = JSON.stringify(value);
    expect(detachAll(value)).toBe(value);
    expect(JSON.stringify(value)).toBe(copy);
  });

  test("behavior: nothing within keeps its message", () => {
    const keep = (message: string): Json => detachAll([{ id: field(message, "id") }]);
    expect(bytesKept(keep, "7".repeat(40))).toBeLessThan(2000);
  });
});
