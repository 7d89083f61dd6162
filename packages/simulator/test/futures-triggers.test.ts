import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Decimal, ZERO } from "../src/engine/decimal.js";
import { Bench, limit, TERMS } from "./support/futures.js";

const HOUR = 3_600_000;

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => bench.timers.close());

describe("conditional orders", () => {
  const stop = (when: "above" | "below", price: string, source: "mark" | "contract" = "contract") => ({
    terms: { kind: "STOP_MARKET", trigger: { when, price: new Decimal(price), source } },
  });

  it("default: waits, holds nothing, and trades at its price", () => {
    const order = bench.submit(stop("above", "88000"));
    expect([order.status, order.parked]).toEqual(["NEW", true]);
    expect(bench.futures.margin.summary("me", "USDT").orderInitial.toString()).toBe("0");
    bench.move("87500");
    expect(order.parked).toBe(true);
    bench.move("88100");
    expect([order.status, order.parked]).toEqual(["FILLED", false]);
    expect(bench.position().amount.toString()).toBe("1");
  });

  it("args: the mark price triggers alone when it is asked for", () => {
    const order = bench.submit(stop("below", "80000", "mark"));
    bench.futures.prices.setMark("BTCUSDT", "79999");
    bench.futures.settle();
    expect(order.status).toBe("FILLED");
  });

  it("args: a protected trigger waits while mark and contract price are far apart", () => {
    const trigger = {
      when: "below",
      price: new Decimal(80_000),
      source: "mark",
      protect: new Decimal("0.05"),
    } as const;
    const order = bench.submit({ terms: { kind: "STOP_MARKET", trigger } });
    bench.futures.prices.setMark("BTCUSDT", "79000");
    bench.futures.settle();
    expect(order.parked).toBe(true);
  });

  it("behavior: closePosition closes what is there, and expires when nothing is", () => {
    bench.submit({ quantity: new Decimal("2.5") });
    const terms = { ...stop("below", "86000").terms, closePosition: true };
    const order = bench.submit({ side: "SELL", quantity: ZERO, terms });
    const other = bench.submit({ side: "SELL", quantity: ZERO, terms });
    bench.move("85000");
    expect([order.status, order.quantity.toString()]).toEqual(["FILLED", "2.5"]);
    expect(bench.position().amount.toString()).toBe("0");
    expect([other.status, other.cancelReason]).toEqual(["CANCELED", "system"]);
  });

  it("behavior: an order expires when its margin is gone at the trigger", () => {
    bench.futures.settings.of("me").leverage.set("BTCUSDT", 1);
    const order = bench.submit({ quantity: new Decimal(4), ...stop("above", "88000") });
    bench.move("88500");
    expect(order.status).toBe("CANCELED");
    expect(bench.position().amount.toString()).toBe("0");
  });

  it("behavior: a trailing stop follows the best price and trades when it turns", () => {
    bench.submit();
    const trailing = { activation: new Decimal(88_000), callbackRate: new Decimal(1), source: "contract" } as const;
    const order = bench.submit({ side: "SELL", terms: { kind: "TRAILING_STOP_MARKET", trailing, reduceOnly: true } });
    bench.move("87500");
    bench.move("86000");
    expect(order.parked).toBe(true);
    bench.move("89000");
    bench.move("90000");
    bench.move("89500");
    expect(order.parked).toBe(true);
    bench.move("89000");
    expect(order.status).toBe("FILLED");
  });

  it("behavior: resting orders that only reduce expire with the position", () => {
    bench.submit();
    const order = bench.submit({ side: "SELL", ...limit("95000"), terms: { reduceOnly: true } });
    bench.submit({ side: "SELL" });
    bench.futures.settle();
    expect([order.status, order.cancelReason]).toEqual(["CANCELED", "system"]);
  });
});

