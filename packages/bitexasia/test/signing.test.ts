import { createHmac } from "node:crypto";
import type { Draft } from "@venuekit/runtime";
import { describe, expect, test } from "vitest";
import { type Canonicalize, canonicalText, createSign, randomNonce, type SigningInput } from "../src/signing.js";

const SECRET = "not-a-real-secret";
const NOW = 1714521600000;
const NONCE = "7f3a1b8e";

function signer(canonicalize: Canonicalize = canonicalText, signPublic = false): ReturnType<typeof createSign> {
  return createSign({
    key: "key",
    hmac: (text) => createHmac("sha256", SECRET).update(text, "utf8").digest("hex"),
    canonicalize,
    nonce: () => NONCE,
    signPublic,
  });
}

function draft(part: Partial<Draft> = {}): Draft {
  return {
    operation: "createOrder",
    method: "POST",
    path: "/v1/orders",
    query: "",
    body: undefined,
    contentType: undefined,
    headers: {},
    access: "signed",
    ...part,
  };
}

/** The values were made with `openssl dgst -sha256 -hmac`, over texts written by hand. */
const vectors = [
  {
    name: "the order of the page's sample",
    given: draft({
      body: '{"pair":"BTC-USD","side":"buy","type":"limit","price":"63000","size":"0.01"}',
      contentType: "application/json",
    }),
    signature: "de039e414ece169f444ab715862bc941d257d3666f43b8df13e9dc8b223b43c1",
  },
  {
    name: "no body",
    given: draft({ method: "GET", path: "/v1/account/balances" }),
    signature: "0eb916cfda2bb9f4083be73558af62580a3baf3978de48c47eca513c9ef2e052",
  },
  {
    name: "non-ASCII text is signed as UTF-8",
    given: draft({ body: '{"pair":"BTC-USD","client_order_id":"冬-é"}', contentType: "application/json" }),
    signature: "d9b8805e13f40340decf5a52250a8c09e9efe5050e6b439769cee7158049d2d9",
  },
];

describe("createSign", () => {
  test.each(vectors)("default: $name", async ({ given, signature }) => {
    const signed = await signer()(given, NOW);
    expect(signed).toEqual({
      ...given,
      headers: {
        "X-Api-Key": "key",
        "X-Api-Timestamp": "1714521600000",
        "X-Api-Nonce": NONCE,
        "X-Api-Signature": signature,
      },
    });
  });

  test("args: canonicalize replaces the text and sees all its parts", async () => {
    const seen: SigningInput[] = [];
    const sign = signer((input) => {
      seen.push(input);
      return "another text";
    });
    const signed = await sign(draft({ method: "GET", query: "a=1", path: "/v1/markets" }), NOW);
    expect(seen).toEqual([
      { method: "GET", path: "/v1/markets?a=1", body: "", timestamp: "1714521600000", nonce: NONCE },
    ]);
    expect(signed.headers["X-Api-Signature"]).toBe(createHmac("sha256", SECRET).update("another text").digest("hex"));
  });

  test("args: a signature that is made elsewhere is waited for", async () => {
    const sign = createSign({
      key: "key",
      hmac: async (text) => `signed ${text.length}`,
      canonicalize: () => "four",
      nonce: () => NONCE,
      signPublic: false,
    });
    expect((await sign(draft(), NOW)).headers["X-Api-Signature"]).toBe("signed 4");
  });

  test("behavior: public calls carry nothing, unless asked for", async () => {
    const open = draft({ access: "none", method: "GET" });
    expect(await signer()(open, NOW)).toBe(open);
    expect((await signer(canonicalText, true)(open, NOW)).headers["X-Api-Key"]).toBe("key");
  });
});

describe("randomNonce", () => {
  test("default: eight hex digits, each time others", () => {
    const nonces = Array.from({ length: 200 }, randomNonce);
    for (const nonce of nonces) expect(nonce).toMatch(/^[0-9a-f]{8}$/);
    expect(new Set(nonces).size).toBeGreaterThan(190);
  });
});
