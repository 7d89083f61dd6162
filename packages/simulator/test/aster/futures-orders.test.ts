import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AsterSimulator } from "../../src/index.js";
import { type AsterSend, call, paused } from "../support/aster.js";
import { field, type Reply, rows } from "../support/client.js";

type Fields = Record<string, string | number>;

const SYMBOL = { symbol: "BTCUSDT" };
let sim: AsterSimulator;

beforeEach(async () => {
  sim = await paused({ symbols: { spot: ["BTCUSDT"], futures: ["BTCUSDT", "ETHUSDT"] } });
});
afterEach(() => sim.close());

const ask = (method: string, path: string, params: Fields = {}, options: AsterSend = {}): Promise<Reply> =>
  call(sim, method, path, params, { product: "futures", ...options });
const limit = (over: Fields = {}): Promise<Reply> => {
  const basis = { ...SYMBOL, side: "BUY", type: "LIMIT", timeInForce: "GTC", quantity: "0.01", price: "80000" };
  return ask("POST", "order", sent({ ...basis, ...over }));
};
const market = (over: Fields = {}): Promise<Reply> => {
  const basis = { ...SYMBOL, side: "BUY", type: "MARKET", quantity: "0.1", newOrderRespType: "RESULT" };
  return ask("POST", "order", sent({ ...basis, ...over }));
};
const stop = (over: Fields = {}): Promise<Reply> => {
  const basis = { ...SYMBOL, side: "SELL", type: "STOP_MARKET", quantity: "0.1", stopPrice: "85000" };
  return ask("POST", "order", sent({ ...basis, ...over }));
};
const look = async (reply: Reply): Promise<Record<string, unknown>> =>
  (await ask("GET", "order", { ...SYMBOL, orderId: field(reply, "orderId") })).body as Record<string, unknown>;
const position = async (): Promise<Record<string, unknown>> => rows(await ask("GET", "positionRisk", SYMBOL))[0] ?? {};

/** An empty text leaves a parameter out. */
function sent(params: Fields): Fields {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== ""));
}

