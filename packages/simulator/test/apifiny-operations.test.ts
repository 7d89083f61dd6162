import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ApifinySimulator } from "../src/venues/apifiny/index.js";
import { call, code, open, order, paused, placed, result } from "./support/apifiny.js";
import { OPERATION_IDS, violations } from "./support/apifiny-schema.js";
import type { Reply } from "./support/client.js";

let sim: ApifinySimulator;
const seen = new Set<string>();

beforeAll(async () => {
  sim = await paused();
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
    ["getVenues", "/ac/v2/VENUE1/utils/listVenueInfo"],
    ["getCurrencies", "/ac/v2/VENUE1/utils/listCurrency"],
    ["getSymbols", "/ac/v2/GBBO/utils/listSymbolInfo"],
    ["getServerTime", "/ac/v2/VENUE1/utils/currentTimeMillis"],
    ["getOrderBook", "/md/orderbook/v1/BTCUSD/VENUE1"],
    ["getTrades", "/md/trade/v1/ETHBTC/BINANCE"],
    ["getKlines", "/md/kline/v1/GATEIO/BTC/USDT/1m"],
    ["getKlines", "/md/kline/v1/BINANCE/BTC/USDT/1M?startTime=0"],
    ["getTicker", "/md/ticker/v1/BTCUSDT/BINANCE"],
    ["getTicker", "/md/ticker/v1/BTCUSDT/BINANCE/"],
  ])("%s %s", async (operation, path) => {
    valid(operation, await open(sim, path));
  });

  it("account", async () => {
    valid("getAccount", await call(sim, "GET", "account/queryAccountInfo"));
    const balances = valid("getBalances", await call(sim, "GET", "asset/listBalance", {}, { venue: "BINANCE" }));
    expect(result(balances)[0]).toMatchObject({ accountId: "STA-BINANCE_00000001", venue: "BINANCE" });
    const address = await call(sim, "GET", "asset/queryAddress", { coin: "USDT.ETH" });
    expect(result(valid("getDepositAddress", address))[0]).not.toHaveProperty("memo");
    const eos = valid("getDepositAddress", await call(sim, "GET", "asset/queryAddress", { coin: "EOS" }));
    expect(result(eos)[0]).toHaveProperty("memo");
    const [{ ticket } = {}] = result(
      valid("createWithdrawTicket", await call(sim, "GET", "asset/createWithdrawTicket")),
    );
    const address1 = { address: "3Nxwena0000000000000fp8v", ticket };
    valid("withdraw", await call(sim, "POST", "asset/withdraw", { coin: "BTC", amount: 10.0021, ...address1 }));
    const transfer = { currency: "BTC", amount: 10, targetVenue: "BINANCE" };
    valid("transferToVenue", await call(sim, "POST", "asset/transferToVenue", transfer));
    sim.deposit({ venue: "VENUE1", coin: "BTC", amount: "0.5" });
    sim.clock.shift(60_000);
    const history = await call(sim, "POST", "asset/queryAssetActivityList", {
      startTimeDate: "0",
      endTimeDate: String(sim.clock.now()),
      limit: "10",
      page: "1",
    });
    const [page = {}] = result(valid("getAccountHistory", history));
    expect(page).toMatchObject({ total: 4, pages: 1, current: 1, size: 10 });
    expect((page.records as { status: string }[]).map(({ status }) => status)).toEqual(Array(4).fill("COMPLETED"));
  });

  it("trading", async () => {
    const pending = valid("createOrder", await call(sim, "POST", "order/newOrder", order()));
    expect(result(pending)[0]).toMatchObject({ orderStatus: "PENDING_SUBMIT" });
    const orderId = String(result(pending)[0]?.orderId);
    expect(orderId).toMatch(/^00000001\d{16}$/);
    sim.confirm();
    valid("getOrder", await call(sim, "GET", "order/queryOrderInfo", { orderId }));
    const taken = await placed(sim, { limitPrice: "40000", timeInForce: 3 });
    const ids = { orderIdList: `${taken},${orderId}`, venue: undefined };
    const several = valid("getOrders", await call(sim, "GET", "order/listMultipleOrderInfo", ids));
    expect(result(several).map((row) => row.orderId)).toEqual([taken, orderId]);
    expect(result(valid("getOpenOrders", await call(sim, "GET", "order/listOpenOrder")))).toHaveLength(1);
    expect(result(valid("getFilledOrders", await call(sim, "GET", "order/listFilledOrder"))).length).toBeGreaterThan(0);
    const rate = await call(sim, "GET", "order/getCommissionRate", { symbol: "BTCUSDT" });
    expect(Number(result(valid("getCommissionRate", rate))[0]?.tradingVolume)).toBeGreaterThan(0);
    const canceled = valid("cancelOrder", await call(sim, "POST", "order/cancelOrder", { orderId }));
    expect(result(canceled)[0]).toMatchObject({ orderStatus: "CANCELLED", openQuantity: 0 });
    await placed(sim);
    const all = valid("cancelAllOrders", await call(sim, "POST", "order/cancelAccountVenueAllOrder"));
    expect(result(all)).toHaveLength(1);
    const completed = valid("getCompletedOrders", await call(sim, "GET", "order/listCompletedOrder"));
    expect(result(completed)).toHaveLength(3);
  });

  it("covers every operation of the specification", () => {
    expect([...seen].sort()).toEqual([...OPERATION_IDS].sort());
  });
});

