import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { AsterSimulator } from "../../src/index.js";
import { call, paused } from "../support/aster.js";
import { field, type Reply, rows } from "../support/client.js";

let sim: AsterSimulator;
beforeAll(async () => {
  sim = await paused({ symbols: { spot: ["BTCUSDT"] } });
});
afterAll(() => sim.close());
beforeEach(async () => {
  await call(sim, "DELETE", "allOpenOrders", { symbol: "BTCUSDT" });
});

const LIMIT = { symbol: "BTCUSDT", side: "BUY", type: "LIMIT", timeInForce: "GTC", quantity: "0.01", price: "80000" };

/** An order of the kind with some parameters exchanged; `null` leaves one out. */
function place(over: Readonly<Record<string, string | null>> = {}): Promise<Reply> {
  const all = Object.entries({ ...LIMIT, ...over }).filter((pair): pair is [string, string] => pair[1] !== null);
  return call(sim, "POST", "order", Object.fromEntries(all));
}

function query(order: Reply): Promise<Reply> {
  return call(sim, "GET", "order", { symbol: "BTCUSDT", orderId: field(order, "orderId") });
}

describe("createOrder refuses", () => {
  const noPrice = { price: null };
  const market = { type: "MARKET", price: null, timeInForce: null };
  it.each([
    ["an unknown symbol", { symbol: "NONE" }, -1121],
    ["no symbol", { symbol: null }, -1102],
    ["an unknown side", { side: "UP" }, -1117],
    ["an unknown type", { type: "ICEBERG" }, -1116],
    ["an unknown time in force", { timeInForce: "DAY" }, -1115],
    ["text that is no number", { quantity: "1e3" }, -1100],
    ["a LIMIT order without price", noPrice, -1102],
    ["a LIMIT order without time in force", { timeInForce: null }, -1102],
    ["a LIMIT order with quoteOrderQty", { quoteOrderQty: "5" }, -1106],
    ["a MARKET order with time in force", { ...market, timeInForce: "GTC" }, -1114],
    ["a MARKET order without a size", { ...market, quantity: null }, -1102],
    ["a STOP order without stopPrice", { type: "STOP" }, -1102],
    ["a client order id that is too long", { newClientOrderId: "a".repeat(37) }, -4015],
    ["a price of 0", { price: "0" }, -4001],
    ["a price off the tick", { price: "80000.001" }, -4014],
    ["a price with too many decimals", { price: "80000.000000001" }, -1111],
    ["a price above the maximum", { price: "10000000.01" }, -4002],
    ["a price above the band", { price: "200000" }, -4016],
    ["a price below the band", { price: "20000" }, -4024],
    ["a quantity of 0", { quantity: "0" }, -4003],
    ["a quantity off the step", { quantity: "0.000015" }, -4023],
    ["a quantity above the maximum", { quantity: "101" }, -4005],
    ["a market quantity above its own maximum", { ...market, quantity: "51" }, -4005],
    ["a value below the minimum", { quantity: "0.00001" }, -4164],
    ["a value above the maximum", { quantity: "99", price: "90000" }, -2010],
    ["more than the account has", { quantity: "20" }, -2018],
    ["a stop that is reached already", { type: "STOP", stopPrice: "80000" }, -2021],
  ])("%s", async (_, over, code) => {
    const reply = await place(over);
    expect(reply.status).toBe(400);
    expect(reply.body).toMatchObject({ code });
    expect(rows(await call(sim, "GET", "openOrders"))).toEqual([]);
  });

  it("both parts of an either-or, and names them", async () => {
    const reply = await place({ ...market, quantity: null });
    expect(field(reply, "msg")).toBe("Param 'quantity' or 'quoteOrderQty' must be sent, but both were empty/null.");
    const nothing = await call(sim, "GET", "order", { symbol: "BTCUSDT" });
    expect(field(nothing, "msg")).toContain("'orderId' or 'origClientOrderId'");
  });

  it("a client order id that is in use, and no other", async () => {
    expect((await place({ newClientOrderId: "mine" })).status).toBe(200);
    expect((await place({ newClientOrderId: "mine" })).body).toMatchObject({ code: -4015 });
    await call(sim, "DELETE", "order", { symbol: "BTCUSDT", origClientOrderId: "mine" });
    expect((await place({ newClientOrderId: "mine" })).status).toBe(200);
  });

  it("more open orders than allowed", async () => {
    for (let i = 0; i < 200; i++) await place({ quantity: "0.0001" });
    expect((await place({ quantity: "0.0001" })).body).toMatchObject({ code: -2025 });
  });
});