describe("refusals", () => {
  it.each<[string, Fields, number]>([
    ["unknown symbol", { symbol: "NONE" }, -1121],
    ["no symbol", { symbol: "" }, -1102],
    ["side", { side: "HOLD" }, -1117],
    ["type", { type: "STOP_LOSS" }, -1116],
    ["time in force", { timeInForce: "GTD" }, -1115],
    ["working type", { workingType: "LAST" }, -4031],
    ["answer type", { newOrderRespType: "FULL" }, -1136],
    ["LIMIT without price", { price: "" }, -1102],
    ["LIMIT without time in force", { timeInForce: "" }, -1102],
    ["LIMIT with a stop price", { stopPrice: "90000" }, -1106],
    ["price with exponent", { price: "8e4" }, -1100],
    ["price 0", { price: "0" }, -4001],
    ["price off the tick", { price: "80000.05" }, -4014],
    ["price above the maximum", { price: "1000000.1" }, -4002],
    ["price below the minimum", { price: "0.9" }, -4013],
    ["buying far above the mark price", { price: "101000" }, -4016],
    ["selling far below the mark price", { side: "SELL", price: "70000" }, -4024],
    ["quantity 0", { quantity: "0" }, -4003],
    ["quantity below the minimum", { quantity: "0.0005" }, -4004],
    ["quantity above the maximum", { quantity: "1000.001" }, -4005],
    ["quantity off the step", { quantity: "0.0105" }, -4023],
    ["value below the minimum", { price: "4000", quantity: "0.001" }, -4164],
    ["margin", { quantity: "30" }, -2019],
    ["position beyond the leverage", { quantity: "126" }, -2027],
    ["client order id", { newClientOrderId: "with space" }, -4015],
    ["LONG in one-way mode", { positionSide: "LONG" }, -4061],
    ["nothing to reduce", { reduceOnly: "true", side: "SELL", price: "90000" }, -2022],
    ["peg offset of the wrong sign", { pegPriceType: "QUEUE_1", pegOffset: "1" }, -1130],
  ])("error: %s", async (_, over, code) => {
    const reply = await limit(over);
    expect(reply.body, reply.text).toMatchObject({ code, msg: expect.any(String) });
    expect(reply.status).toBe(400);
    expect(sim.ledger.orders()).toEqual([]);
  });

  it.each<[string, Fields, number]>([
    ["no stop price", { stopPrice: "" }, -1102],
    ["stop price 0", { stopPrice: "0" }, -4006],
    ["stop price above the maximum", { stopPrice: "1000001" }, -4007],
    ["stop price off the tick", { stopPrice: "85000.01" }, -4014],
    ["a stop that would trigger at once", { stopPrice: "90000" }, -2021],
    ["a profit that would be taken at once", { type: "TAKE_PROFIT_MARKET" }, -2021],
    ["closePosition with quantity", { closePosition: "true" }, -4137],
    ["a limit price far below the stop price", { type: "STOP", price: "70000" }, -4184],
    ["callback rate", { type: "TRAILING_STOP_MARKET", stopPrice: "", callbackRate: "5.1" }, -1130],
    [
      "activation on the wrong side",
      { type: "TRAILING_STOP_MARKET", stopPrice: "", callbackRate: "1", activationPrice: "80000" },
      -2021,
    ],
  ])("error: conditional order, %s", async (_, over, code) => {
    const reply = await stop(over);
    expect(reply.body, reply.text).toMatchObject({ code });
  });

  it("error: a client order id twice among the open orders, and again once it is closed", async () => {
    await limit({ newClientOrderId: "mine" });
    expect((await limit({ newClientOrderId: "mine" })).body).toMatchObject({ code: -4015 });
    await ask("DELETE", "order", { ...SYMBOL, origClientOrderId: "mine" });
    expect((await limit({ newClientOrderId: "mine" })).status).toBe(200);
  });

  it("error: orders that are not there", async () => {
    expect((await ask("GET", "order", { ...SYMBOL, orderId: 1 })).body).toMatchObject({ code: -2013 });
    expect((await ask("GET", "order", SYMBOL)).body).toMatchObject({ code: -1102 });
    expect((await ask("DELETE", "order", { ...SYMBOL, orderId: 1 })).body).toMatchObject({ code: -2011 });
    const own = await limit();
    const foreign = { ...SYMBOL, orderId: field(own, "orderId") };
    expect((await ask("GET", "order", foreign, { key: "other" })).body).toMatchObject({ code: -2013 });
    expect((await ask("GET", "order", { ...foreign, symbol: "ETHUSDT" })).body).toMatchObject({ code: -2013 });
  });

  it("error: batches", async () => {
    const order = { ...SYMBOL, side: "BUY", type: "LIMIT", timeInForce: "GTC", quantity: "0.01", price: "80000" };
    const batch = (items: unknown): Promise<Reply> =>
      ask("POST", "batchOrders", { batchOrders: JSON.stringify(items) });
    expect((await batch(Array.from({ length: 6 }, () => order))).body).toMatchObject({ code: -4082 });
    expect((await batch({})).body).toMatchObject({ code: -1130 });
    const trailing = { ...SYMBOL, side: "SELL", type: "TRAILING_STOP_MARKET", quantity: "0.1", callbackRate: "4.5" };
    expect(rows(await batch([trailing])).map(({ code }) => code)).toEqual([-1130]);
    const ids = JSON.stringify(Array.from({ length: 11 }, (_, index) => index));
    expect((await ask("DELETE", "batchOrders", { ...SYMBOL, orderIdList: ids })).body).toMatchObject({ code: -4032 });
  });

  it("error: settings that do not fit", async () => {
    expect((await ask("POST", "leverage", { ...SYMBOL, leverage: 126 })).body).toMatchObject({ code: -4028 });
    expect((await ask("POST", "positionSide/dual", { dualSidePosition: "false" })).body).toMatchObject({ code: -4059 });
    expect((await ask("POST", "marginType", { ...SYMBOL, marginType: "CROSSED" })).body).toMatchObject({ code: -4046 });
    await limit();
    expect((await ask("POST", "positionSide/dual", { dualSidePosition: "true" })).body).toMatchObject({ code: -4067 });
    expect((await ask("POST", "marginType", { ...SYMBOL, marginType: "ISOLATED" })).body).toMatchObject({
      code: -4047,
    });
    await ask("DELETE", "allOpenOrders", SYMBOL);
    await market();
    expect((await ask("POST", "positionSide/dual", { dualSidePosition: "true" })).body).toMatchObject({ code: -4068 });
    expect((await ask("POST", "marginType", { ...SYMBOL, marginType: "ISOLATED" })).body).toMatchObject({
      code: -4048,
    });
    const margin = { ...SYMBOL, amount: "10", type: 1 };
    expect((await ask("POST", "positionMargin", margin)).body).toMatchObject({ code: -4049 });
  });
});

