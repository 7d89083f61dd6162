import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AsterSimulator } from "../../src/index.js";
import { addressOfKey, messageHash, signDigest } from "../../src/venues/aster/shared/index.js";
import { call, nextNonce, paused } from "../support/aster.js";
import { type Reply, read } from "../support/client.js";

const AGENT_KEY = `0x${"e1".repeat(32)}`;
const AGENT = addressOfKey(AGENT_KEY);
const CHILD_KEY = `0x${"e2".repeat(32)}`;
let sim: AsterSimulator;

beforeEach(async () => {
  sim = await paused({ symbols: { spot: ["BTCUSDT"], futures: ["BTCUSDT"] } });
});
afterEach(() => sim.close());

const mainKey = (): string => sim.keys.v3.userPrivateKey ?? "";
const evm = (text: string, key: string, chainId = 1666): string => signDigest(messageHash(text, chainId), key);
const textOf = (params: Record<string, string>): string => new URLSearchParams(params).toString();

async function post(path: string, text: string, signature: string): Promise<Reply> {
  const body = new URLSearchParams(`${text}&signature=${signature}`);
  return read(await fetch(`${sim.futures.restUrl}/fapi/v3/${path}`, { method: "POST", body }));
}

function approval(over: Record<string, string> = {}): Record<string, string> {
  return {
    user: sim.keys.v3.user,
    nonce: String(nextNonce(sim)),
    agentName: "bot",
    agentAddress: AGENT,
    expired: String(sim.clock.now() + 60_000),
    signatureChainId: "56",
    canSpotTrade: "false",
    canPerpTrade: "false",
    canWithdraw: "false",
    ...over,
  };
}

/** An order signed by the new agent. */
function order(user: string): Promise<Reply> {
  const fields = {
    symbol: "BTCUSDT",
    side: "BUY",
    type: "LIMIT",
    timeInForce: "GTC",
    quantity: "0.01",
    price: "80000",
  };
  const text = textOf({ ...fields, nonce: String(nextNonce(sim)), user, signer: AGENT });
  return post("order", text, evm(text, AGENT_KEY));
}

describe("registerAndApproveAgent", () => {
  it("default: the agent may do what it was allowed to", async () => {
    const text = textOf(approval({ canPerpTrade: "true" }));
    // The text ends like this when there is no list of addresses.
    expect((await post("registerAndApproveAgent", text, evm(`${text}&ipWhitelist=`, mainKey(), 56))).status).toBe(200);
    expect((await order(sim.keys.v3.user)).status).toBe(200);
  });

  it("args: an agent that may not trade futures", async () => {
    const text = textOf(approval({ canSpotTrade: "true" }));
    await post("registerAndApproveAgent", text, evm(text, mainKey(), 56));
    expect((await order(sim.keys.v3.user)).body).toMatchObject({ code: -2015 });
  });

  it("args: invitation code and list of addresses", async () => {
    const params = approval({ canWithdraw: "true", ipWhitelist: "192.168.1.1 10.0.0.0/24" });
    const signed = Object.entries(params)
      .map(([name, value]) => `${name}=${value}`)
      .join("&");
    const reply = await post(
      "registerAndApproveAgent",
      textOf({ ...params, agentCode: "friend" }),
      evm(signed, mainKey(), 56),
    );
    expect(reply.body).toEqual({ code: 200, msg: "success" });
  });

  it("args: a Solana wallet", async () => {
    const { publicKey, privateKey } = generateKeyPairSync("ed25519");
    const user = base58(publicKey.export({ format: "der", type: "spki" }).subarray(-32));
    const text = textOf(approval({ user, signatureChainId: "101", canPerpTrade: "true" }));
    expect((await post("registerAndApproveAgent", text, solana(text, privateKey))).status).toBe(200);
    expect((await order(user)).status).toBe(200);
    const other = textOf(approval({ user, signatureChainId: "101" }));
    expect((await post("registerAndApproveAgent", other, solana(text, privateKey))).body).toMatchObject({
      code: -1022,
    });
  });

  it.each<[string, Record<string, string>, number]>([
    ["the chain of an EVM wallet is 56", { signatureChainId: "101" }, -1130],
    ["withdrawing needs a list of addresses", { canWithdraw: "true" }, -1102],
    ["over before it begins", { expired: "1" }, -1130],
    ["old nonce", { nonce: "1700000000000000" }, -4225],
  ])("error: %s", async (_, over, code) => {
    const text = textOf(approval(over));
    const reply = await post(
      "registerAndApproveAgent",
      text,
      evm(text, mainKey(), Number(over.signatureChainId ?? 56)),
    );
    expect(reply.body).toMatchObject({ code });
  });

  it("error: an agent cannot approve another one, nor is the chain of trading good", async () => {
    const text = textOf(approval());
    const { privateKey } = sim.keys.v3;
    expect((await post("registerAndApproveAgent", text, evm(text, privateKey, 56))).body).toMatchObject({
      code: -1022,
    });
    expect((await post("registerAndApproveAgent", text, evm(text, mainKey()))).body).toMatchObject({ code: -1022 });
    expect((await post("registerAndApproveAgent", text, "junk%zz")).body).toMatchObject({ code: -1022 });
  });
});

