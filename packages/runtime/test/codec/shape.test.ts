import { describe, expect, test } from "vitest";
import {
  asInteger,
  asList,
  asMap,
  asObject,
  asText,
  asTuple,
  type Decode,
  type Decoding,
  extra,
  firstOf,
  hasKeys,
  integer,
  keepBeyond,
  keepOthers,
  keepUnknown,
  list,
  map,
  nested,
  text,
} from "../../src/codec/index.js";
import { DecodeError } from "../../src/errors.js";
import { type Json, parseJson } from "../../src/json/index.js";
import type { Dec } from "../../src/number/index.js";

const decoding: Decoding = { decimal: String as unknown as (text: string) => Dec };

function faultOf(decode: () => unknown): string | undefined {
  try {
    decode();
  } catch (error) {
    if (error instanceof DecodeError) return error.message;
    throw error;
  }
  return undefined;
}

interface Item {
  id: string;
  count: number;
}

const KNOWN: ReadonlySet<string> = new Set(["i", "c"]);

const decodeItem: Decode<Item> = (value) => {
  const wire = asObject(value);
  const out: Item = { id: text(wire.i, "i"), count: integer(wire.c, "c") };
  if (Object.keys(wire).length !== 2) keepUnknown(wire, out, KNOWN);
  return out;
};

type Level = [price: string, count: number];

const decodeLevel: Decode<Level> = (value) => {
  const wire: unknown[] = asTuple(value, 2);
  wire[0] = text(wire[0] as Json, 0);
  wire[1] = integer(wire[1] as Json, 1);
  return wire as Level;
};

const scalars: readonly [Json, string][] = [
  ["x", "text"],
  ["1", "a number"],
  [null, "null"],
  [true, "a boolean"],
];

describe("asObject", () => {
  test("default: the object itself", () => {
    const value = {};
    expect(asObject(value)).toBe(value);
  });

  test.each<[Json, string]>([...scalars, [["a"], "a list of 1"]])("error: %j", (value, kind) => {
    expect(faultOf(() => asObject(value))).toBe(`expected an object, got ${kind}`);
  });
});

describe("nested", () => {
  test("default", () => {
    expect(nested({ i: "a", c: "1" }, "item", decodeItem, decoding)).toEqual({ id: "a", count: 1 });
  });

  test("error: paths", () => {
    expect(faultOf(() => nested(undefined, "item", decodeItem, decoding))).toBe("item: missing");
    expect(faultOf(() => nested({ i: "a" }, "item", decodeItem, decoding))).toBe("item.c: missing");
    expect(faultOf(() => nested(["a"], "level", decodeLevel, decoding))).toBe(
      "level: expected a list of at least 2, got a list of 1",
    );
    expect(faultOf(() => nested(["a", "b"], "level", decodeLevel, decoding))).toMatch(
      /^level\[1\]: expected an integer/,
    );
  });

  test("error: other errors pass as they are", () => {
    const bug = new TypeError("bug");
    const decode = (): never => {
      throw bug;
    };
    expect(() => nested({}, "item", decode, decoding)).toThrow(bug);
    expect(() => list([{}], "items", decode, decoding)).toThrow(bug);
  });
});

describe("list", () => {
  test("default", () => {
    expect(list([{ i: "a", c: "1" }], "items", decodeItem, decoding)).toEqual([{ id: "a", count: 1 }]);
    expect(list([], "items", decodeItem, decoding)).toEqual([]);
    expect(
      asList(
        [
          ["a", "1"],
          ["b", "2", "more"],
        ],
        decodeLevel,
        decoding,
      ),
    ).toEqual([
      ["a", 1],
      ["b", 2, "more"],
    ]);
    const lists: Decode<string[]> = (value) => asList(value, asText, decoding);
    expect(asList([["a"], []], lists, decoding)).toEqual([["a"], []]);
  });

  test("error: paths", () => {
    const item = { i: "a", c: "1" };
    expect(faultOf(() => list(undefined, "items", decodeItem, decoding))).toBe("items: missing");
    expect(faultOf(() => list({}, "items", decodeItem, decoding))).toBe("items: expected a list, got an object");
    expect(faultOf(() => asList(null, decodeItem, decoding))).toBe("expected a list, got null");
    expect(faultOf(() => list([item, {}], "items", decodeItem, decoding))).toBe("items[1].i: missing");
    expect(faultOf(() => list(["1", "x"], "n", asInteger, decoding))).toMatch(/^n\[1\]: expected an integer/);
    expect(
      faultOf(() =>
        list(
          [
            ["a", "1"],
            ["b", "x"],
          ],
          "bids",
          decodeLevel,
          decoding,
        ),
      ),
    ).toMatch(/^bids\[1\]\[1\]: /);
    expect(faultOf(() => asList([item, null], decodeItem, decoding))).toBe("[1]: expected an object, got null");
    const outer: Decode<Item[]> = (value) => list(asObject(value).data, "data", decodeItem, decoding);
    expect(faultOf(() => asList([{ data: [{ i: [] }] }], outer, decoding))).toBe(
      "[0].data[0].i: expected text, got a list of 0",
    );
  });
});

