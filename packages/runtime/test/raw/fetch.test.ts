import { describe, expect, test } from "vitest";
import { ConfigError } from "../../src/errors.js";
import { rawFetch } from "../../src/raw/fetch.js";
import { errorOf, ok, rig } from "../call/venue.js";

const routes = {
  "POST /order": { id: "createOrder", access: "none", body: "form" },
  "POST /orders": { id: "createOrders", access: "none", body: "json" },
} as const;

/** Sends a body as openapi-fetch would, and returns what travelled. */
async function sent(body: unknown, path = "/order"): Promise<string | undefined> {
  const { client, requests } = rig([ok], { sign: (draft) => draft });
  const text = JSON.stringify(body);
  const headers = { "content-type": "application/json" };
  await rawFetch(client, routes)(new Request(`http://venue${path}`, { method: "POST", body: text, headers }));
  return requests[0]?.body;
}

describe("form bodies of the raw layer", () => {
  test.each<[name: string, body: unknown, want: string]>([
    ["texts", { a: "x y", "b&": "é" }, "a=x%20y&b%26=%C3%A9"],
    ["booleans", { a: true, b: false }, "a=true&b=false"],
    ["numbers", { a: 1, b: -0.5, c: 0 }, "a=1&b=-0.5&c=0"],
    ["numbers that JavaScript writes with an exponent", { a: 1e-7, b: 1e21 }, "a=0.0000001&b=1000000000000000000000"],
    ["ids of 16 digits", { id: 1766583205575123 }, "id=1766583205575123"],
    ["objects", { a: { b: "1", c: [2] } }, `a=${encodeURIComponent('{"b":"1","c":[2]}')}`],
    ["lists", { ids: ["1", "2"] }, `ids=${encodeURIComponent('["1","2"]')}`],
    ["a list of objects", { orders: [{ symbol: "A" }] }, `orders=${encodeURIComponent('[{"symbol":"A"}]')}`],
    ["what is undefined is left out", { a: undefined, b: "1" }, "b=1"],
  ])("%s", async (_name, body, want) => {
    expect(await sent(body)).toBe(want);
  });

  test.each<[name: string, body: unknown, why: RegExp]>([
    ["null", { price: null }, /^price: null can't be sent/],
    ["NaN", { price: Number.NaN }, /^price: null can't be sent/],
    ["Infinity", { price: Number.POSITIVE_INFINITY }, /^price: null can't be sent/],
    ["a float of too many digits", { price: 0.1 + 0.2 }, /^price: 0\.30000000000000004 has more than 15/],
    ["an integer beyond 2^53", { id: 2 ** 53 + 2 }, /^id: 9007199254740994 has more than 15/],
  ])("error: %s is refused", async (_name, body, why) => {
    const error = await errorOf(sent(body));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toMatch(why);
  });

  test("JSON bodies travel as written", async () => {
    expect(await sent({ a: null, b: [1e-7] }, "/orders")).toBe('{"a":null,"b":[1e-7]}');
  });
});