describe("orders", () => {
  it("default: ACK answers before the trades, RESULT after them", async () => {
    const ack = await market({ newOrderRespType: "" });
    expect(ack.body).toMatchObject({ status: "NEW", executedQty: "0" });
    expect(await look(ack)).toMatchObject({ status: "FILLED", executedQty: "0.1", type: "MARKET", price: "0" });
    expect((await market()).body).toMatchObject({ status: "FILLED", executedQty: "0.1" });
  });

  it.each([
    ["IOC", "EXPIRED"],
    ["FOK", "EXPIRED"],
    ["GTX", "NEW"],
    ["HIDDEN", "NEW"],
  ])("args: %s far from the market is %s", async (timeInForce, status) => {
    const reply = await limit({ timeInForce, newOrderRespType: "RESULT" });
    expect(reply.body).toMatchObject({ status, timeInForce });
  });

  it("args: GTX expires when it would trade, HIDDEN is in no book", async () => {
    const gtx = await limit({ price: "90000", timeInForce: "GTX", newOrderRespType: "RESULT" });
    expect(gtx.body).toMatchObject({ status: "EXPIRED", executedQty: "0" });
    await limit({ price: "86990", quantity: "0.123", timeInForce: "HIDDEN" });
    const { bids } = (await ask("GET", "depth", SYMBOL)).body as { bids: [string, string][] };
    expect(bids.find(([price]) => price === "86990")?.[1]).not.toBe("0.123");
  });

  it("args: a pegged price follows the book", async () => {
    const { body } = await ask("GET", "ticker/bookTicker", SYMBOL);
    const best = Number((body as { bidPrice: string }).bidPrice);
    const reply = await limit({ pegPriceType: "QUEUE_1", pegOffset: "-0.5" });
    expect(Number(field(reply, "price"))).toBeCloseTo(best - 0.5, 5);
  });

  it("behavior: a change keeps the order, a bad one leaves it as it was", async () => {
    const order = await limit();
    const named = { ...SYMBOL, orderId: field(order, "orderId") };
    const change = (over: Fields): Promise<Reply> =>
      ask("PUT", "order", { ...named, quantity: "0.02", price: "81000", ...over });
    expect((await change({})).body).toMatchObject({ origQty: "0.02", price: "81000", status: "NEW" });
    expect((await change({ price: "81000.05" })).body).toMatchObject({ code: -4014 });
    expect((await change({ quantity: "60" })).body).toMatchObject({ code: -2019 });
    expect(await look(order)).toMatchObject({ origQty: "0.02", price: "81000", status: "NEW" });
    const waiting = await stop();
    const other = { ...SYMBOL, orderId: field(waiting, "orderId"), quantity: "0.1", price: "80000" };
    expect((await ask("PUT", "order", other)).body).toMatchObject({ code: -1020 });
  });

  it("behavior: conditional orders show their type until they are triggered", async () => {
    await market();
    const order = await stop({ reduceOnly: "true", workingType: "MARK_PRICE" });
    expect(await look(order)).toMatchObject({ type: "STOP_MARKET", status: "NEW", stopPrice: "85000" });
    sim.futures.prices.setMark("BTCUSDT", "84999");
    await expect.poll(async () => (await look(order)).status).toBe("FILLED");
    expect(await look(order)).toMatchObject({ type: "MARKET", origType: "STOP_MARKET" });
    expect(await position()).toMatchObject({ positionAmt: "0" });
  });

  it("behavior: hedge mode wants a position side and no reduceOnly", async () => {
    await ask("POST", "positionSide/dual", { dualSidePosition: "true" });
    expect((await market()).body).toMatchObject({ code: -4061 });
    expect((await market({ positionSide: "LONG", reduceOnly: "true" })).body).toMatchObject({ code: -1106 });
    await market({ positionSide: "LONG" });
    expect((await market({ side: "SELL", positionSide: "LONG", quantity: "0.2" })).body).toMatchObject({ code: -2022 });
    await market({ side: "SELL", positionSide: "SHORT", quantity: "0.3" });
    const sides = rows(await ask("GET", "positionRisk", SYMBOL)).map((one) => [one.positionSide, one.positionAmt]);
    expect(sides).toEqual([
      ["LONG", "0.1"],
      ["SHORT", "-0.3"],
    ]);
  });

  it("behavior: reduce-only orders never close more than there is", async () => {
    await market();
    const closing = { side: "SELL", reduceOnly: "true", price: "90000", quantity: "0.08" };
    expect((await limit(closing)).status).toBe(200);
    expect((await limit(closing)).body).toMatchObject({ code: -4118 });
  });

  it("behavior: the countdown cancels and is answered as text", async () => {
    const order = await limit();
    const timer = await ask("POST", "countdownCancelAll", { ...SYMBOL, countdownTime: 5000 });
    expect(timer.body).toEqual({ symbol: "BTCUSDT", countdownTime: "5000" });
    sim.clock.shift(5000);
    expect(await look(order)).toMatchObject({ status: "CANCELED" });
  });
});

