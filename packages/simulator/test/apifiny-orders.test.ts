import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ApifinySimulator } from "../src/venues/apifiny/index.js";
import { call, code, order, paused, placed, result, shown } from "./support/apifiny.js";

const NOW = 1_766_000_000_000;
let sim: ApifinySimulator;

beforeEach(async () => {
  sim = await paused({ startTime: NOW });
});
afterEach(() => sim.close());

const place = (info: Readonly<Record<string, unknown>> = {}, over: Record<string, unknown> = {}, venue = "VENUE1") =>
  call(sim, "POST", "order/newOrder", { ...order(info), ...over }, { venue });
const cancel = (orderId: string) => call(sim, "POST", "order/cancelOrder", { orderId });

/** Free and locked balance at VENUE1. */
function balance(asset: string): string[] {
  const { free, locked } = sim.state.accounts.balance("STA-VENUE1_00000001", asset);
  return [free.toFixed(), locked.toFixed()];
}

describe("life of an order", () => {
  it("default: pending, submitted, cancelled; money is locked while it is open", async () => {
    const before = balance("USDT");
    const first = result(await place({ limitPrice: "30000.00", quantity: "0.5" }))[0];
    expect(first).toMatchObject({ orderStatus: "PENDING_SUBMIT", limitPrice: 30000, openQuantity: 0.5 });
    expect(first).not.toHaveProperty("filledUpdatedAt");
    expect(balance("USDT")).toEqual(before);
    const id = String(first?.orderId);
    sim.confirm(id);
    expect(await shown(sim, id)).toMatchObject({ orderStatus: "SUBMITTED" });
    // Price times quantity, and the fee a taker would pay.
    expect(balance("USDT")[1]).toBe("15045");
    expect(result(await cancel(id))[0]).toMatchObject({ orderStatus: "CANCELLED", cancelledUpdatedAt: NOW });
    expect(balance("USDT")).toEqual(before);
    const states = sim.ledger.orders(id).map(({ order: { parked, status } }) => (parked ? "pending" : status));
    expect(states).toEqual(["pending", "NEW", "CANCELED"]);
  });

  it("error: a pending order cannot be cancelled, alone or with all others", async () => {
    const id = String(result(await place())[0]?.orderId);
    expect(code(await cancel(id))).toBe("0x05015A");
    expect(result(await call(sim, "POST", "order/cancelAccountVenueAllOrder"))).toEqual([]);
    sim.confirm(id);
    expect(code(await cancel(id))).toBe("");
    expect(code(await cancel(id))).toBe("0x05007A");
  });

  it("behavior: submits by itself, at once with 0", async () => {
    sim.settings.submitMs = 0;
    const id = String(result(await place())[0]?.orderId);
    expect(await shown(sim, id)).toMatchObject({ orderStatus: "SUBMITTED" });
    sim.settings.submitMs = 1;
    const later = String(result(await place())[0]?.orderId);
    await expect.poll(() => shown(sim, later)).toMatchObject({ orderStatus: "SUBMITTED" });
  });

  it("behavior: partly filled and open is SUBMITTED; PART_FILLED is final", async () => {
    const best = sim.state.venues.get("VENUE1")?.exchange.book("BTCUSDT").best("SELL")?.toFixed() ?? "";
    const id = await placed(sim, { limitPrice: best, quantity: "90" });
    const open = await shown(sim, id);
    expect(open).toMatchObject({ orderStatus: "SUBMITTED", quantity: 90, filledUpdatedAt: NOW });
    expect(Number(open.filledCumulativeQuantity)).toBeGreaterThan(0);
    const final = result(await cancel(id))[0];
    expect(final).toMatchObject({ orderStatus: "PART_FILLED", openQuantity: 0 });
    expect(code(await cancel(id))).toBe("0x05007A");
    const ioc = await placed(sim, { limitPrice: "40000", quantity: "90", timeInForce: 3 });
    expect(await shown(sim, ioc)).toMatchObject({ orderStatus: "PART_FILLED" });
    const part = await call(sim, "GET", "order/listCompletedOrder", { orderStatus: "PART_FILLED" });
    expect(result(part)).toHaveLength(2);
  });

  it("behavior: what the venue refuses later is REJECTED", async () => {
    const crossing = await placed(sim, { limitPrice: "40000", timeInForce: 7 });
    expect(await shown(sim, crossing)).toMatchObject({ orderStatus: "REJECTED", filledCumulativeQuantity: 0 });
    // Each can be paid for alone, but not both.
    const big = { limitPrice: "36000", quantity: "150" };
    const both = [result(await place(big))[0], result(await place(big))[0]].map((row) => String(row?.orderId));
    sim.confirm();
    const states = await Promise.all(both.map((id) => shown(sim, id)));
    expect(states.map(({ orderStatus }) => orderStatus)).toEqual(["SUBMITTED", "REJECTED"]);
  });

  it("behavior: fees are the documented example's, in the quote asset", async () => {
    await placed(sim, { orderSide: "SELL", limitPrice: "36000", timeInForce: 3 });
    const [fill] = result(await call(sim, "GET", "order/listFilledOrder"));
    const value = Number(fill?.lastFilledPrice) * Number(fill?.lastFilledQuantity);
    expect(fill).toMatchObject({ isTaker: true, lastCommissionCurrency: "USDT" });
    expect(Number(fill?.lastCommission)).toBeCloseTo(value * 0.003, 6);
  });
});