describe("sub-accounts", () => {
  const child = addressOfKey(CHILD_KEY);
  const binding = (): string =>
    textOf({ childAddress: child, name: "desk", nonce: String(nextNonce(sim)), user: sim.keys.v3.user });

  it("error: both wallets have to sign, the main one over the child's signature", async () => {
    const text = binding();
    const childSignature = evm(text, CHILD_KEY);
    const full = `${text}&childSignature=${childSignature}`;
    expect((await post("sub-accounts/bind", full, evm(text, mainKey()))).body).toMatchObject({ code: -1022 });
    const forged = `${text}&childSignature=${evm(text, AGENT_KEY)}`;
    expect((await post("sub-accounts/bind", forged, evm(forged, mainKey()))).body).toMatchObject({ code: -1022 });
    expect((await post("sub-accounts/bind", full, evm(full, mainKey()))).status).toBe(200);
    const again = `${binding()}`;
    const twice = `${again}&childSignature=${evm(again, CHILD_KEY)}`;
    expect((await post("sub-accounts/bind", twice, evm(twice, mainKey()))).body).toMatchObject({ code: -1130 });
  });

  it("behavior: transfers cross products, and stay in the family", async () => {
    const text = binding();
    const full = `${text}&childSignature=${evm(text, CHILD_KEY)}`;
    await post("sub-accounts/bind", full, evm(full, mainKey()));
    const { user, signer, privateKey } = sim.keys.v3;
    const move = (to: string, key = mainKey(), from = user, kindType = "FUTURE_SPOT"): Promise<Reply> => {
      const head = { toAccountAddress: to, asset: "USDT", amount: "100", kindType, nonce: String(nextNonce(sim)) };
      const body = textOf({ ...head, user: from, signer });
      return post("subAccountTransfer", body, evm(body, key));
    };
    expect((await move(child)).body).toEqual({ code: 200, msg: "success" });
    expect((await move(user, CHILD_KEY, child, "SPOT_FUTURE")).body).toEqual({ code: 200, msg: "success" });
    expect((await move(user, CHILD_KEY, child, "SPOT_FUTURE")).body).toMatchObject({ code: -2018 });
    expect((await move(sim.keys.other.user)).body).toMatchObject({ code: -1109 });
    expect((await move(child, privateKey)).body).toMatchObject({ code: -1022 });
  });
});

it("error: migrating an account with orders or positions", async () => {
  const fields = {
    symbol: "BTCUSDT",
    side: "BUY",
    type: "LIMIT",
    timeInForce: "GTC",
    quantity: "0.01",
    price: "80000",
  };
  await call(sim, "POST", "order", fields, { product: "futures" });
  const text = textOf({ user: sim.keys.v3.user, nonce: String(nextNonce(sim)) });
  expect((await post("asset/migrateUser", text, evm(text, mainKey()))).body).toMatchObject({ code: -4047 });
});

function solana(text: string, key: KeyObject): string {
  return base58(sign(null, Buffer.from(text, "utf8"), key));
}

function base58(bytes: Buffer): string {
  const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  let value = BigInt(`0x${bytes.toString("hex")}`);
  let out = "";
  for (; value > 0n; value /= 58n) out = (alphabet[Number(value % 58n)] ?? "") + out;
  for (const byte of bytes) {
    if (byte !== 0) break;
    out = `1${out}`;
  }
  return out;
}