describe("numbers", () => {
  it("behavior: market data keeps its zeros, and all numbers are bare", async () => {
    expect((await open(sim, "/md/orderbook/v1/BTCUSD/VENUE1")).text).toMatch(/\[\d+\.\d{4},\d+\.\d{8}\]/);
    expect((await open(sim, "/md/trade/v1/BTCUSDT/VENUE1")).text).toMatch(/"price":\d+\.\d{8},"qty":\d+\.\d{8},/);
    expect((await call(sim, "GET", "asset/listBalance")).text).toMatch(/"amount":\d+(\.\d+)?,"available":\d/);
    const fills = await call(sim, "GET", "order/listFilledOrder");
    expect(fills.text).toMatch(/"lastCommission":\d+\.\d{4,},/);
  });

  it("behavior: an amount comes back as it was written", async () => {
    const text = `{"accountId":"${sim.accountId}","venue":"VENUE1","currency":"BTC","amount":1.50,"targetVenue":"VENUE2"}`;
    expect((await call(sim, "POST", "asset/transferToVenue", {}, { text })).text).toContain('"amount":1.50,');
  });
});

describe("quirks", () => {
  it("behavior: keys with a space behind them, and still as specified", async () => {
    sim.quirks.trailingSpaces = true;
    const reply = await open(sim, "/ac/v2/VENUE1/utils/listVenueInfo");
    sim.quirks.trailingSpaces = false;
    expect(reply.text).toContain('"exchange "');
    expect(reply.text).toContain('"status ":"disabled"');
    valid("getVenues", reply);
  });

  it("behavior: lists without an envelope", async () => {
    sim.quirks.bareLists = true;
    const lists = [
      await call(sim, "GET", "order/listCompletedOrder"),
      await call(sim, "GET", "order/listMultipleOrderInfo", { orderIdList: "1" }),
      await call(sim, "GET", "order/listOpenOrder"),
    ];
    sim.quirks.bareLists = false;
    expect(lists.map(({ body }) => Array.isArray(body))).toEqual([true, true, false]);
  });

  it("behavior: codes in bare hexadecimal, which no JSON parser reads", async () => {
    const wrong = { accountId: "STA-00000009" };
    expect(code(await call(sim, "GET", "asset/listBalance", wrong))).toBe("0x02002B");
    sim.quirks.bareHex = true;
    const { text, body } = await call(sim, "GET", "asset/listBalance", wrong);
    sim.quirks.bareHex = false;
    expect(text).toContain('"code":0x02002B,');
    expect(body).toBeUndefined();
  });
});
