import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import {
  asText,
  type Encode,
  FormWriter,
  JsonWriter,
  jsonList,
  jsonNumbers,
  jsonTexts,
  putBoolean,
  putDecimal,
  putInteger,
  putList,
  putObject,
  putText,
  putTexts,
  putTime,
  type Writer,
} from "../../src/codec/index.js";
import { ConfigError } from "../../src/errors.js";
import { type Json, parseJson } from "../../src/json/index.js";
import { pick, randomOf } from "../json/mutate.js";

interface Order {
  symbol: string;
  price?: string;
}

const encodeOrder: Encode<Order> = (order, out) => {
  putText(out, "symbol", order.symbol);
  if (order.price !== undefined) putDecimal(out, "price", order.price);
};

/** What both writers make of the same calls. */
function written(write: (out: Writer) => void): { form: string; json: string } {
  const form = new FormWriter();
  const json = new JsonWriter();
  write(form);
  write(json);
  return { form: form.toString(), json: json.toString() };
}

/** The error both writers throw. */
function refusal(write: (out: Writer) => void): string {
  const messages = [new FormWriter(), new JsonWriter()].map((out) => {
    try {
      write(out);
    } catch (error) {
      if (error instanceof ConfigError) return error.message;
      throw error;
    }
    return "accepted";
  });
  expect(messages[1]).toBe(messages[0]);
  return messages[0] ?? "";
}

/** A value that types would not allow. */
const wrong = (value: unknown): never => value as never;

