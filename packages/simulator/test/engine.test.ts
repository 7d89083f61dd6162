import { describe, expect, it } from "vitest";
import { Accounts } from "../src/engine/accounts.js";
import { Clock } from "../src/engine/clock.js";
import { Decimal } from "../src/engine/decimal.js";
import { Exchange } from "../src/engine/exchange.js";
import { Ids } from "../src/engine/ids.js";
import type { Fill, Instrument, NewOrder } from "../src/engine/order.js";
import { isOpen } from "../src/engine/order.js";
import { Random } from "../src/engine/random.js";
import { Refusal } from "../src/engine/refusal.js";

const d = (text: string): Decimal => new Decimal(text);

function setup(feeIn: Instrument["feeIn"]): { accounts: Accounts; exchange: Exchange; clock: Clock; fills: Fill[] } {
  const clock = new Clock(1_700_000_000_000);
  const accounts = new Accounts();
  for (const id of ["a", "b", "c", "fees"]) {
    accounts.open({ id, userId: id, label: id, kind: id === "fees" ? "house" : "trading" });
    if (id === "fees") continue;
    accounts.credit(id, "BASE", d("100"), "grant");
    accounts.credit(id, "QUOTE", d("10000"), "grant");
  }
  const instrument: Instrument = {
    symbol: "BASEQUOTE",
    base: "BASE",
    quote: "QUOTE",
    tickSize: d("0.01"),
    stepSize: d("0.001"),
    makerFee: d("0.001"),
    takerFee: d("0.002"),
    feeIn,
  };
  const ids = new Ids(new Random(1));
  const exchange = new Exchange({ instruments: [instrument], accounts, clock, ids, feeAccount: "fees" });
  const fills: Fill[] = [];
  exchange.filled.on((fill) => fills.push(fill));
  return { accounts, exchange, clock, fills };
}

function limit(accountId: string, side: "BUY" | "SELL", price: string, quantity: string): NewOrder {
  return {
    accountId,
    symbol: "BASEQUOTE",
    side,
    type: "LIMIT",
    timeInForce: "GTC",
    selfTrade: "expire-taker",
    price: d(price),
    quantity: d(quantity),
  };
}

function randomOrder(random: Random): NewOrder {
  const accountId = ["a", "b", "c"][random.int(0, 2)] ?? "a";
  const side = random.chance(0.5) ? "BUY" : "SELL";
  const base = { accountId, symbol: "BASEQUOTE", side } as const;
  const selfTrade = random.chance(0.5) ? "expire-taker" : "expire-maker";
  const quantity = d("0.001").times(random.int(1, 20_000));
  if (random.chance(0.2)) {
    const size = random.chance(0.5) ? { quantity } : { amount: d("0.01").times(random.int(1, 200_000)) };
    return { ...base, selfTrade, type: "MARKET", timeInForce: "IOC", ...size };
  }
  const timeInForce = (["GTC", "GTC", "GTC", "IOC", "FOK"] as const)[random.int(0, 4)] ?? "GTC";
  const price = d("100").plus(d("0.01").times(random.int(-300, 300)));
  const postOnly = timeInForce === "GTC" && random.chance(0.2);
  return { ...base, selfTrade, type: "LIMIT", timeInForce, price, quantity, postOnly };
}

/** Orders of others on the other side by price, then age: found by sorting all open orders, not from the book. */
function resting(exchange: Exchange, order: NewOrder): string[] {
  return ["a", "b", "c"]
    .filter((id) => id !== order.accountId)
    .flatMap((id) => exchange.orders.open(id))
    .filter(({ side }) => side !== order.side)
    .sort((x, y) => {
      const byPrice = order.side === "BUY" ? x.price.comparedTo(y.price) : y.price.comparedTo(x.price);
      return byPrice === 0 ? Number(BigInt(x.id) - BigInt(y.id)) : byPrice;
    })
    .map(({ id }) => id);
}

