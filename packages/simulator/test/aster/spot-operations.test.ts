import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AsterSimulator } from "../../src/index.js";
import { signDigest, typedDataHash } from "../../src/venues/aster/shared/index.js";
import { type AsterSend, call, keyed, nextNonce, paused, plain } from "../support/aster.js";
import { field, type Reply, rows } from "../support/client.js";
import { specification } from "../support/schema.js";

const { violations, operationIds } = specification("aster/spot");
const seen = { v1: new Set<string>(), v3: new Set<string>() };
let sim: AsterSimulator;

beforeAll(async () => {
  sim = await paused();
});
afterAll(() => sim.close());

function valid(operation: string, reply: Reply, version: "v1" | "v3" = "v3"): Reply {
  expect(reply.status, reply.text).toBe(200);
  expect(violations(operation, reply.body), `${operation} ${reply.text.slice(0, 400)}`).toEqual([]);
  expect(sim.ledger.requests(operation).length).toBeGreaterThan(0);
  seen[version].add(operation);
  return reply;
}

const LIMIT = { symbol: "BTCUSDT", side: "BUY", type: "LIMIT", timeInForce: "GTC", quantity: "0.01", price: "80000" };

describe.each(["v3", "v1"] as const)("answers of %s agree with the specification", (version) => {
  const options: AsterSend = { version };
  const ask = (method: string, path: string, params: Record<string, string | number> = {}): Promise<Reply> =>
    call(sim, method, path, params, options);

  it.each([
    ["ping", "ping"],
    ["getServerTime", "time"],
    ["getExchangeInfo", "exchangeInfo"],
    ["getDepth", "depth?symbol=BTCUSDT&limit=5"],
    ["getTrades", "trades?symbol=ASTERUSDT&limit=3"],
    ["getAggTrades", "aggTrades?symbol=BTCUSDT"],
    ["getKlines", "klines?symbol=BTCUSDT&interval=1h"],
    ["getKlines", "klines?symbol=BTCUSDT&interval=1M&limit=2"],
    ["getTicker24hr", "ticker/24hr?symbol=BTCUSDT"],
    ["getTicker24hr", "ticker/24hr"],
    ["getTickerPrice", "ticker/price?symbol=BTCUSDT"],
    ["getTickerPrice", "ticker/price"],
    ["getBookTicker", "ticker/bookTicker?symbol=BTCUSDT"],
    ["getBookTicker", "ticker/bookTicker"],
    ["getWithdrawFee", "aster/withdraw/estimateFee?chainId=56&asset=USDT"],
  ])("%s %s", async (operation, target) => {
    valid(operation, await plain(sim, target, options), version);
  });

  it("getHistoricalTrades", async () => {
    const params = { symbol: "BTCUSDT", limit: "2" };
    const bare = await plain(sim, "historicalTrades?symbol=BTCUSDT&limit=2", options);
    // V1 wants the key, V3 nothing.
    expect(bare.status).toBe(version === "v3" ? 200 : 400);
    const reply = version === "v3" ? bare : await keyed(sim, "GET", "historicalTrades", params);
    expect(rows(valid("getHistoricalTrades", reply, version))).toHaveLength(2);
  });

  it("orders", async () => {
    const resting = valid("createOrder", await ask("POST", "order", LIMIT), version);
    expect(resting.body).toMatchObject({ status: "NEW", type: "LIMIT", cumQty: "0", timeInForce: "GTC" });
    const orderId = field(resting, "orderId");
    const named = { symbol: "BTCUSDT", orderId };
    valid("getOrder", await ask("GET", "order", named), version);
    valid("getOpenOrder", await ask("GET", "openOrder", named), version);
    expect(rows(valid("getOpenOrders", await ask("GET", "openOrders"), version))).toHaveLength(1);
    const canceled = valid("cancelOrder", await ask("DELETE", "order", named), version);
    expect(canceled.body).toMatchObject({ status: "CANCELED" });
    const spend = { symbol: "BTCUSDT", side: "BUY", type: "MARKET", quoteOrderQty: "1000" };
    const bought = valid("createOrder", await ask("POST", "order", spend), version);
    expect(bought.body).toMatchObject({ status: "FILLED", origType: "MARKET" });
    await ask("POST", "order", LIMIT);
    valid("cancelAllOpenOrders", await ask("DELETE", "allOpenOrders", { symbol: "BTCUSDT" }), version);
    expect(rows(await ask("GET", "openOrders", { symbol: "BTCUSDT" }))).toEqual([]);
    const all = rows(valid("getAllOrders", await ask("GET", "allOrders", { symbol: "BTCUSDT" }), version));
    expect(all.slice(-3).map(({ status }) => status)).toEqual(["CANCELED", "FILLED", "CANCELED"]);
    const trades = rows(valid("getUserTrades", await ask("GET", "userTrades"), version));
    expect(trades[0]).toMatchObject({ commissionAsset: "BTC", buyer: true, maker: false });
  });

  it("account", async () => {
    const { body } = valid("getAccount", await ask("GET", "account"), version);
    const { balances } = body as { balances: { asset: string; free: string }[] };
    expect(balances.map(({ asset }) => asset)).toEqual(["BTC", "ETH", "USDT", "ASTER"]);
    valid("getCommissionRate", await ask("GET", "commissionRate", { symbol: "BTCUSDT" }), version);
    const history = valid("getTransactionHistory", await ask("GET", "transactionHistory"), version);
    // More digits than a double can hold.
    expect(history.text).toMatch(/"tranId":\d{19},/);
    const types = new Set(rows(history).map(({ type }) => type));
    expect(types).toContain("TRADE_TARGET");
    expect(types).toContain("TRADE_SOURCE");
  });

  it("listen keys", async () => {
    const manage = (method: string, params: Record<string, string> = {}): Promise<Reply> =>
      version === "v3" ? ask(method, "listenKey", params) : keyed(sim, method, "listenKey", params);
    const listenKey = field(valid("createListenKey", await manage("POST"), version), "listenKey");
    expect(field(await manage("POST"), "listenKey")).toBe(listenKey);
    valid("keepAliveListenKey", await manage("PUT", { listenKey }), version);
    valid("closeListenKey", await manage("DELETE", { listenKey }), version);
    expect((await manage("PUT", { listenKey })).body).toEqual({ code: -1125, msg: "This listenKey does not exist." });
  });

  it("transfer and withdraw", async () => {
    const move = { asset: "USDT", amount: "5000", clientTranId: `move-${version}`, kindType: "SPOT_FUTURE" };
    expect(valid("transfer", await ask("POST", "asset/wallet/transfer", move), version).text).toMatch(/:\d{19},/);
    expect((await ask("POST", "asset/wallet/transfer", move)).body).toMatchObject({ code: -4115 });
    const nonce = String(nextNonce(sim));
    const withdrawal = { chainId: "56", asset: "USDT", amount: "10.50", fee: "1.0", receiver: sim.keys.v3.user, nonce };
    const params = { ...withdrawal, userSignature: userSignature(withdrawal) };
    valid("withdraw", await ask("POST", "aster/user-withdraw", params), version);
    const forged = { ...params, amount: "10.5", nonce: String(nextNonce(sim)) };
    expect((await ask("POST", "aster/user-withdraw", forged)).body).toMatchObject({ code: -1022 });
  });
});

