import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AsterSimulator } from "../../src/index.js";
import { type AsterSend, call, keyed, paused, plain } from "../support/aster.js";
import { field, type Reply, rows } from "../support/client.js";
import { specification } from "../support/schema.js";

const { violations, operationIds } = specification("aster/futures");
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

const SYMBOL = { symbol: "BTCUSDT" };
const LIMIT = { ...SYMBOL, side: "BUY", type: "LIMIT", timeInForce: "GTC", quantity: "0.01", price: "80000" };
const MARKET = { ...SYMBOL, type: "MARKET", quantity: "0.1" };

describe.each(["v3", "v1"] as const)("answers of %s agree with the specification", (version) => {
  const options: AsterSend = { version, product: "futures" };
  const ask = (method: string, path: string, params: Record<string, string | number> = {}): Promise<Reply> =>
    call(sim, method, path, params, options);
  const older = (v3: string, v1: string): string => (version === "v3" ? v3 : v1);

  it.each([
    ["ping", "ping"],
    ["getServerTime", "time"],
    ["getExchangeInfo", "exchangeInfo"],
    ["getDepth", "depth?symbol=BTCUSDT&limit=5"],
    ["getTrades", "trades?symbol=ASTERUSDT&limit=3"],
    ["getAggTrades", "aggTrades?symbol=BTCUSDT"],
    ["getKlines", "klines?symbol=BTCUSDT&interval=1h"],
    ["getKlines", "klines?symbol=BTCUSDT&interval=1M&limit=2"],
    ["getIndexPriceKlines", "indexPriceKlines?pair=BTCUSDT&interval=1m&limit=3"],
    ["getMarkPriceKlines", "markPriceKlines?symbol=BTCUSDT&interval=3d&limit=3"],
    ["getPremiumIndex", "premiumIndex?symbol=BTCUSDT"],
    ["getPremiumIndex", "premiumIndex"],
    ["getFundingRates", "fundingRate?symbol=BTCUSDT"],
    ["getFundingRates", "fundingRate?limit=5"],
    ["getFundingInfo", "fundingInfo"],
    ["getTicker24hr", "ticker/24hr?symbol=BTCUSDT"],
    ["getTicker24hr", "ticker/24hr"],
    ["getTickerPrice", "ticker/price?symbol=BTCUSDT"],
    ["getTickerPrice", "ticker/price"],
    ["getBookTicker", "ticker/bookTicker?symbol=BTCUSDT"],
    ["getBookTicker", "ticker/bookTicker"],
  ])("%s %s", async (operation, target) => {
    valid(operation, await plain(sim, target, options), version);
  });

  it("getHistoricalTrades", async () => {
    const params = { symbol: "BTCUSDT", limit: "2" };
    const bare = await plain(sim, "historicalTrades?symbol=BTCUSDT&limit=2", options);
    expect(bare.status).toBe(version === "v3" ? 200 : 400);
    const reply = version === "v3" ? bare : await keyed(sim, "GET", "historicalTrades", params, options);
    expect(rows(valid("getHistoricalTrades", reply, version))).toHaveLength(2);
  });

  it("modes and margin settings", async () => {
    const success = { code: 200, msg: "success" };
    for (const dualSidePosition of ["true", "false"]) {
      const set = valid("setPositionMode", await ask("POST", "positionSide/dual", { dualSidePosition }), version);
      expect(set.body).toEqual(success);
    }
    valid("getPositionMode", await ask("GET", "positionSide/dual"), version);
    valid("setMultiAssetsMode", await ask("POST", "multiAssetsMargin", { multiAssetsMargin: "false" }), version);
    valid("getMultiAssetsMode", await ask("GET", "multiAssetsMargin"), version);
    const leverage = valid("setLeverage", await ask("POST", "leverage", { ...SYMBOL, leverage: 21 }), version);
    expect(leverage.body).toEqual({ leverage: 21, maxNotionalValue: "1000000", symbol: "BTCUSDT" });
    for (const marginType of ["ISOLATED", "CROSSED"]) {
      valid("setMarginType", await ask("POST", "marginType", { ...SYMBOL, marginType }), version);
    }
  });

  it("orders", async () => {
    const resting = valid("createOrder", await ask("POST", "order", LIMIT), version);
    const named = { ...SYMBOL, orderId: field(resting, "orderId") };
    valid("getOrder", await ask("GET", "order", named), version);
    valid("getOpenOrder", await ask("GET", "openOrder", named), version);
    expect(rows(valid("getOpenOrders", await ask("GET", "openOrders"), version))).toHaveLength(1);
    expect(valid("cancelOrder", await ask("DELETE", "order", named), version).body).toMatchObject({
      status: "CANCELED",
    });
    const trailing = { ...SYMBOL, side: "SELL", type: "TRAILING_STOP_MARKET", quantity: "0.1", callbackRate: "1" };
    const waiting = await ask("POST", "order", { ...trailing, activationPrice: "95000" });
    expect(valid("createOrder", waiting, version).body).toMatchObject({ activatePrice: "95000", priceRate: "1" });
    const stop = { ...SYMBOL, side: "SELL", type: "STOP_MARKET", stopPrice: "80000", closePosition: "true" };
    valid("createOrder", await ask("POST", "order", stop), version);
    const batch = [LIMIT, { ...LIMIT, quantity: "0" }, { ...LIMIT, newClientOrderId: `mine-${version}` }];
    const placed = await ask("POST", "batchOrders", { batchOrders: JSON.stringify(batch) });
    const [first, second, third] = rows(valid("createOrders", placed, version));
    expect([first?.status, second?.code, third?.clientOrderId]).toEqual(["NEW", -4003, `mine-${version}`]);
    const ids = { ...SYMBOL, orderIdList: `[${String(first?.orderId)},7]` };
    const canceled = rows(valid("cancelOrders", await ask("DELETE", "batchOrders", ids), version));
    expect(canceled.map(({ status, code }) => status ?? code)).toEqual(["CANCELED", -2011]);
    const names = { ...SYMBOL, origClientOrderIdList: JSON.stringify([`mine-${version}`]) };
    valid("cancelOrders", await ask("DELETE", "batchOrders", names), version);
    const timer = { ...SYMBOL, countdownTime: 100_000 };
    valid("setCancelCountdown", await ask("POST", "countdownCancelAll", timer), version);
    const all = valid("cancelAllOpenOrders", await ask("DELETE", "allOpenOrders", SYMBOL), version);
    expect(all.body).toMatchObject({ code: "200" });
    expect(rows(valid("getAllOrders", await ask("GET", "allOrders", SYMBOL), version)).length).toBeGreaterThan(4);
  });

  it("positions and account", async () => {
    await ask("POST", "marginType", { ...SYMBOL, marginType: "ISOLATED" });
    const bought = valid(
      "createOrder",
      await ask("POST", "order", { ...MARKET, side: "BUY", newOrderRespType: "RESULT" }),
      version,
    );
    expect(bought.body).toMatchObject({ status: "FILLED", executedQty: "0.1" });
    const change = { ...SYMBOL, amount: "100.5", type: 1 };
    const added = valid("modifyPositionMargin", await ask("POST", "positionMargin", change), version);
    expect(added.text).toContain('"amount":100.5,');
    valid("getPositionMarginHistory", await ask("GET", "positionMargin/history", SYMBOL), version);
    const [risk] = rows(
      valid("getPositionRisk", await ask("GET", older("positionRisk", "../v2/positionRisk"), SYMBOL), version),
    );
    expect(risk).toMatchObject({ positionAmt: "0.1", marginType: "isolated", leverage: "21", positionSide: "BOTH" });
    valid("getBalances", await ask("GET", older("balance", "../v2/balance")), version);
    const account = valid("getAccount", await ask("GET", older("accountWithJoinMargin", "../v4/account")), version);
    expect((account.body as { positions: unknown[] }).positions).toHaveLength(3);
    valid("getAdlQuantiles", await ask("GET", "adlQuantile"), version);
    sim.futures.liquidate("BTCUSDT");
    const forced = rows(
      valid("getForceOrders", await ask("GET", "forceOrders", { autoCloseType: "LIQUIDATION" }), version),
    );
    expect(forced.at(-1)).toMatchObject({ side: "SELL", status: "FILLED", timeInForce: "IOC" });
    await ask("POST", "marginType", { ...SYMBOL, marginType: "CROSSED" });
  });

  it("history, fees and transfers", async () => {
    const trades = rows(valid("getUserTrades", await ask("GET", "userTrades", SYMBOL), version));
    expect(trades[0]).toMatchObject({ buyer: true, maker: false, commissionAsset: "USDT" });
    const types = new Set(
      rows(valid("getIncome", await ask("GET", "income"), version)).map(({ incomeType }) => incomeType),
    );
    expect(types).toContain("COMMISSION");
    valid("getCommissionRate", await ask("GET", "commissionRate", SYMBOL), version);
    valid("getLeverageBrackets", await ask("GET", "leverageBracket", SYMBOL), version);
    expect(rows(valid("getLeverageBrackets", await ask("GET", "leverageBracket"), version))).toHaveLength(3);
    const move = { asset: "USDT", amount: "50", clientTranId: `futures-${version}`, kindType: "FUTURE_SPOT" };
    // More digits than a double can hold.
    expect(valid("transfer", await ask("POST", "asset/wallet/transfer", move), version).text).toMatch(/:\d{19},/);
    expect(
      (await ask("POST", "asset/wallet/transfer", { ...move, amount: "1000000", clientTranId: `x${version}` })).body,
    ).toMatchObject({ code: -2018 });
  });

  it("listen keys", async () => {
    const manage = (method: string): Promise<Reply> =>
      version === "v3" ? ask(method, "listenKey") : keyed(sim, method, "listenKey", {}, options);
    valid("createListenKey", await manage("POST"), version);
    valid("keepAliveListenKey", await manage("PUT"), version);
    valid("closeListenKey", await manage("DELETE"), version);
    expect((await manage("PUT")).body).toEqual({ code: -1125, msg: "This listenKey does not exist." });
  });

  if (version === "v3") return;
  it("what V1 has alone", async () => {
    const reply = await ask("GET", "remainingOpenableNotionalValue", { ...SYMBOL, leverage: 20 });
    valid("getRemainingOpenableNotionalValue", reply, version);
  });
});

it("behavior: every operation of both versions was called in both", () => {
  const { operations } = sim.futures.state.contract.data;
  const ids = (...versions: string[]): string[] =>
    operations.filter((one) => versions.every((version) => one.versions?.[version])).map(({ id }) => id);
  expect([...seen.v1].sort()).toEqual(ids("v1").sort());
  expect([...seen.v3].sort()).toEqual(ids("v3", "v1").sort());
  expect([ids("v3").length, ids("v1").length, operationIds.length]).toEqual([71, 48, 72]);
});