describe("Exchange", () => {
  it.each([
    ["received", 1],
    ["received", 2],
    ["quote", 3],
    ["quote", 4],
  ] as const)("behavior: random orders keep every invariant (fees in %s, seed %d)", (feeIn, seed) => {
    const { accounts, exchange, fills } = setup(feeIn);
    const random = new Random(seed);
    const book = exchange.book("BASEQUOTE");
    let placed = 0;
    for (let step = 0; step < 1500; step++) {
      try {
        if (random.chance(0.2)) {
          const open = exchange.orders.open(["a", "b", "c"][random.int(0, 2)] ?? "a");
          const order = open[random.int(0, Math.max(0, open.length - 1))];
          if (order) exchange.cancel(order.accountId, order.id);
        } else {
          const order = randomOrder(random);
          const queue = resting(exchange, order);
          fills.length = 0;
          exchange.place(order);
          placed++;
          const makers = fills.filter(({ isMaker }) => isMaker).map((fill) => fill.order.id);
          expect(makers).toEqual(queue.slice(0, makers.length));
        }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
      const bid = book.best("BUY");
      const ask = book.best("SELL");
      if (bid && ask) expect(bid.lt(ask)).toBe(true);
    }
    expect(placed).toBeGreaterThan(200);
    expect(accounts.total("BASE").toFixed()).toBe("300");
    expect(accounts.total("QUOTE").toFixed()).toBe("30000");
    for (const id of ["a", "b", "c"]) {
      const held = { BASE: d("0"), QUOTE: d("0") };
      for (const order of exchange.orders.of(id)) {
        expect(order.filled.lte(order.quantity) || order.amount.gt(0)).toBe(true);
        if (order.amount.gt(0)) expect(order.value.lte(order.amount)).toBe(true);
        if (!isOpen(order)) expect(order.held.isZero()).toBe(true);
        const asset = order.side === "BUY" ? "QUOTE" : "BASE";
        held[asset] = held[asset].plus(order.held);
      }
      for (const asset of ["BASE", "QUOTE"] as const) {
        const { free, locked } = accounts.balance(id, asset);
        expect(free.gte(0)).toBe(true);
        expect(locked.toFixed()).toBe(held[asset].toFixed());
      }
    }
  });

  it("behavior: better prices first, then earlier orders, at the price of the resting order", () => {
    const { exchange, fills } = setup("received");
    const late = exchange.place(limit("a", "SELL", "101", "1"));
    const first = exchange.place(limit("b", "SELL", "100", "1"));
    const second = exchange.place(limit("a", "SELL", "100", "1"));
    exchange.place(limit("c", "BUY", "105", "2.5"));
    const makers = fills.filter(({ isMaker }) => isMaker);
    expect(makers.map(({ order, price, quantity }) => [order.id, price.toFixed(), quantity.toFixed()])).toEqual([
      [first.id, "100", "1"],
      [second.id, "100", "1"],
      [late.id, "101", "0.5"],
    ]);
    expect(fills.map(({ ticketId }) => ticketId)).toHaveLength(6);
    expect(new Set(fills.map(({ ticketId }) => ticketId)).size).toBe(3);
  });

  it("behavior: both sides pay their own fee", () => {
    const { accounts, exchange, fills } = setup("received");
    exchange.place(limit("a", "SELL", "100", "1"));
    exchange.place(limit("b", "BUY", "100", "1"));
    expect(fills.map(({ isMaker, fee, feeAsset }) => [isMaker, fee.toFixed(), feeAsset])).toEqual([
      [true, "0.1", "QUOTE"],
      [false, "0.002", "BASE"],
    ]);
    expect(accounts.balance("a", "QUOTE").free.toFixed()).toBe("10099.9");
    expect(accounts.balance("b", "BASE").free.toFixed()).toBe("100.998");
  });

  it("behavior: events are settled states in order", () => {
    const { exchange } = setup("received");
    const states: string[] = [];
    exchange.ordered.on(({ order }) => states.push(`${order.accountId} ${order.status} ${order.filled.toFixed()}`));
    exchange.place(limit("a", "SELL", "100", "2"));
    exchange.place(limit("b", "BUY", "100", "0.5"));
    exchange.cancel("a", exchange.orders.open("a")[0]?.id ?? "");
    expect(states).toEqual([
      "a NEW 0",
      "b NEW 0",
      "a PARTIALLY_FILLED 0.5",
      "b FILLED 0.5",
      "a PARTIALLY_CANCELED 0.5",
    ]);
  });

  it("error: what is refused changes nothing", () => {
    const { accounts, exchange } = setup("quote");
    const attempt = (order: NewOrder): unknown => {
      try {
        return exchange.place(order);
      } catch (error) {
        return error instanceof Refusal ? error.reason : error;
      }
    };
    expect(attempt(limit("a", "BUY", "100", "100"))).toBe("insufficient");
    expect(attempt({ ...limit("a", "BUY", "1", "1"), symbol: "NONE" })).toBe("unknown-symbol");
    exchange.place(limit("b", "SELL", "100", "1"));
    expect(attempt({ ...limit("a", "BUY", "100", "1"), postOnly: true })).toBe("post-only");
    expect(accounts.balance("a", "QUOTE")).toMatchObject({ free: d("10000"), locked: d("0") });
    expect(exchange.orders.of("a")).toEqual([]);
  });
});

describe("Random", () => {
  it("behavior: the same seed gives the same numbers", () => {
    const draw = (seed: number): number[] => {
      const random = new Random(seed);
      return Array.from({ length: 20 }, () => random.next());
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(Math.min(...draw(9))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draw(9))).toBeLessThan(1);
  });
});