describe("market orders", () => {
  it("behavior: buying spends the total, selling a quantity, on venues that have them", async () => {
    const buy = { orderType: "MARKET", timeInForce: undefined, limitPrice: undefined };
    const first = result(await place({ ...buy, quantity: undefined, total: "1000" }, {}, "BINANCE"))[0];
    expect(first).not.toHaveProperty("limitPrice");
    sim.confirm();
    const bought = await call(sim, "GET", "order/queryOrderInfo", { orderId: first?.orderId }, { venue: "BINANCE" });
    const [row] = result(bought);
    expect(row).toMatchObject({ orderStatus: "FILLED", openQuantity: 0 });
    expect(Number(row?.filledCumulativeQuantity) * Number(row?.filledAveragePrice)).toBeLessThanOrEqual(1000);
    expect(code(await place({ ...buy, orderSide: "SELL" }, {}, "BINANCE"))).toBe("");
    expect(code(await place({ ...buy, orderSide: "SELL" }, {}, "GATEIO"))).toBe("0x05003D");
  });
});

describe("refusals", () => {
  it.each([
    ["a symbol nobody knows", { symbol: "NONE" }, "0x04003A"],
    ["another side", { orderSide: "buy" }, "0x05006B"],
    ["another type", { orderType: "STOP" }, "0x01001A"],
    ["GTD, which is not supported", { timeInForce: 2 }, "0x01001A"],
    ["no time in force", { timeInForce: undefined }, "0x01001A"],
    ["no price", { limitPrice: undefined }, "0x01001A"],
    ["a price between two ticks", { limitPrice: "30000.001" }, "0x01001A"],
    ["a price that is no number", { limitPrice: "3e4" }, "0x01001A"],
    ["a quantity of nothing", { quantity: "0" }, "0x01001A"],
    ["a negative quantity", { quantity: "-1" }, "0x01001A"],
    ["a total for a limit order", { total: "1" }, "0x01001A"],
    ["too little value", { limitPrice: "1", quantity: "0.01" }, "0x01001A"],
    ["too much value", { limitPrice: "36000", quantity: "5000" }, "0x01001A"],
    ["more than there is to sell", { limitPrice: "36000", quantity: "101", orderSide: "SELL" }, "0x06002A"],
    ["more than can be paid", { limitPrice: "36000", quantity: "277" }, "0x06002A"],
    ["a market order that buys a quantity", { orderType: "MARKET", limitPrice: undefined }, "0x01001A"],
  ])("error: %s", async (_, info, expected) => {
    const reply = await place(info, {}, "BINANCE");
    expect(code(reply)).toBe(expected);
    expect(sim.ledger.orders()).toEqual([]);
  });

  it("error: ids by the rule of the document, each only once at all venues", async () => {
    const orderId = "000000011584603011942221";
    expect(code(await place({}, { orderId: "my-order" }))).toBe("0x05012A");
    expect(code(await place({}, { orderId: "1".repeat(65) }))).toBe("0x05012A");
    expect(result(await place({}, { orderId }))[0]).toMatchObject({ orderId });
    expect(code(await place({}, { orderId }))).toBe("0x05007B");
    expect(code(await place({}, { orderId }, "BINANCE"))).toBe("0x05007B");
    expect(sim.ledger.orders(orderId)).toHaveLength(1);
  });

  it("error: an order nobody knows, or another venue does", async () => {
    const id = await placed(sim);
    const there = await call(sim, "GET", "order/queryOrderInfo", { orderId: id }, { venue: "BINANCE" });
    expect(code(there)).toBe("0x05003A");
    expect(code(await cancel("000000011584603011942229"))).toBe("0x05003A");
    const list = await call(sim, "GET", "order/listMultipleOrderInfo", { orderIdList: `${id},1` });
    expect(result(list)).toHaveLength(1);
  });

  it("error: bodies that are none, of another type, or without the order", async () => {
    const text = JSON.stringify({ accountId: sim.accountId, venue: "VENUE1", ...order() });
    const bodies = [
      await call(sim, "POST", "order/newOrder", {}, { text: "" }),
      await call(sim, "POST", "order/newOrder", {}, { text: "[]" }),
      await call(sim, "POST", "order/newOrder", {}, { text: `${text},` }),
      await call(sim, "POST", "order/newOrder", {}, { text, contentType: "text/plain" }),
      await call(sim, "POST", "order/newOrder", { orderInfo: "BUY" }),
      await call(sim, "POST", "order/newOrder"),
    ];
    expect(bodies.map(code)).toEqual(Array(6).fill("0x01001A"));
  });

  it("error: GBBO takes no orders here, as the document does not say what becomes of them", async () => {
    expect(code(await place({}, {}, "GBBO"))).toBe("0x05016A");
    expect(code(await call(sim, "GET", "order/getCommissionRate", { symbol: "BTCUSD" }, { venue: "GBBO" }))).toBe(
      "0x05003D",
    );
  });
});

