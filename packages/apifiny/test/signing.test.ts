import { createHash, createHmac } from "node:crypto";
import type { Draft } from "@venuekit/runtime";
import { describe, expect, test } from "vitest";
import { codeText, readAnswer } from "../src/answers.js";
import { addressed } from "../src/hosts.js";
import { jwtSigner } from "../src/jwt.js";
import { newOrderId } from "../src/order-id.js";
import { signConnector, signToken } from "../src/signing.js";

const SECRET = "a-secret-that-stays-here";
const NOW = 1_535_526_911_500;

function draft(part: Partial<Draft>): Draft {
  return {
    operation: "getBalances",
    method: "GET",
    path: "/ac/v2/{VENUE}/asset/listBalance",
    query: "",
    body: undefined,
    contentType: undefined,
    headers: {},
    access: "signed",
    ...part,
  };
}

/** Verifies a token by hand and returns its claims. */
function claimsOf(token: string): Record<string, unknown> {
  const [header = "", payload = "", signature] = token.split(".");
  expect(JSON.parse(Buffer.from(header, "base64url").toString())).toEqual({ alg: "HS256", typ: "JWT" });
  expect(signature).toBe(createHmac("sha256", SECRET).update(`${header}.${payload}`).digest("base64url"));
  return JSON.parse(Buffer.from(payload, "base64url").toString());
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

describe("tokens", () => {
  const sign = signToken({ accountId: "STA-00000001", secretKeyId: "key", token: jwtSigner(SECRET), tokenSeconds: 30 });
  const table: [name: string, given: Partial<Draft>, hashed: string][] = [
    ["GET with a query", { query: "accountId=STA-00000001&venue=VENUE1" }, "accountId=STA-00000001&venue=VENUE1"],
    ["GET without a query", {}, ""],
    ["POST with a nested body", { method: "POST", body: '{"a":{"b":[1]}}' }, '{"a":{"b":[1]}}'],
    ["text outside ASCII", { method: "POST", body: '{"memo":"é漢"}' }, '{"memo":"é漢"}'],
    ["10", { method: "POST", body: '{"amount":10}' }, '{"amount":10}'],
    ["10.0 stays 10.0", { method: "POST", body: '{"amount":10.0}' }, '{"amount":10.0}'],
    ['"10"', { method: "POST", body: '{"amount":"10"}' }, '{"amount":"10"}'],
  ];
  test.each(table)("%s", async (_name, given, hashed) => {
    const signed = await sign(draft(given), NOW);
    expect(claimsOf(signed.headers.signature ?? "")).toEqual({
      accountId: "STA-00000001",
      secretKeyId: "key",
      digest: sha256(hashed),
      exp: 1_535_526_941,
    });
    expect([signed.query, signed.body]).toEqual([given.query ?? "", given.body]);
  });

  test("the secret is no claim", async () => {
    const { headers } = await sign(draft({}), NOW);
    const [, payload = ""] = (headers.signature ?? "").split(".");
    expect(Buffer.from(payload, "base64url").toString()).not.toContain(SECRET);
  });
});

describe("the connector's scheme", () => {
  const hmac = (text: string): string => createHmac("sha256", SECRET).update(text).digest("hex");
  const sign = signConnector({ secretKeyId: "key", hmac, recvWindow: 5000 });

  test.each([
    ["a query", { query: "a=1" }, `a=1&recvWindow=5000&timestamp=${NOW}`],
    ["no query", {}, `recvWindow=5000&timestamp=${NOW}`],
    ["a body", { body: '{"a":1}' }, `{"a":1,"recvWindow":5000,"timestamp":${NOW}}`],
    ["an empty body", { body: "{}" }, `{"recvWindow":5000,"timestamp":${NOW}}`],
  ])("%s", async (_name, given, want) => {
    const signed = await sign(draft(given), NOW);
    expect(signed.body ?? signed.query).toBe(want);
    expect(signed.headers).toEqual({ apiKey: "key", signature: hmac(want) });
  });
});

describe("addressed", () => {
  const server = { rest: "https://a", stream: "wss://a", hosts: { BINANCEUS: "https://b" } };

  test("a co-located venue has its own host, and no segment in the path", () => {
    const given = addressed(draft({}), "BINANCEUS", server);
    expect(given).toMatchObject({ origin: "https://b", path: "/ac/v2/asset/listBalance" });
  });

  test("all others share a host and are named in the path", () => {
    const given = addressed(draft({}), "GATEIO", server);
    expect(given.origin).toBeUndefined();
    expect(given.path).toBe("/ac/v2/GATEIO/asset/listBalance");
  });

  test("market data comes from the shared host", () => {
    const md = draft({ path: "/md/ticker/v1/BTCUSDT/BINANCEUS", access: "none" });
    expect(addressed(md, "BINANCEUS", server)).toBe(md);
  });
});

describe("answers", () => {
  test("bare hexadecimal codes are read", () => {
    const text = '{"result":null,"error":{"code":0x02002B,"message":"no"}}';
    expect(readAnswer(text, draft({}))).toEqual({ result: null, error: { code: "0x02002B", message: "no" } });
  });

  test("a bare list gets its envelope", () => {
    expect(readAnswer('[{"orderId":"1"}]', draft({}))).toEqual({ result: [{ orderId: "1" }], error: null });
  });

  test("what is no JSON stays an error", () => {
    expect(() => readAnswer("<html>", draft({}))).toThrow();
  });

  test.each([
    ["131115", "0x02002B"],
    ["0x02002b", "0x02002B"],
    ["5243242", "0x050016A"],
    ["words", "words"],
  ])("code %s reads as %s", (given, want) => {
    expect(codeText(given)).toBe(want);
  });
});

test("order ids follow the document's rule", () => {
  const id = newOrderId("STA-00000001", NOW);
  expect(id).toMatch(/^00000001\d{8}1535526911500\d{3}$/);
  expect(id.length).toBeLessThanOrEqual(64);
});