describe("map", () => {
  test("default: keys of any name", () => {
    const value = parseJson('{"BTC":{"i":"a","c":1},"__proto__":{"i":"b","c":2},"toString":{"i":"c","c":3}}');
    const out = map(value, "balances", decodeItem, decoding);
    expect(Object.entries(out)).toEqual([
      ["BTC", { id: "a", count: 1 }],
      ["__proto__", { id: "b", count: 2 }],
      ["toString", { id: "c", count: 3 }],
    ]);
    expect(Object.getPrototypeOf(out)).toBe(Object.prototype);
  });

  test("error: paths", () => {
    expect(faultOf(() => map(undefined, "m", asText, decoding))).toBe("m: missing");
    expect(faultOf(() => map([], "m", asText, decoding))).toBe("m: expected an object, got a list of 0");
    expect(faultOf(() => map({ a: { i: "a" } }, "m", decodeItem, decoding))).toBe("m.a.c: missing");
    expect(faultOf(() => asMap({ a: null }, asText, decoding))).toBe("a: expected text, got null");
  });
});

describe("asTuple", () => {
  test.each<[Json, string]>([...scalars, [{}, "an object"], [["a"], "a list of 1"]])("error: %j", (value, kind) => {
    expect(faultOf(() => asTuple(value, 2))).toBe(`expected a list of at least 2, got ${kind}`);
  });
});

describe("keepUnknown and extra", () => {
  test("default: what the spec does not know stays under its wire key", () => {
    const item = decodeItem(parseJson('{"i":"a","new":{"deep":[1]},"c":1}'), decoding);
    expect(item).toEqual({ id: "a", count: 1, new: { deep: ["1"] } });
    expect(extra(item, "new")).toEqual({ deep: ["1"] });
    expect(extra(item, "other")).toBeUndefined();
    expect(extra(item, "toString")).toBeUndefined();
  });

  test("behavior: a wire key with the name of a field does not replace it", () => {
    const item = decodeItem(parseJson('{"i":"a","c":1,"id":"b","$id":"c"}'), decoding);
    expect(item).toEqual({ id: "a", count: 1, $id: "b", $$id: "c" });
    expect(extra(item, "id")).toBe("b");
    const other = decodeItem(parseJson('{"$id":"c","i":"a","c":1,"id":"b"}'), decoding);
    expect(other).toEqual({ id: "a", count: 1, $id: "c", $$id: "b" });
  });

  test("behavior: __proto__ is kept as a key", () => {
    const item = decodeItem(parseJson('{"i":"a","c":1,"__proto__":{"polluted":1}}'), decoding);
    expect(Object.keys(item)).toEqual(["id", "count", "__proto__"]);
    expect(Object.getPrototypeOf(item)).toBe(Object.prototype);
    expect(extra(item, "__proto__")).toEqual({ polluted: "1" });
  });
});

describe("keepBeyond", () => {
  test("keeps what stands beyond the known fields under its position, to be read with extra()", () => {
    const out = { open: "1" };
    keepBeyond(["1", "2.50", ["a"]], out, 1);
    expect(out).toEqual({ open: "1", "1": "2.50", "2": ["a"] });
    expect(extra(out, "1")).toBe("2.50");
    expect(extra(out, "3")).toBeUndefined();
  });
});