describe("strategies", () => {
  const one = (strategySubId: string, over: Fields): Fields => ({
    strategySubId,
    securityType: "USDT_FUTURES",
    ...SYMBOL,
    ...over,
  });
  const place = (strategyType: string, list: Fields[]): Promise<Reply> =>
    ask("POST", "placeStrategyOrder", { strategyType, clientStrategyId: "mine", subOrderList: JSON.stringify(list) });
  const states = async (strategyType: string): Promise<unknown[]> => {
    const { body } = await ask("GET", "strategyHistoryOrder", { strategyType, clientStrategyId: "mine" });
    const { strategyStatus, subOrders } = body as { strategyStatus: string; subOrders: { status: string }[] };
    return [strategyStatus, ...subOrders.map(({ status }) => status)];
  };

  it("OTOCO: the first places two, of which one cancels the other", async () => {
    const entry = one("1", { side: "BUY", type: "MARKET", quantity: "0.1" });
    const loss = one("2", { side: "SELL", type: "STOP_MARKET", stopPrice: "80000", closePosition: "true" });
    const gain = one("3", {
      side: "SELL",
      type: "LIMIT",
      timeInForce: "GTC",
      price: "88000",
      quantity: "0.1",
      reduceOnly: "true",
    });
    expect((await place("OTOCO", [entry, loss, gain])).body).toMatchObject({ strategyStatus: "WORKING" });
    await expect.poll(() => states("OTOCO")).toEqual(["WORKING", "FILLED", "NEW", "NEW"]);
    sim.futures.market.move("BTCUSDT", "88200");
    await expect.poll(() => states("OTOCO")).toEqual(["EXPIRED", "FILLED", "EXPIRED", "FILLED"]);
    expect(await position()).toMatchObject({ positionAmt: "0" });
  });

  it("error: a wrong number of orders, a wrong sequence, a condition cut short", async () => {
    const entry = one("1", { side: "BUY", type: "MARKET", quantity: "0.1" });
    expect((await place("OTOCO", [entry, entry])).body).toMatchObject({ code: -1130 });
    expect((await place("OCO", [entry, entry])).body).toMatchObject({ code: -1130 });
    const second = one("2", { side: "SELL", type: "MARKET", quantity: "0.1", firstDrivenId: "1" });
    expect((await place("OTO", [entry, second])).body).toMatchObject({ code: -1128 });
    expect(await position()).toMatchObject({ positionAmt: "0" });
  });
});