describe("writers", () => {
  test("default: fields in the order of the calls", () => {
    const { form, json } = written((out) => {
      putText(out, "symbol", "BTCUSDT");
      putDecimal(out, "price", "10.0");
      putDecimal(out, "quantity", new Decimal("1e-8"), true);
      putInteger(out, "limit", 5);
      putInteger(out, "fromId", -7, true);
      putTime(out, "start", 1700000000000);
      putTime(out, "end", new Date(1700000000001), true);
      putBoolean(out, "post", true);
      putBoolean(out, "reduce", false, true);
      putTexts(out, "ids", ["1", 2, "c d"]);
    });
    expect(form).toBe(
      "symbol=BTCUSDT&price=10.0&quantity=0.00000001&limit=5&fromId=-7&start=1700000000000&end=1700000000001" +
        "&post=true&reduce=false&ids=1,2,c%20d",
    );
    expect(json).toBe(
      '{"symbol":"BTCUSDT","price":"10.0","quantity":0.00000001,"limit":"5","fromId":-7,"start":"1700000000000",' +
        '"end":1700000000001,"post":"true","reduce":false,"ids":["1","2","c d"]}',
    );
  });

  test("default: nothing written", () => {
    expect(written(() => undefined)).toEqual({ form: "", json: "{}" });
  });

  test("args: objects and lists are JSON text in a form", () => {
    const write = (out: Writer) => {
      putObject(out, "order", { symbol: "A&B", price: "1" }, encodeOrder);
      putList(out, "orders", [{ symbol: "C" }, { symbol: "D" }], encodeOrder);
      putList(out, "none", [], encodeOrder);
    };
    const { form, json } = written(write);
    expect(json).toBe('{"order":{"symbol":"A&B","price":"1"},"orders":[{"symbol":"C"},{"symbol":"D"}],"none":[]}');
    expect(Object.fromEntries(new URLSearchParams(form))).toEqual({
      order: '{"symbol":"A&B","price":"1"}',
      orders: '[{"symbol":"C"},{"symbol":"D"}]',
      none: "[]",
    });
  });

  test("behavior: any text survives encoding and decoding", () => {
    const random = randomOf(5);
    for (let n = 0; n < 5_000; n++) {
      let value = "";
      for (let length = random(12); length > 0; length--) {
        value += pick(random, [
          ..."&=+%,;/?#\"\\ \n\t\0<>'*~é漢😀\u2028",
          "a",
          "%41",
          "\u007f",
          String.fromCharCode(random(0xd800)),
        ]);
      }
      const { form, json } = written((out) => putText(out, "k&=", value));
      expect(new URLSearchParams(form).get("k&=")).toBe(value);
      expect(form).toBe(`k%26%3D=${encodeURIComponent(value)}`);
      expect(JSON.parse(json)).toEqual({ "k&=": value });
      expect(asText((parseJson(json) as Record<string, Json>)["k&="] ?? null)).toBe(value);
    }
  });

  test("behavior: decimals survive encoding and decoding", () => {
    const random = randomOf(6);
    for (let n = 0; n < 5_000; n++) {
      const value = new Decimal(`${random(1e9)}.${random(1e9)}e${random(40) - 20}`);
      const { form, json } = written((out) => putDecimal(out, "p", value, true));
      expect(form).toBe(`p=${value.toFixed()}`);
      expect(parseJson(json)).toEqual({ p: value.toFixed() });
    }
  });

  test.each<[string, (out: Writer) => void, string]>([
    ["text missing", (out) => putText(out, "k", wrong(undefined)), "k: missing"],
    ["text null", (out) => putText(out, "k", wrong(null)), "k: missing"],
    ["text number", (out) => putText(out, "k", wrong(5)), "k: expected text, got 5"],
    ["text object", (out) => putText(out, "k", wrong({})), "k: expected text, got object"],
    ["text surrogate", (out) => putText(out, "k", "a\ud800b"), "k: the text has half of a surrogate pair"],
    ["decimal missing", (out) => putDecimal(out, "k", wrong(undefined)), "k: missing"],
    [
      "decimal float",
      (out) => putDecimal(out, "k", 0.1 + 0.2),
      "k: 0.30000000000000004 has more than 15 significant digits; pass text or a decimal",
    ],
    ["decimal text", (out) => putDecimal(out, "k", "secret"), "k: expected a plain decimal number, got string"],
    [
      "decimal bare text",
      (out) => putDecimal(out, "k", '1,"x":2', true),
      "k: expected a plain decimal number, got string",
    ],
    ["integer missing", (out) => putInteger(out, "k", wrong(undefined)), "k: missing"],
    ["integer fraction", (out) => putInteger(out, "k", 1.5), "k: expected an integer within 2^53, got 1.5"],
    ["integer NaN", (out) => putInteger(out, "k", Number.NaN), "k: expected an integer within 2^53, got NaN"],
    [
      "integer unsafe",
      (out) => putInteger(out, "k", 2 ** 53),
      "k: expected an integer within 2^53, got 9007199254740992",
    ],
    ["integer text", (out) => putInteger(out, "k", wrong("secret")), "k: expected an integer within 2^53, got string"],
    ["time missing", (out) => putTime(out, "k", wrong(undefined)), "k: missing"],
    [
      "time invalid",
      (out) => putTime(out, "k", new Date(Number.NaN)),
      "k: expected epoch milliseconds or a Date, got an invalid Date",
    ],
    ["time fraction", (out) => putTime(out, "k", 0.5), "k: expected epoch milliseconds or a Date, got 0.5"],
    ["boolean missing", (out) => putBoolean(out, "k", wrong(null)), "k: missing"],
    ["boolean text", (out) => putBoolean(out, "k", wrong("true")), "k: expected true or false, got string"],
    ["texts missing", (out) => putTexts(out, "k", wrong(undefined)), "k: missing"],
    ["texts text", (out) => putTexts(out, "k", wrong("a,b")), "k: expected a list, got string"],
    ["texts item", (out) => putTexts(out, "k", ["a", wrong(undefined)]), "k[1]: missing"],
    ["texts hole", (out) => putTexts(out, "k", wrong(new Array(1))), "k[0]: missing"],
    [
      "texts unsafe",
      (out) => putTexts(out, "k", [2 ** 60]),
      "k[0]: expected an integer within 2^53, got 1152921504606847000",
    ],
    ["texts surrogate", (out) => putTexts(out, "k", ["\udc00"]), "k[0]: the text has half of a surrogate pair"],
    ["object missing", (out) => putObject(out, "k", wrong(undefined), encodeOrder), "k: missing"],
    ["object text", (out) => putObject(out, "k", wrong("x"), encodeOrder), "k: expected an object, got string"],
    ["object field", (out) => putObject(out, "k", wrong({}), encodeOrder), "k: symbol: missing"],
    ["list missing", (out) => putList(out, "k", wrong(null), encodeOrder), "k: missing"],
    ["list item", (out) => putList(out, "k", [{ symbol: "A" }, wrong(undefined)], encodeOrder), "k[1]: missing"],
    [
      "list field",
      (out) => putList(out, "k", [{ symbol: "A", price: "x" }], encodeOrder),
      "k[0]: price: expected a plain decimal number, got string",
    ],
  ])("error: %s", (_, write, message) => {
    expect(refusal(write)).toBe(message);
  });

  test("error: lists that a form can't carry", () => {
    expect(() => putTexts(new FormWriter(), "ids", [])).toThrow("ids: an empty list can't be sent");
    expect(() => putTexts(new FormWriter(), "ids", ["a", "b,c"])).toThrow("ids: an item has a comma");
    const out = new JsonWriter();
    putTexts(out, "ids", []);
    putTexts(out, "names", ["b,c"]);
    expect(out.toString()).toBe('{"ids":[],"names":["b,c"]}');
  });
});

