import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type HashkeySimulator, startSimulator } from "../src/index.js";
import { field, limitOrder, open, type Reply, rows, signed } from "./support/client.js";
import { OPERATION_IDS, violations } from "./support/schema.js";

let sim: HashkeySimulator;
const seen = new Set<string>();

beforeAll(async () => {
  sim = await startSimulator("hashkey", { market: "paused", limits: false });
});
afterAll(() => sim.close());

function valid(operation: string, reply: Reply): Reply {
  expect(reply.status, reply.text).toBe(200);
  expect(violations(operation, reply.body), `${operation} ${reply.text.slice(0, 400)}`).toEqual([]);
  expect(sim.ledger.requests(operation).length).toBeGreaterThan(0);
  seen.add(operation);
  return reply;
}

describe("answers agree with the specification", () => {
  it.each([
    ["ping", "/api/v1/ping"],
    ["getServerTime", "/api/v1/time"],
    ["getExchangeInfo", "/api/v1/exchangeInfo"],
    ["getExchangeInfo", "/api/v1/exchangeInfo?symbol=BTCUSDT&site=UAE"],
    ["getCoinInfo", "/api/v1/coinInfo?coinId=USDT"],
    ["getDepth", "/quote/v1/depth?symbol=BTCUSDT&limit=7"],
    ["getMergedDepth", "/quote/v1/depth/merged?symbol=ETHUSD&scale=2"],
    ["getTrades", "/quote/v1/trades?symbol=USDTAED"],
    ["getKlines", "/quote/v1/klines?symbol=BTCUSDT&interval=1m&limit=20"],
    ["getKlines", "/quote/v1/klines?symbol=BTCUSDT&interval=1M"],
    ["getTicker24hr", "/quote/v1/ticker/24hr"],
    ["getTicker24hr", "/quote/v1/ticker/24hr?instType=FUTURES"],
    ["getTickerPrice", "/quote/v1/ticker/price?symbol=ETHUSDT"],
    ["getBookTicker", "/quote/v1/ticker/bookTicker?symbol=ETHUSDT"],
  ])("%s %s", async (operation, target) => {
    valid(operation, await open(sim, target));
  });

  it("spot orders", async () => {
    valid("testOrder", await signed(sim, "POST", "/api/v1/spot/orderTest", limitOrder()));
    const resting = valid("createOrder", await signed(sim, "POST", "/api/v1.1/spot/order", limitOrder()));
    expect(field(resting, "status")).toBe("NEW");
    const byAmount = { symbol: "BTCUSDT", side: "BUY", type: "MARKET", amount: "1000" };
    valid("createOrder", await signed(sim, "POST", "/api/v1.1/spot/order", byAmount));
    const json = [limitOrder(), limitOrder({ quantity: "0" }), limitOrder({ side: "SELL", price: "95000" })];
    const batch = valid("createOrders", await signed(sim, "POST", "/api/v1.1/spot/batchOrders", {}, { json }));
    expect((batch.body as { result: { code: string }[] }).result.map(({ code }) => code)).toEqual([
      "0000",
      "-1126",
      "0000",
    ]);
    const orderId = field(resting, "orderId");
    valid("getOrder", await signed(sim, "GET", "/api/v1/spot/order", { orderId }));
    expect(rows(valid("getOpenOrders", await signed(sim, "GET", "/api/v1/spot/openOrders")))).toHaveLength(3);
    const canceled = valid("cancelOrder", await signed(sim, "DELETE", "/api/v1/spot/order", { orderId }));
    expect(field(canceled, "status")).toBe("NEW");
    valid("getOrder", await signed(sim, "GET", "/api/v1/spot/order", { orderId }));
    const byIds = await signed(sim, "DELETE", "/api/v1/spot/cancelOrderByIds", { ids: `${orderId},7` });
    expect(valid("cancelOrdersByIds", byIds).body).toEqual({
      code: "0000",
      result: [
        { orderId, code: "-1142" },
        { orderId: "7", code: "0211" },
      ],
    });
    const all = valid("cancelAllOpenOrders", await signed(sim, "DELETE", "/api/v1/spot/cancelAllOpenOrders"));
    expect(all.text).toMatch(/"lastOrderId":\d{19}\}$/);
    const bySymbol = { symbol: "BTCUSDT", side: "SELL" };
    valid("cancelOpenOrders", await signed(sim, "DELETE", "/api/v1/spot/openOrders", bySymbol));
    const traded = rows(valid("getTradedOrders", await signed(sim, "GET", "/api/v1/spot/tradeOrders")));
    expect(traded.map(({ status }) => status)).toContain("FILLED");
    expect(traded.map(({ orderId: id }) => String(id))).toEqual(
      traded
        .map(({ orderId: id }) => String(id))
        .sort()
        .reverse(),
    );
  });

  it("account", async () => {
    valid("getVipInfo", await signed(sim, "GET", "/api/v1/account/vipInfo"));
    valid("getAccount", await signed(sim, "GET", "/api/v1/account"));
    valid("getAccountTypes", await signed(sim, "GET", "/api/v1/account/type"));
    valid("getApiKeyType", await signed(sim, "GET", "/api/v1/account/checkApiKey"));
    valid("getChainTypes", await signed(sim, "GET", "/api/v1/account/chainType", { coinId: "USDT" }));
    valid("getChainTypes", await signed(sim, "GET", "/api/v1/account/chainType", { coinId: "NONE" }));
    const trades = rows(valid("getAccountTrades", await signed(sim, "GET", "/api/v1/account/trades")));
    expect(trades.length).toBeGreaterThan(0);
    const { main, custody, sub } = sim.accountIds;
    const transfer = { fromAccountId: main, toAccountId: custody, coin: "USDT", quantity: "10" };
    valid("transferAssets", await signed(sim, "POST", "/api/v1/account/assetTransfer", transfer));
    const toSub = { ...transfer, toAccountId: sub, clientOrderId: "mine" };
    valid("transferAssets", await signed(sim, "POST", "/api/v1/account/assetTransfer", toSub));
    sim.depositFiat("USD", "250.5", "rent");
    const now = sim.clock.now();
    const window = { startTime: now - 60_000, endTime: now + 60_000 };
    const fiat = { type: "deposit", ...window };
    expect(rows(valid("getFiatHistory", await signed(sim, "GET", "/api/v1/account/fiat/history", fiat)))).toHaveLength(
      1,
    );
    const flow = { flowType: 51, accountType: 1, ...window };
    const flows = rows(valid("getBalanceFlow", await signed(sim, "GET", "/api/v1/account/balanceFlow", flow)));
    expect(flows.map(({ change }) => change)).toEqual(["-10", "-10"]);
    for (const accountType of [1, 5, 6]) {
      const reply = await signed(sim, "GET", "/api/v1/account/balanceFlow", { ...window, accountType });
      valid("getBalanceFlow", reply);
    }
  });

  it("sub-account", async () => {
    const key = sim.keys.subAccount;
    await signed(sim, "POST", "/api/v1.1/spot/order", limitOrder(), { key });
    await signed(sim, "POST", "/api/v1.1/spot/order", limitOrder({ side: "SELL" }), { key });
    const subAccountId = sim.accountIds.sub;
    const openOrders = await signed(sim, "GET", "/api/v1/spot/subAccount/openOrders", { subAccountId });
    expect(rows(valid("getSubAccountOpenOrders", openOrders))).toHaveLength(1);
    const traded = await signed(sim, "GET", "/api/v1/spot/subAccount/tradeOrders", { subAccountId });
    expect(rows(valid("getSubAccountTradedOrders", traded))).toHaveLength(1);
    const trades = await signed(sim, "GET", "/api/v1/subAccount/trades", { subAccountId });
    expect(rows(valid("getSubAccountTrades", trades)).length).toBeGreaterThan(0);
  });

  it("wallet", async () => {
    const place = { coin: "USDT", chainType: "Tron" };
    const address = valid("getDepositAddress", await signed(sim, "GET", "/api/v1/account/deposit/address", place));
    const { txId } = sim.deposit({ coin: "USDT", quantity: "22", status: 1 });
    const sender = { txid: txId, institutionalName: "ACME", exchangeName: "OKX", isAddressOwner: "true" };
    valid("authenticateDepositAddress", await signed(sim, "POST", "/api/v1/account/authAddress", sender));
    const deposits = rows(valid("getDepositOrders", await signed(sim, "GET", "/api/v1/account/depositOrders")));
    expect(deposits).toMatchObject([{ quantity: "22.00000000000000000000", status: 4, statusCode: "4" }]);
    const withdrawal = { ...place, clientOrderId: "w1", address: field(address, "address"), quantity: "10" };
    valid("withdraw", await signed(sim, "POST", "/api/v1/account/withdraw", withdrawal));
    const status = async (): Promise<unknown> =>
      rows(valid("getWithdrawOrders", await signed(sim, "GET", "/api/v1/account/withdrawOrders")))[0]?.status;
    expect(await status()).toBe("under_review");
    sim.clock.shift(20_000);
    expect(await status()).toBe("successful");
  });

  it("listen keys", async () => {
    const created = valid("createListenKey", await signed(sim, "POST", "/api/v1/userDataStream"));
    const listenKey = field(created, "listenKey");
    const again = await signed(sim, "POST", "/api/v1/userDataStream");
    expect(field(again, "listenKey")).toBe(listenKey);
    valid("resetListenKey", await signed(sim, "PUT", "/api/v1/userDataStream", { listenKey }));
    valid("deleteListenKey", await signed(sim, "DELETE", "/api/v1/userDataStream", { listenKey }));
    expect((await signed(sim, "PUT", "/api/v1/userDataStream", { listenKey })).status).toBe(400);
  });

  it("behavior: every operation of the specification was called", () => {
    expect([...seen].sort()).toEqual([...OPERATION_IDS].sort());
    expect(OPERATION_IDS).toHaveLength(41);
  });
});
