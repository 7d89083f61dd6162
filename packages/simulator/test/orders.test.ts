import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type HashkeySimulator, startSimulator } from "../src/index.js";
import { field, limitOrder, type Reply, rows, signed } from "./support/client.js";

let sim: HashkeySimulator;
beforeEach(async () => {
  sim = await startSimulator("hashkey", { market: "paused", limits: false, symbols: ["BTCUSDT", "BTCUSD", "USDTAED"] });
});
afterEach(() => sim.close());

const create = (over: Record<string, string> = {}): Promise<Reply> =>
  signed(sim, "POST", "/api/v1.1/spot/order", limitOrder(over));
const market = (over: Record<string, string>): Promise<Reply> =>
  signed(sim, "POST", "/api/v1.1/spot/order", { symbol: "BTCUSDT", side: "BUY", type: "MARKET", ...over });
const balance = async (asset: string, key = sim.keys.main): Promise<Record<string, unknown>> => {
  const { balances } = (await signed(sim, "GET", "/api/v1/account", {}, { key })).body as {
    balances: Record<string, unknown>[];
  };
  return balances.find((one) => one.asset === asset) ?? {};
};

describe("refusals", () => {
  it.each<[string, Record<string, string>, string]>([
    ["unknown symbol", { symbol: "NONE" }, "0201"],
    ["no symbol", { symbol: "" }, "0001"],
    ["side", { side: "HOLD" }, "-1117"],
    ["type", { type: "STOP" }, "0206"],
    ["time in force", { timeInForce: "GTD" }, "-1115"],
    ["LIMIT_MAKER with IOC", { type: "LIMIT_MAKER", timeInForce: "IOC" }, "-1115"],
    ["stpMode", { stpMode: "NEITHER" }, "-1130"],
    ["LIMIT without price", { price: "" }, "0001"],
    ["LIMIT without quantity", { quantity: "" }, "0001"],
    ["LIMIT with amount instead", { quantity: "", amount: "100" }, "-1014"],
    ["quantity and amount", { amount: "100" }, "-1129"],
    ["price with exponent", { price: "8e4" }, "-1124"],
    ["price 0", { price: "0" }, "-1124"],
    ["price off the tick", { price: "80000.001" }, "0209"],
    ["price above maxPrice", { price: "10000000.01" }, "-1132"],
    ["price far above the market", { price: "100000" }, "0210"],
    ["sell far below the market", { side: "SELL", price: "70000" }, "0210"],
    ["quantity text", { quantity: "much" }, "-1126"],
    ["negative quantity", { quantity: "-1" }, "-1126"],
    ["quantity off the step", { quantity: "0.000001" }, "-1137"],
    ["quantity above the maximum", { quantity: "50.00001" }, "-1135"],
    ["value below the minimum", { price: "80000", quantity: "0.00001" }, "-1140"],
    ["value above the maximum", { quantity: "20" }, "-1206"],
    ["insufficient", { side: "SELL", price: "80000", quantity: "12" }, "0401"],
    ["long client order id", { newClientOrderId: "x".repeat(256) }, "-1123"],
    ["post-only that would trade", { type: "LIMIT_MAKER", price: "90000" }, "-1156"],
  ])("error: %s", async (_, over, code) => {
    const reply = await create(over);
    expect(reply.status).toBe(400);
    expect(reply.body).toMatchObject({ code, msg: expect.any(String) });
    expect(sim.ledger.orders()).toEqual([]);
  });

  it.each<[string, Record<string, string>, string]>([
    ["neither quantity nor amount", {}, "0001"],
    ["price", { price: "1", quantity: "1" }, "-1014"],
    ["GTC", { quantity: "1", timeInForce: "GTC" }, "-1115"],
    ["amount below the minimum", { amount: "0.5" }, "-1140"],
    ["amount above the maximum", { amount: "500001" }, "-1206"],
    ["amount precision", { amount: "100.000000001" }, "-1148"],
    ["quantity above the market maximum", { quantity: "20.1" }, "-1135"],
  ])("error: MARKET with %s", async (_, over, code) => {
    expect((await market(over)).body).toMatchObject({ code });
  });

  it("error: quantity below the minimum of the symbol", async () => {
    expect((await create({ symbol: "USDTAED", price: "3.5", quantity: "0.29" })).body).toMatchObject({ code: "-1136" });
  });

  it("error: a client order id twice, also after the first is closed", async () => {
    const first = await create({ newClientOrderId: "mine" });
    await signed(sim, "DELETE", "/api/v1/spot/order", { clientOrderId: "mine" });
    expect(first.status).toBe(200);
    expect((await create({ newClientOrderId: "mine" })).body).toMatchObject({ code: "-1141" });
  });

  it("error: orders that are not there", async () => {
    const ask = (method: string, params: Record<string, string>) => signed(sim, method, "/api/v1/spot/order", params);
    expect((await ask("GET", { orderId: "12" })).body).toMatchObject({ code: "0211" });
    expect((await ask("GET", {})).body).toMatchObject({ code: "0001" });
    const own = await create();
    const key = sim.keys.subAccount;
    const foreign = await signed(sim, "DELETE", "/api/v1/spot/order", { orderId: field(own, "orderId") }, { key });
    expect(foreign.body).toMatchObject({ code: "0211" });
    const filled = await create({ side: "SELL", price: "80000" });
    expect((await ask("DELETE", { orderId: field(filled, "orderId") })).body).toMatchObject({ code: "-1139" });
  });

  it("error: batches", async () => {
    const batch = (json: unknown) => signed(sim, "POST", "/api/v1.1/spot/batchOrders", {}, { json });
    const many = Array.from({ length: 21 }, () => limitOrder());
    expect((await batch(many)).body).toMatchObject({ code: "-2022" });
    expect((await batch({ symbol: "BTCUSDT" })).body).toMatchObject({ code: "-1004" });
    expect((await batch([limitOrder(), limitOrder({ symbol: "BTCUSD" })])).body).toMatchObject({ code: "-1014" });
    const ids = Array.from({ length: 101 }, (_, i) => i + 1).join(",");
    const byIds = await signed(sim, "DELETE", "/api/v1/spot/cancelOrderByIds", { ids });
    expect(byIds.body).toMatchObject({ code: "-2030" });
  });
});