describe("jsonList", () => {
  test("default: a batch", () => {
    expect(jsonList([{ symbol: "A", price: "1e-7" }, { symbol: '"' }], encodeOrder)).toBe(
      '[{"symbol":"A","price":"0.0000001"},{"symbol":"\\""}]',
    );
    expect(jsonList([], encodeOrder)).toBe("[]");
  });

  test("error: names the item", () => {
    expect(() => jsonList([{ symbol: "A" }, wrong({})], encodeOrder)).toThrow("[1]: symbol: missing");
    expect(() => jsonList(wrong(undefined), encodeOrder)).toThrow("body: missing");
    const bug: Encode<Order> = () => {
      throw new TypeError("bug");
    };
    expect(() => jsonList([{ symbol: "A" }], bug)).toThrow(TypeError);
  });
});

describe("JSON text of scalars", () => {
  test("default: every digit and character as given", () => {
    expect(jsonNumbers("ids", ["9223372036854775807", 5, 7n, new Decimal("1e-7")])).toBe(
      "[9223372036854775807,5,7,0.0000001]",
    );
    expect(jsonTexts("names", ["a,b", '"', "[x]"])).toBe('["a,b","\\"","[x]"]');
  });

  test.each<[string, () => string, string]>([
    ["text that is no number", () => jsonNumbers("ids", ["1", "1],[2"]), "ids[1]: expected a plain decimal number"],
    ["a float that is not exact", () => jsonNumbers("ids", [2 ** 60]), "ids[0]: "],
    ["a hole", () => jsonNumbers("ids", wrong([1, undefined])), "ids[1]: missing"],
    ["not a list of numbers", () => jsonNumbers("ids", wrong("1,2")), "ids: expected a list, got string"],
    ["no numbers", () => jsonNumbers("ids", []), "ids: an empty list can't be sent"],
    ["not text", () => jsonTexts("names", wrong([{}])), "names[0]: expected text"],
    ["half a character", () => jsonTexts("names", ["\ud800"]), "names[0]: the text has half"],
    ["no texts", () => jsonTexts("names", []), "names: an empty list can't be sent"],
  ])("error: %s", (_, write, message) => {
    expect(write).toThrow(ConfigError);
    expect(write).toThrow(message);
  });
});