describe("searches", () => {
  it("behavior: GBBO lists all venues", async () => {
    const id = await placed(sim, { limitPrice: "40000", timeInForce: 3 });
    await place({}, {}, "BINANCE");
    const list = async (target: string, params: Record<string, unknown> = {}): Promise<unknown[]> =>
      result(await call(sim, "GET", target, params, { venue: "GBBO" })).map(({ venue }) => venue);
    expect(await list("order/listOpenOrder")).toEqual(["BINANCE"]);
    expect(await list("order/listCompletedOrder")).toEqual(["VENUE1"]);
    expect(await list("order/queryOrderInfo", { orderId: id })).toEqual(["VENUE1"]);
    expect(new Set(await list("order/listFilledOrder"))).toEqual(new Set(["VENUE1"]));
    expect(new Set(await list("asset/listBalance")).size).toBe(5);
    const here = await call(sim, "GET", "order/listCompletedOrder", { venue: "GBBO" });
    expect(result(here)).toHaveLength(1);
  });

  it("args: limit, times, symbol and order of fills", async () => {
    const id = await placed(sim, { limitPrice: "40000", timeInForce: 3 });
    const count = async (params: Record<string, unknown>): Promise<number> =>
      result(await call(sim, "GET", "order/listFilledOrder", params)).length;
    const all = await count({});
    expect(await count({ orderId: id })).toBe(all);
    expect(await count({ symbol: "ETHBTC" })).toBe(0);
    expect(await count({ endTime: NOW - 1 })).toBe(0);
    expect(await count({ startTime: NOW - 93 * 86_400_000 })).toBe(0);
    expect(await count({ startTime: NOW, limit: 1 })).toBe(1);
    const many = await call(sim, "GET", "order/listFilledOrder", { limit: 1001 });
    expect(code(many)).toBe("0x01001A");
    const ids = Array.from({ length: 501 }, (_, index) => index).join(",");
    expect(code(await call(sim, "GET", "order/listMultipleOrderInfo", { orderIdList: ids }))).toBe("0x01001A");
  });
});