describe("time and risk", () => {
  it("default: funding moves money from longs to shorts while the rate is positive", () => {
    bench.futures.prices.setFundingRate("BTCUSDT", "0.001");
    bench.futures.prices.setMark("BTCUSDT", "90000");
    bench.submit();
    bench.submit({ accountId: "you", side: "SELL" });
    const before = [bench.wallet("me"), bench.wallet("you")];
    bench.clock.shift(bench.futures.prices.nextFunding("BTCUSDT") - bench.clock.now());
    expect(before[0]?.minus(bench.wallet("me")).toString()).toBe("90");
    expect(
      bench
        .wallet("you")
        .minus(before[1] ?? ZERO)
        .toString(),
    ).toBe("90");
    bench.clock.shift(8 * HOUR - 1);
    expect(before[0]?.minus(bench.wallet("me")).toString()).toBe("90");
  });

  it("behavior: a crossed position is liquidated when its margin is used up", () => {
    const seen: string[] = [];
    bench.futures.liquidation.called.on(({ accountId }) => seen.push(`call ${accountId}`));
    bench.futures.liquidation.liquidated.on(({ terms }) => seen.push(`${terms?.forced}`));
    bench.submit({ quantity: new Decimal(10) });
    const resting = bench.submit(limit("70000"));
    const edge = bench.futures.margin.liquidationPrice(bench.position());
    bench.futures.prices.setMark("BTCUSDT", edge.plus(50).toFixed(1));
    bench.futures.settle();
    expect(seen).toEqual(["call me"]);
    bench.futures.prices.setMark("BTCUSDT", edge.minus(1).toFixed(1));
    bench.futures.settle();
    expect(seen).toEqual(["call me", "liquidation"]);
    expect(resting.status).toBe("CANCELED");
    expect(bench.position().amount.lt(10)).toBe(true);
  });

  it("behavior: what the book cannot take of a liquidation the insurance fund does", () => {
    bench.futures.settings.of("me").leverage.set("BTCUSDT", 100);
    const before = bench.accounts.total("USDT");
    for (let i = 0; i < 4; i++) {
      bench.submit({ side: "SELL", quantity: new Decimal(5) });
      bench.futures.market.step();
    }
    bench.futures.prices.setMark("BTCUSDT", "110000");
    bench.futures.settle();
    expect(bench.position().amount.toString()).toBe("0");
    expect(bench.wallet().gte(0)).toBe(true);
    expect(bench.accounts.total("USDT").toString()).toBe(before.toString());
  });

  it("behavior: a countdown cancels the orders of its symbol unless it is set again", () => {
    const order = bench.submit(limit("80000"));
    bench.futures.countdowns.set("me", "BTCUSDT", 1000);
    bench.clock.shift(900);
    bench.futures.countdowns.set("me", "BTCUSDT", 1000);
    bench.clock.shift(900);
    expect(order.status).toBe("NEW");
    bench.clock.shift(100);
    expect(order.status).toBe("CANCELED");
  });

  it("behavior: a chase follows the best price and gives up beyond its limit", () => {
    const [first] = bench.futures.exchange.book("BTCUSDT").depth("BUY", 1);
    const { order } = bench.futures.chases.start(
      {
        accountId: "me",
        symbol: "BTCUSDT",
        side: "BUY",
        type: "LIMIT",
        timeInForce: "GTC",
        postOnly: "expire",
        selfTrade: "expire-taker",
        quantity: new Decimal("0.1"),
        terms: TERMS,
      },
      new Decimal("0.5"),
      new Decimal(1000),
    );
    expect(order.price.toString()).toBe(first?.price.minus("0.5").toString());
    bench.futures.market.move("BTCUSDT", "87400");
    bench.clock.shift(1100);
    expect(order.price.gt(first?.price ?? ZERO)).toBe(true);
    bench.futures.market.move("BTCUSDT", "88500");
    bench.clock.shift(1100);
    expect(order.status).toBe("CANCELED");
  });
});

describe("self-trade prevention", () => {
  it.each([
    ["expire-taker", "NEW", "CANCELED"],
    ["expire-maker", "CANCELED", "NEW"],
    ["expire-both", "CANCELED", "CANCELED"],
  ] as const)("%s", (selfTrade, maker, taker) => {
    const mid = bench.futures.prices.index("BTCUSDT").toDecimalPlaces(0).toString();
    for (const id of ["m"])
      for (const one of bench.futures.exchange.orders.open(id)) bench.futures.exchange.cancel(id, one.id);
    const resting = bench.submit({ side: "SELL", ...limit(mid) });
    const crossing = bench.submit({ ...limit(mid), selfTrade });
    expect([resting.status, crossing.status]).toEqual([maker, taker]);
  });
});
