import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Decimal, ZERO } from "../src/engine/decimal.js";
import { Refusal } from "../src/engine/refusal.js";
import { Bench, limit } from "./support/futures.js";

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => bench.timers.close());

describe("positions", () => {
  it("default: a purchase opens a long position at the average price of its trades", () => {
    const order = bench.submit();
    expect(order.status).toBe("FILLED");
    expect(bench.position().amount.toString()).toBe("1");
    expect(bench.position().entryPrice.minus(order.value).abs().lt("0.000001")).toBe(true);
    expect(bench.wallet().toString()).toBe(new Decimal(100_000).minus(order.value.times("0.0004")).toString());
  });

  it("behavior: closing realizes the difference, turning over starts at the new price", () => {
    const bought = bench.submit();
    const sold = bench.submit({ side: "SELL", quantity: new Decimal(3) });
    expect(bench.position().amount.toString()).toBe("-2");
    const fills = bench.futures.exchange.orders.fills("me").filter(({ order }) => order.id === sold.id);
    const realized = fills.reduce((sum, fill) => sum.plus(fill.realized ?? ZERO), ZERO);
    expect(bench.position().realized.toString()).toBe(realized.toString());
    expect(realized.lt(0)).toBe(true);
    expect(bench.position().entryPrice.lt(bought.value)).toBe(true);
  });

  it("behavior: hedge mode keeps both sides apart", () => {
    bench.futures.settings.of("me").dualSide = true;
    bench.submit({ terms: { positionSide: "LONG" } });
    bench.submit({ side: "SELL", terms: { positionSide: "SHORT" } });
    expect([bench.position("LONG").amount.toString(), bench.position("SHORT").amount.toString()]).toEqual(["1", "-1"]);
    expect(bench.position("BOTH").amount.toString()).toBe("0");
  });

  it("behavior: money is conserved whatever is traded", () => {
    const before = bench.accounts.total("USDT");
    bench.submit();
    bench.move("90000");
    bench.submit({ side: "SELL", quantity: new Decimal(2) });
    bench.move("80000");
    bench.submit({ quantity: new Decimal(1) });
    expect(bench.accounts.total("USDT").toString()).toBe(before.toString());
  });
});

describe("margin", () => {
  it("default: orders and positions take value by leverage", () => {
    bench.submit(limit("80000"));
    const { orderInitial, available, positionInitial } = bench.futures.margin.summary("me", "USDT");
    expect([orderInitial, available, positionInitial].map(String)).toEqual(["8000", "92000", "0"]);
  });

  it("behavior: an order that closes takes no margin", () => {
    bench.submit();
    const before = bench.futures.margin.summary("me", "USDT");
    bench.submit({ side: "SELL", ...limit("95000") });
    expect(bench.futures.margin.summary("me", "USDT").orderInitial.toString()).toBe("0");
    expect(before.positionInitial.gt(8000)).toBe(true);
  });

  it("error: more than the account has", () => {
    expect(() => bench.submit({ quantity: new Decimal(13), ...limit("80000") })).toThrow(Refusal);
    expect(bench.futures.exchange.orders.of("me")).toEqual([]);
  });

  it("args: multi-assets mode counts other assets", () => {
    bench.accounts.credit("me", "USDC", new Decimal(10_000), "grant");
    const order = { quantity: new Decimal("13"), ...limit("80000") };
    expect(() => bench.submit(order)).toThrow(Refusal);
    bench.futures.settings.of("me").multiAssets = true;
    expect(bench.submit(order).status).toBe("NEW");
  });

  it("args: isolated margin moves with the position", () => {
    bench.futures.settings.of("me").marginType.set("BTCUSDT", "ISOLATED");
    const order = bench.submit({ quantity: new Decimal(2) });
    const margin = bench.position().isolatedWallet;
    expect(margin.minus(order.value.div(10)).abs().lt("0.001")).toBe(true);
    bench.submit({ side: "SELL", quantity: new Decimal(1) });
    expect(bench.position().isolatedWallet.minus(margin.div(2)).abs().lt("0.001")).toBe(true);
    bench.submit({ side: "SELL", quantity: new Decimal(1) });
    expect(bench.position().isolatedWallet.toString()).toBe("0");
  });

  it("behavior: the liquidation price is where the margin is used up", () => {
    bench.futures.settings.of("me").marginType.set("BTCUSDT", "ISOLATED");
    bench.submit();
    const price = bench.futures.margin.liquidationPrice(bench.position());
    expect(price.gt(78_000) && price.lt(80_000), price.toString()).toBe(true);
  });
});
