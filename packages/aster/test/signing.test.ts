import { createHmac } from "node:crypto";
import type { Draft } from "@venuekit/runtime";
import { Wallet } from "ethers";
import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, test } from "vitest";
import { signAgent } from "../src/signing/eip712.js";
import { signHmac } from "../src/signing/hmac.js";
import { createNonces, noncesOf } from "../src/signing/nonce.js";
import { privateKeySigner } from "../src/wallet.js";

const FORM = { contentType: "application/x-www-form-urlencoded" } as const;

function draft(part: Partial<Draft>): Draft {
  return {
    operation: "createOrder",
    method: "POST",
    path: "/fapi/v1/order",
    query: "",
    body: undefined,
    contentType: undefined,
    headers: {},
    access: "signed",
    ...part,
  };
}

describe("V1: the HMAC examples of the documents", () => {
  const futures = {
    key: "dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83",
    secret: "2b5eb11e18796d12d88f13dc27dbbd02c2cc51ff7059765ed9821957d82bb4d9",
    now: 1591702613943,
  };
  const spot = {
    key: "spot",
    secret: "fdde510a2b71fa43a43bff3e3cf7819c8c66df34633d338050f4f59664b3b313",
    now: 1756187806000,
  };
  const ORDER = "symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=1&price=9000&timeInForce=GTC&recvWindow=5000";
  const examples = [
    {
      name: "futures 1, query",
      of: futures,
      given: draft({ query: ORDER }),
      want: "3c661234138461fcc7a7d8746c6558c9842d4e10870d2ecbedf7777cad694af9",
    },
    {
      name: "futures 2, body",
      of: futures,
      given: draft({ ...FORM, body: ORDER }),
      want: "3c661234138461fcc7a7d8746c6558c9842d4e10870d2ecbedf7777cad694af9",
    },
    // The document prints the signature of the first example here, which is wrong for query and body mixed.
    {
      name: "futures 3, mixed, with the right value",
      of: futures,
      given: draft({
        ...FORM,
        query: "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC",
        body: "quantity=1&price=9000&recvWindow=5000",
      }),
      want: "30baaf0fab549bbeda7f5ef201898b34122da25fd23c646cac2c529aebe670a4",
    },
    {
      name: "spot 1",
      of: spot,
      given: draft({
        query: "symbol=BNBUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=5&price=1.1&recvWindow=5000",
      }),
      want: "e09169bf6c02ec4b29fa1bdc3a967f92c8c6cfcde0551ba1d477b2d3cf4c51b0",
    },
  ];
  test.each(examples)("$name", async ({ of, given, want }) => {
    const hmac = (text: string): string => createHmac("sha256", of.secret).update(text).digest("hex");
    const signed = await signHmac({ key: of.key, hmac, recvWindow: undefined })(given, of.now);
    expect(signed.body ?? signed.query).toMatch(new RegExp(`&timestamp=${of.now}&signature=${want}$`));
    expect(signed.headers).toEqual({ "X-MBX-APIKEY": of.key });
  });

  test("calls that need the key alone are not signed", async () => {
    const sign = signHmac({ key: "k", hmac: () => "00", recvWindow: 3000 });
    const signed = await sign(draft({ access: "key" }), 1);
    expect(signed).toMatchObject({ query: "", body: undefined, headers: { "X-MBX-APIKEY": "k" } });
  });
});

describe("V3: EIP-712", () => {
  // The key the document prints for its demo agent.
  const PRIVATE_KEY = "0x4fd0a42218f3eae43a6ce26d22544e986139a01e5b34a62db53757ffca81bae1";
  const USER = "0x63DD5aCC6b1aa0f563956C0e534DD30B6dcF7C4e";
  const ORDER = "symbol=ASTERUSDT&type=LIMIT&side=BUY&timeInForce=GTC&quantity=20&price=0.5";
  const SIGNATURES = {
    1666: "0x0a56c5923ebf3524475c5f631940ec4c0e41dbd300ad28198d1915d8f3ca49ce26fd1aeb8b0c3079133595da0de38322ae7e860e0c76d032c4a491d27c1430b01c",
    714: "0xf91e000376f360c1661cf0fbc79a816e915dce485c616bd49c5e35c6cbc5ba5042ccf75a2bffd282676dbf698087a73982bfd1491a993eeedc276f6827c94a8c1c",
  };
  const signers = [
    { name: "private key", signer: privateKeySigner(PRIVATE_KEY) },
    { name: "viem", signer: privateKeyToAccount(PRIVATE_KEY) },
    { name: "ethers", signer: new Wallet(PRIVATE_KEY) },
  ];

  test("the demo key belongs to the documented signer", () => {
    expect(privateKeySigner(PRIVATE_KEY).address).toBe("0x21cF8Ae13Bb72632562c6Fff438652Ba1a151bb0");
  });

  test.each(signers.flatMap((one) => [1666, 714].map((chainId) => ({ ...one, chainId }))))(
    "$name, chain $chainId",
    async ({ signer, chainId }) => {
      const sign = signAgent({ user: USER, signer, chainId, nonces: () => 1748310859508867n });
      const signed = await sign(draft({ ...FORM, body: ORDER }), 0);
      const auth = `nonce=1748310859508867&user=${USER}&signer=${signer.address}`;
      const signature = SIGNATURES[chainId as 1666 | 714];
      expect(signed.body).toBe(`${ORDER}&${auth}&signature=${signature}`);
      expect(signed.headers).toEqual({});
    },
  );

  test("behavior: a nonce given by the caller is kept", async () => {
    const nonces = (): bigint => {
      throw new Error("not asked for");
    };
    const sign = signAgent({ user: USER, signer: privateKeySigner(PRIVATE_KEY), chainId: 1666, nonces });
    expect((await sign(draft({ ...FORM, body: "nonce=5" }), 0)).body).toMatch(/^nonce=5&user=/);
  });

  test("error: what is no private key is refused, and not repeated", () => {
    for (const wrong of ["", "0x12", "0".repeat(64), `${PRIVATE_KEY}00`]) {
      expect(() => privateKeySigner(wrong)).toThrow("privateKey must be 32 bytes in hex");
    }
  });

  test("the key shows in no inspection", () => {
    expect(JSON.stringify(privateKeySigner(PRIVATE_KEY))).not.toContain("4fd0a422");
  });
});

describe("nonces", () => {
  test("1,000 in one tick are distinct and increase, also when the clock goes back", async () => {
    const next = createNonces();
    const given: bigint[] = [];
    for (let i = 0; i < 1_000; i++) given.push(BigInt(await next(1_700_000_000_000 - i)));
    expect(new Set(given).size).toBe(1_000);
    expect(given.every((nonce, index) => index === 0 || nonce > (given[index - 1] ?? 0n))).toBe(true);
  });

  test("a clock that was far ahead does not hold back the right one", async () => {
    const next = createNonces();
    const right = 1_700_000_000_000;
    await next(right + 60_000);
    expect(BigInt(await next(right))).toBe(BigInt(right) * 1000n);
    expect(BigInt(await next(right - 5_000))).toBe(BigInt(right) * 1000n + 1n);
  });

  test("clients of one signer share them, whatever the spelling of its address", () => {
    expect(noncesOf("0xABCD")).toBe(noncesOf("0xabcd"));
  });
});