describe("time in force", () => {
  it.each([
    ["IOC", "EXPIRED"],
    ["FOK", "EXPIRED"],
    ["GTX", "NEW"],
    ["HIDDEN", "NEW"],
  ])("behavior: %s far from the market is %s", async (timeInForce, status) => {
    expect((await place({ timeInForce })).body).toMatchObject({ status, timeInForce });
  });

  it("behavior: GTX never takes", async () => {
    expect((await place({ timeInForce: "GTX", price: "88000" })).body).toMatchObject({ status: "EXPIRED" });
  });

  it("behavior: a hidden order is in no book", async () => {
    await place({ timeInForce: "HIDDEN", price: "86999" });
    const depth = await fetch(`${sim.spot.restUrl}/api/v3/depth?symbol=BTCUSDT&limit=1000`);
    expect(JSON.stringify(await depth.json())).not.toContain('"86999"');
    expect(rows(await call(sim, "GET", "openOrders"))).toHaveLength(1);
  });
});

describe("conditional orders", () => {
  it("behavior: a stop waits, is triggered by a trade, and becomes what it stands for", async () => {
    const waiting = await place({
      type: "STOP_MARKET",
      side: "SELL",
      price: null,
      timeInForce: null,
      stopPrice: "86000",
    });
    expect(waiting.body).toMatchObject({ status: "NEW", type: "STOP_MARKET", stopPrice: "86000" });
    expect((await query(waiting)).body).toMatchObject({ executedQty: "0" });
    // The other user sells the book down to 86000.
    const push = { symbol: "BTCUSDT", side: "SELL", type: "LIMIT", timeInForce: "IOC", price: "85900", quantity: "10" };
    const bid = { ...push, side: "BUY", timeInForce: "GTC", price: "85950", quantity: "5" };
    await call(sim, "POST", "order", bid);
    const sold = await call(sim, "POST", "order", push, { key: "other" });
    expect(sold.status, sold.text).toBe(200);
    const done = (await query(waiting)).body as Record<string, unknown>;
    expect(done).toMatchObject({ type: "MARKET", origType: "STOP_MARKET" });
    expect(["FILLED", "EXPIRED"]).toContain(done.status);
    expect(sim.spot.market.last("BTCUSDT").lte("86000")).toBe(true);
  });

  it("behavior: one that waits can be cancelled, and held nothing", async () => {
    const before = await call(sim, "GET", "account");
    const last = sim.spot.market.last("BTCUSDT");
    const stopPrice = last.times("1.02").toFixed(2);
    const waiting = await place({ type: "TAKE_PROFIT", side: "SELL", price: stopPrice, stopPrice });
    expect(waiting.body, waiting.text).toMatchObject({ status: "NEW", timeInForce: "GTC" });
    expect((await call(sim, "GET", "account")).body).toEqual(before.body);
    const named = { symbol: "BTCUSDT", orderId: field(waiting, "orderId") };
    const canceled = await call(sim, "DELETE", "order", named);
    expect(canceled.body).toMatchObject({ status: "CANCELED", type: "TAKE_PROFIT", origType: "TAKE_PROFIT" });
    expect((await call(sim, "DELETE", "order", named)).body).toMatchObject({ code: -2011 });
    expect((await call(sim, "GET", "openOrder", named)).body).toMatchObject({ code: -2013 });
  });
});

describe("searches", () => {
  it("error: ranges that are too long or backwards, and combinations that do not fit", async () => {
    const now = sim.clock.now();
    const ask = (path: string, params: Record<string, string | number>): Promise<Reply> =>
      call(sim, "GET", path, { symbol: "BTCUSDT", ...params });
    const week = 7 * 86_400_000;
    expect((await ask("allOrders", { startTime: now - week - 1, endTime: now })).body).toEqual({
      code: -4165,
      msg: "Maximum time interval is 7 days",
    });
    expect((await ask("allOrders", { startTime: now, endTime: now - 1 })).body).toMatchObject({ code: -1023 });
    expect((await ask("userTrades", { fromId: 1, startTime: now })).body).toMatchObject({ code: -1128 });
    expect((await ask("userTrades", { limit: 1001 })).body).toMatchObject({ code: -1130 });
    const hour = { startTime: now - 3_600_000, endTime: now };
    expect((await ask("aggTrades", hour)).body).toMatchObject({ code: -1127 });
    expect((await ask("klines", { interval: "2m" })).body).toMatchObject({ code: -1120 });
    expect((await ask("depth", { limit: 7 })).body).toEqual({ code: -4021, msg: "7 is not a valid depth limit." });
  });

  it("behavior: both ids may be sent, and the order id counts", async () => {
    const order = await place();
    const named = { symbol: "BTCUSDT", orderId: field(order, "orderId"), origClientOrderId: "another" };
    expect((await call(sim, "GET", "order", named)).status).toBe(200);
    expect((await call(sim, "GET", "order", { ...named, orderId: 1 })).body).toMatchObject({ code: -2013 });
    expect((await call(sim, "GET", "order", named, { key: "other" })).body).toMatchObject({ code: -2013 });
  });

  it("behavior: a cancelled order without a fill is forgotten after a week", async () => {
    const order = await place();
    await call(sim, "DELETE", "order", { symbol: "BTCUSDT", orderId: field(order, "orderId") });
    expect((await query(order)).status).toBe(200);
    sim.clock.shift(7 * 86_400_000 + 60_000);
    expect((await query(order)).body).toMatchObject({ code: -2013 });
  });
});
