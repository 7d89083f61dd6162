import { createHmac } from "node:crypto";
import type { Draft } from "@venuekit/runtime";
import { describe, expect, test } from "vitest";
import { createSign } from "../src/signing.js";

/** The example key pair of the document, "Signature Authentication". */
const KEY = "tAQfOrPIZAhym0qHISRt8EFvxPemdBm5j5WMlkm3Ke9aFp0EGWC2CGM8GHV4kCYW";
const SECRET = "lH3ELTNiFxCQTmi9pPcWWikhsjO04Yoqw3euoHUuOLC3GYBW64ZqzQsiOEHXQS76";
const NOW = 1538323200000;

const sign = createSign({
  key: KEY,
  hmac: (text) => createHmac("sha256", SECRET).update(text).digest("hex"),
  apiKeyHeader: "X-HK-APIKEY",
  recvWindow: undefined,
});

function draft(part: Partial<Draft>): Draft {
  return {
    operation: "createOrder",
    method: "POST",
    path: "/api/v1/spot/order",
    query: "",
    body: undefined,
    contentType: undefined,
    headers: {},
    access: "signed",
    ...part,
  };
}

const FORM = { contentType: "application/x-www-form-urlencoded" } as const;
const HEAD = "symbol=ETHBTC&side=BUY&type=LIMIT&timeInForce=GTC";
const TAIL = "quantity=1&price=0.1&recvWindow=5000";

describe("signatures of the document", () => {
  const vectors = [
    {
      name: "example 1: everything in the query",
      given: draft({ query: `${HEAD}&${TAIL}` }),
      query: `${HEAD}&${TAIL}&timestamp=${NOW}&signature=5f2750ad7589d1d40757a55342e621a44037dad23b5128cc70e18ec1d1c3f4c6`,
      body: undefined,
    },
    {
      name: "example 2: everything in the body",
      given: draft({ ...FORM, body: `${HEAD}&${TAIL}` }),
      query: "",
      body: `${HEAD}&${TAIL}&timestamp=${NOW}&signature=5f2750ad7589d1d40757a55342e621a44037dad23b5128cc70e18ec1d1c3f4c6`,
    },
    {
      name: "example 3: query and body, joined without a separator",
      given: draft({ ...FORM, query: HEAD, body: TAIL }),
      query: HEAD,
      body: `${TAIL}&timestamp=${NOW}&signature=885c9e3dd89ccd13408b25e6d54c2330703759d7494bea6dd5a3d1fd16ba3afa`,
    },
  ];
  test.each(vectors)("$name", async ({ given, query, body }) => {
    const signed = await sign(given, NOW);
    expect(signed.query).toBe(query);
    expect(signed.body).toBe(body);
    expect(signed.headers).toEqual({ "X-HK-APIKEY": KEY });
  });
});

describe("createSign", () => {
  test("batch orders: the JSON body stays as it is and the query alone is signed", async () => {
    const body = '[{"symbol":"BTCUSD"}]';
    const signed = await sign(draft({ contentType: "application/json", body }), NOW);
    const signature = createHmac("sha256", SECRET).update(`timestamp=${NOW}`).digest("hex");
    expect(signed.body).toBe(body);
    expect(signed.query).toBe(`timestamp=${NOW}&signature=${signature}`);
  });

  test("public calls carry neither key nor signature", async () => {
    const given = draft({ access: "none", method: "GET", query: "symbol=BTCUSDT" });
    expect(await sign(given, NOW)).toBe(given);
  });

  test("args: recvWindow of the client, unless the call brings its own", async () => {
    const windowed = createSign({ key: KEY, hmac: async () => "00", apiKeyHeader: "X-APIKEY", recvWindow: 3000 });
    expect((await windowed(draft({ query: "a=1" }), NOW)).query).toBe(
      `a=1&recvWindow=3000&timestamp=${NOW}&signature=00`,
    );
    expect((await windowed(draft({ query: "recvWindow=9" }), NOW)).query).toBe(
      `recvWindow=9&timestamp=${NOW}&signature=00`,
    );
    expect((await windowed(draft({}), NOW)).headers).toEqual({ "X-APIKEY": KEY });
  });
});