it("behavior: noop uses up a nonce", async () => {
  const nonce = nextNonce(sim);
  const reply = valid("noop", await call(sim, "POST", "noop", {}, { nonce }));
  expect(reply.body).toEqual({ code: 200, msg: "success" });
  expect((await call(sim, "POST", "order", LIMIT, { nonce })).body).toEqual({ code: -4225, msg: "Nonce Expired" });
});

it("behavior: every operation of the specification was called in every version", () => {
  expect([...seen.v3].sort()).toEqual([...operationIds].sort());
  expect(operationIds).toHaveLength(29);
  expect([...seen.v1].sort()).toEqual(operationIds.filter((id) => id !== "noop").sort());
});

/** What the main wallet signs for a withdrawal, as in the document's sample. */
function userSignature(
  withdrawal: Readonly<Record<"amount" | "fee" | "nonce" | "receiver" | "asset", string>>,
): string {
  const { amount, fee, nonce, receiver, asset } = withdrawal;
  const values = { type: "Withdraw", destination: receiver, "destination Chain": "BSC", token: asset };
  const rest = { amount, fee, nonce, "aster chain": "Mainnet" };
  const fields = [
    { name: "type", type: "string" },
    { name: "destination", type: "address" },
    { name: "destination Chain", type: "string" },
    { name: "token", type: "string" },
    { name: "amount", type: "string" },
    { name: "fee", type: "string" },
    { name: "nonce", type: "uint256" },
    { name: "aster chain", type: "string" },
  ] as const;
  const digest = typedDataHash({ name: "Aster", version: "1", chainId: 56 }, "Action", fields, { ...values, ...rest });
  return signDigest(digest, sim.keys.v3.userPrivateKey ?? "");
}