describe("keepOthers", () => {
  const decodeNote: Decode<{ id: string; note?: string }> = (value) => {
    const wire = asObject(value);
    const out: { id: string; note?: string } = { id: text(wire.id, "id") };
    if (wire.note != null) out.note = text(wire.note, "note");
    keepOthers(wire, out, new Set(["note"]));
    return out;
  };

  test("default: what was decoded and what may be absent is known, the rest stays", () => {
    expect(decodeNote(parseJson('{"id":"a","note":"b"}'), decoding)).toEqual({ id: "a", note: "b" });
    expect(decodeNote(parseJson('{"id":"a","note":null}'), decoding)).toEqual({ id: "a" });
    expect(decodeNote(parseJson('{"new":[1],"id":"a"}'), decoding)).toEqual({ id: "a", new: ["1"] });
    const other = decodeNote(parseJson('{"id":"a","new":null,"toString":1}'), decoding);
    expect(extra(other, "new")).toBeNull();
    expect(extra(other, "toString")).toBe("1");
  });

  test("behavior: __proto__ is kept as a key", () => {
    const note = decodeNote(parseJson('{"id":"a","__proto__":{"polluted":1}}'), decoding);
    expect(Object.keys(note)).toEqual(["id", "__proto__"]);
    expect(Object.getPrototypeOf(note)).toBe(Object.prototype);
  });
});

describe("hasKeys", () => {
  test("default", () => {
    expect(hasKeys({ a: null, b: "1" }, "a", "b")).toBe(true);
    expect(hasKeys({ a: "1" }, "a", "b")).toBe(false);
    expect(hasKeys({}, "toString")).toBe(false);
    expect(hasKeys(parseJson('{"__proto__":1}'), "__proto__")).toBe(true);
    for (const value of [null, "a", true, ["a"]]) expect(hasKeys(value, "length")).toBe(false);
  });
});

describe("firstOf", () => {
  const levels: Decode<unknown> = (value) => ({ levels: list(asObject(value).l, "l", decodeLevel, decoding) });
  const texts: Decode<unknown> = (value) => ({
    texts: asMap(asObject(value), (part) => asList(part, asText, decoding), decoding),
  });

  test("default: the first that fits", () => {
    expect(firstOf({ i: "a", c: "1" }, [decodeItem, levels], decoding)).toEqual({ id: "a", count: 1 });
    expect(firstOf({ l: [["a", "1"]] }, [decodeItem, levels], decoding)).toEqual({ levels: [["a", 1]] });
  });

  test("behavior: a decoder that fails half way leaves the value as it was for the next", () => {
    const deep: Decode<unknown> = (value) => list(asObject(value).l, "l", decodeLevel, decoding);
    const rows: Decode<unknown> = (value) => {
      const decode: Decode<string[]> = (row) => asList(row, asText, decoding);
      return list(asObject(value).l, "l", decode, decoding);
    };
    // The first decoder turns "1" into a number before it fails at "x".
    expect(
      firstOf(
        {
          l: [
            ["a", "1"],
            ["b", "x"],
          ],
        },
        [deep, rows],
        decoding,
      ),
    ).toEqual([
      ["a", "1"],
      ["b", "x"],
    ]);
    const value = parseJson('{"__proto__":["1","x"]}');
    const numbers: Decode<unknown> = (object) => asMap(object, (part) => asList(part, asInteger, decoding), decoding);
    expect(Object.entries((firstOf(value, [numbers, texts], decoding) as { texts: object }).texts)).toEqual([
      ["__proto__", ["1", "x"]],
    ]);
  });

  test("error: says why none fits", () => {
    expect(faultOf(() => firstOf({ i: "a" }, [decodeItem, levels], decoding))).toBe(
      "fits none of 2 shapes (c: missing; l: missing)",
    );
    const wrapped: Decode<unknown> = (value) => firstOf(value, [asInteger], decoding);
    expect(faultOf(() => nested("secret", "u", wrapped, decoding))).toBe(
      "u: fits none of 1 shapes (expected an integer within 2^53, got text)",
    );
  });

  test("error: other errors pass as they are", () => {
    const decode = (): never => {
      throw new TypeError("bug");
    };
    expect(() => firstOf("1", [decode, asText], decoding)).toThrow(TypeError);
  });
});