describe("orders", () => {
  it("default: a resting order locks what it may cost and gives it back", async () => {
    const order = await create({ newClientOrderId: "abc" });
    expect(order.body).toMatchObject({ clientOrderId: "abc", status: "NEW", price: "80000", timeInForce: "GTC" });
    expect(await balance("USDT")).toMatchObject({ total: "1000000", free: "999200", locked: "800" });
    const found = await signed(sim, "GET", "/api/v1/spot/order", { origClientOrderId: "abc" });
    expect(field(found, "orderId")).toBe(field(order, "orderId"));
    await signed(sim, "DELETE", "/api/v1/spot/order", { clientOrderId: "abc" });
    expect(await balance("USDT")).toMatchObject({ free: "1000000", locked: "0" });
    const closed = await signed(sim, "GET", "/api/v1/spot/order", { origClientOrderId: "abc" });
    expect(closed.body).toMatchObject({ status: "CANCELED", ordCxlReason: "USER_CANCEL" });
  });

  it("behavior: orders of the document's signing examples, on the path of the first version", async () => {
    const { body } = await signed(sim, "POST", "/api/v1/spot/order", limitOrder());
    expect(sim.ledger.orders()).toMatchObject([{ order: { id: (body as { orderId: string }).orderId } }]);
  });

  it("behavior: a fee in the quote asset is locked on top", async () => {
    await create({ symbol: "BTCUSD", quantity: "1" });
    expect(await balance("USD")).toMatchObject({ locked: "80120" });
  });

  it("behavior: a market buy spends exactly what its trades say", async () => {
    const reply = await market({ quantity: "0.5" });
    expect(reply.body).toMatchObject({ status: "FILLED", executedQty: "0.5" });
    const order = await signed(sim, "GET", "/api/v1/spot/order", { orderId: field(reply, "orderId") });
    const trades = rows(await signed(sim, "GET", "/api/v1/account/trades"));
    const { Decimal } = await import("decimal.js");
    const spent = trades.reduce(
      (sum, one) => sum.plus(new Decimal(String(one.price)).times(String(one.qty))),
      new Decimal(0),
    );
    expect(field(order, "cumulativeQuoteQty")).toBe(spent.toFixed());
    expect(await balance("USDT")).toMatchObject({ free: new Decimal(1_000_000).minus(spent).toFixed(), locked: "0" });
    const fees = trades.reduce((sum, one) => sum.plus(String(one.commission)), new Decimal(0));
    expect(await balance("BTC")).toMatchObject({ free: new Decimal("10.5").minus(fees).toFixed() });
  });

  it("behavior: a market order by amount never passes the amount", async () => {
    const reply = await market({ amount: "1000" });
    const order = await signed(sim, "GET", "/api/v1/spot/order", { orderId: field(reply, "orderId") });
    expect(order.body).toMatchObject({ status: "FILLED", reqAmount: "1000", origQty: "0", price: "0" });
    const value = Number(field(order, "cumulativeQuoteQty"));
    expect(value).toBeLessThanOrEqual(1000);
    expect(value).toBeGreaterThan(998);
  });

  it("behavior: IOC cancels its rest, FOK trades completely or not at all", async () => {
    const best = Number((sim.state.exchange.book("BTCUSDT").best("SELL") ?? 0).toString()).toFixed(2);
    const ioc = await create({ price: best, quantity: "9", timeInForce: "IOC" });
    expect(ioc.body).toMatchObject({ status: "PARTIALLY_CANCELED" });
    const detail = await signed(sim, "GET", "/api/v1/spot/order", { orderId: field(ioc, "orderId") });
    expect(detail.body).toMatchObject({ ordCxlReason: "RISKLIMIT_CANCEL" });
    const fok = await create({ price: "87100", quantity: "10", timeInForce: "FOK" });
    expect(fok.body).toMatchObject({ status: "CANCELED", executedQty: "0" });
  });

  it.each([
    ["EXPIRE_TAKER", "CANCELED", "NEW"],
    ["EXPIRE_MAKER", "NEW", "CANCELED"],
  ])("behavior: %s", async (stpMode, taker, maker) => {
    sim.state.exchange.orders
      .open(sim.state.accounts.list().find(({ kind, id }) => kind === "house" && id.endsWith("10"))?.id ?? "")
      .forEach((order) => void sim.state.exchange.cancel(order.accountId, order.id, "system"));
    const resting = await create({ price: "86000" });
    const crossing = await create({ side: "SELL", price: "86000", stpMode });
    const status = async (reply: Reply): Promise<string> =>
      field(await signed(sim, "GET", "/api/v1/spot/order", { orderId: field(reply, "orderId") }), "status");
    expect(await status(crossing)).toBe(taker);
    expect(await status(resting)).toBe(maker);
    expect(sim.ledger.fills()).toEqual([]);
  });

  it("behavior: cancel-all leaves the sub-account alone", async () => {
    const key = sim.keys.subAccount;
    await create();
    await signed(sim, "POST", "/api/v1.1/spot/order", limitOrder(), { key });
    await signed(sim, "DELETE", "/api/v1/spot/cancelAllOpenOrders");
    expect(rows(await signed(sim, "GET", "/api/v1/spot/openOrders"))).toHaveLength(0);
    expect(rows(await signed(sim, "GET", "/api/v1/spot/openOrders", {}, { key }))).toHaveLength(1);
  });

  it("behavior: testOrder checks and places nothing", async () => {
    const test = (over: Record<string, string> = {}) => signed(sim, "POST", "/api/v1/spot/orderTest", limitOrder(over));
    expect((await test()).body).toEqual({});
    expect((await test({ price: "80000.001" })).body).toMatchObject({ code: "0209" });
    expect(sim.ledger.orders()).toEqual([]);
  });
});
