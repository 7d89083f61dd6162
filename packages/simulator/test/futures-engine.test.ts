import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Accounts } from "../src/engine/accounts.js";
import { Clock } from "../src/engine/clock.js";
import { Decimal, ZERO } from "../src/engine/decimal.js";
import { Futures } from "../src/engine/futures/futures.js";
import type { OrderTerms } from "../src/engine/futures/terms.js";
import { Ids } from "../src/engine/ids.js";
import type { NewOrder, Order } from "../src/engine/order.js";
import { Random } from "../src/engine/random.js";
import { Refusal } from "../src/engine/refusal.js";
import { Timers } from "../src/engine/timers.js";
import { contractSpec, FUTURES_SYMBOLS } from "../src/venues/aster/futures/symbols.js";

const HOUR = 3_600_000;
const START = 1_700_000_000_000;
const TERMS: OrderTerms = {
  positionSide: "BOTH",
  reduceOnly: false,
  closePosition: false,
  kind: "LIMIT",
  lifetime: "GTC",
};

let clock: Clock;
let timers: Timers;
let accounts: Accounts;
let futures: Futures;

beforeEach(() => {
  clock = new Clock(START);
  timers = new Timers();
  accounts = new Accounts();
  const open = (id: string, kind: "house" | "trading"): string => accounts.open({ id, userId: id, label: id, kind }).id;
  const house = {
    maker: open("m", "house"),
    taker: open("t", "house"),
    fees: open("f", "house"),
    clearing: open("c", "house"),
  };
  open("me", "trading");
  open("you", "trading");
  const ids = new Ids(new Random(1), 1n);
  const contracts = FUTURES_SYMBOLS.filter(({ symbol }) => symbol === "BTCUSDT").map(contractSpec);
  futures = new Futures({ contracts, accounts, clock, timers, ids, seed: 1, pace: 250, house });
  for (const id of ["me", "you"]) accounts.credit(id, "USDT", new Decimal(100_000), "grant");
  futures.settings.of("me").leverage.set("BTCUSDT", 10);
});
afterEach(() => timers.close());

function submit(over: Partial<NewOrder> & { terms?: Partial<OrderTerms> } = {}): Order {
  const { terms, ...rest } = over;
  const order: NewOrder = {
    accountId: "me",
    symbol: "BTCUSDT",
    side: "BUY",
    type: "MARKET",
    timeInForce: "IOC",
    selfTrade: "expire-taker",
    quantity: new Decimal(1),
    ...rest,
    terms: { ...TERMS, ...terms },
  };
  return futures.submit(order);
}
const limit = (price: string): Partial<NewOrder> => ({ type: "LIMIT", timeInForce: "GTC", price: new Decimal(price) });
const position = (side: OrderTerms["positionSide"] = "BOTH") => futures.positions.get("me", "BTCUSDT", side);
const wallet = (id = "me"): Decimal => accounts.balance(id, "USDT").free;
const move = (price: string): void => {
  futures.market.move("BTCUSDT", price);
  futures.settle();
};

describe("positions", () => {
  it("default: a purchase opens a long position at the average price of its trades", () => {
    const order = submit();
    expect(order.status).toBe("FILLED");
    expect(position().amount.toString()).toBe("1");
    expect(position().entryPrice.minus(order.value).abs().lt("0.000001")).toBe(true);
    expect(wallet().toString()).toBe(new Decimal(100_000).minus(order.value.times("0.0004")).toString());
  });

  it("behavior: closing realizes the difference, turning over starts at the new price", () => {
    const bought = submit();
    const sold = submit({ side: "SELL", quantity: new Decimal(3) });
    expect(position().amount.toString()).toBe("-2");
    const fills = futures.exchange.orders.fills("me").filter(({ order }) => order.id === sold.id);
    const realized = fills.reduce((sum, fill) => sum.plus(fill.realized ?? ZERO), ZERO);
    expect(position().realized.toString()).toBe(realized.toString());
    expect(realized.lt(0)).toBe(true);
    expect(position().entryPrice.lt(bought.value)).toBe(true);
  });

  it("behavior: hedge mode keeps both sides apart", () => {
    futures.settings.of("me").dualSide = true;
    submit({ terms: { positionSide: "LONG" } });
    submit({ side: "SELL", terms: { positionSide: "SHORT" } });
    expect([position("LONG").amount.toString(), position("SHORT").amount.toString()]).toEqual(["1", "-1"]);
    expect(position("BOTH").amount.toString()).toBe("0");
  });

  it("behavior: money is conserved whatever is traded", () => {
    const before = accounts.total("USDT");
    submit();
    move("90000");
    submit({ side: "SELL", quantity: new Decimal(2) });
    move("80000");
    submit({ quantity: new Decimal(1) });
    expect(accounts.total("USDT").toString()).toBe(before.toString());
  });
});

describe("margin", () => {
  it("default: orders and positions take value by leverage", () => {
    submit(limit("80000"));
    const { orderInitial, available, positionInitial } = futures.margin.summary("me", "USDT");
    expect([orderInitial, available, positionInitial].map(String)).toEqual(["8000", "92000", "0"]);
  });

  it("behavior: an order that closes takes no margin", () => {
    submit();
    const before = futures.margin.summary("me", "USDT");
    submit({ side: "SELL", ...limit("95000") });
    expect(futures.margin.summary("me", "USDT").orderInitial.toString()).toBe("0");
    expect(before.positionInitial.gt(8000)).toBe(true);
  });

  it("error: more than the account has", () => {
    expect(() => submit({ quantity: new Decimal(13), ...limit("80000") })).toThrow(Refusal);
    expect(futures.exchange.orders.of("me")).toEqual([]);
  });

  it("args: multi-assets mode counts other assets", () => {
    accounts.credit("me", "USDC", new Decimal(10_000), "grant");
    const order = { quantity: new Decimal("13"), ...limit("80000") };
    expect(() => submit(order)).toThrow(Refusal);
    futures.settings.of("me").multiAssets = true;
    expect(submit(order).status).toBe("NEW");
  });

  it("args: isolated margin moves with the position", () => {
    futures.settings.of("me").marginType.set("BTCUSDT", "ISOLATED");
    const order = submit({ quantity: new Decimal(2) });
    const margin = position().isolatedWallet;
    expect(margin.minus(order.value.div(10)).abs().lt("0.001")).toBe(true);
    submit({ side: "SELL", quantity: new Decimal(1) });
    expect(position().isolatedWallet.minus(margin.div(2)).abs().lt("0.001")).toBe(true);
    submit({ side: "SELL", quantity: new Decimal(1) });
    expect(position().isolatedWallet.toString()).toBe("0");
  });

  it("behavior: the liquidation price is where the margin is used up", () => {
    futures.settings.of("me").marginType.set("BTCUSDT", "ISOLATED");
    submit();
    const price = futures.margin.liquidationPrice(position());
    expect(price.gt(78_000) && price.lt(80_000), price.toString()).toBe(true);
  });
});

describe("conditional orders", () => {
  const stop = (when: "above" | "below", price: string, source: "mark" | "contract" = "contract") => ({
    terms: { kind: "STOP_MARKET", trigger: { when, price: new Decimal(price), source } },
  });

  it("default: waits, holds nothing, and trades at its price", () => {
    const order = submit(stop("above", "88000"));
    expect([order.status, order.parked]).toEqual(["NEW", true]);
    expect(futures.margin.summary("me", "USDT").orderInitial.toString()).toBe("0");
    move("87500");
    expect(order.parked).toBe(true);
    move("88100");
    expect([order.status, order.parked]).toEqual(["FILLED", false]);
    expect(position().amount.toString()).toBe("1");
  });

  it("args: the mark price triggers alone when it is asked for", () => {
    const order = submit(stop("below", "80000", "mark"));
    futures.prices.setMark("BTCUSDT", "79999");
    futures.settle();
    expect(order.status).toBe("FILLED");
  });

  it("args: a protected trigger waits while mark and contract price are far apart", () => {
    const trigger = {
      when: "below",
      price: new Decimal(80_000),
      source: "mark",
      protect: new Decimal("0.05"),
    } as const;
    const order = submit({ terms: { kind: "STOP_MARKET", trigger } });
    futures.prices.setMark("BTCUSDT", "79000");
    futures.settle();
    expect(order.parked).toBe(true);
  });

  it("behavior: closePosition closes what is there, and expires when nothing is", () => {
    submit({ quantity: new Decimal("2.5") });
    const terms = { ...stop("below", "86000").terms, closePosition: true };
    const order = submit({ side: "SELL", quantity: ZERO, terms });
    const other = submit({ side: "SELL", quantity: ZERO, terms });
    move("85000");
    expect([order.status, order.quantity.toString()]).toEqual(["FILLED", "2.5"]);
    expect(position().amount.toString()).toBe("0");
    expect([other.status, other.cancelReason]).toEqual(["CANCELED", "system"]);
  });

  it("behavior: an order expires when its margin is gone at the trigger", () => {
    futures.settings.of("me").leverage.set("BTCUSDT", 1);
    const order = submit({ quantity: new Decimal(4), ...stop("above", "88000") });
    move("88500");
    expect(order.status).toBe("CANCELED");
    expect(position().amount.toString()).toBe("0");
  });

  it("behavior: a trailing stop follows the best price and trades when it turns", () => {
    submit();
    const trailing = { activation: new Decimal(88_000), callbackRate: new Decimal(1), source: "contract" } as const;
    const order = submit({ side: "SELL", terms: { kind: "TRAILING_STOP_MARKET", trailing, reduceOnly: true } });
    move("87500");
    move("86000");
    expect(order.parked).toBe(true);
    move("89000");
    move("90000");
    move("89500");
    expect(order.parked).toBe(true);
    move("89000");
    expect(order.status).toBe("FILLED");
  });

  it("behavior: resting orders that only reduce expire with the position", () => {
    submit();
    const order = submit({ side: "SELL", ...limit("95000"), terms: { reduceOnly: true } });
    submit({ side: "SELL" });
    futures.settle();
    expect([order.status, order.cancelReason]).toEqual(["CANCELED", "system"]);
  });
});

describe("time and risk", () => {
  it("default: funding moves money from longs to shorts while the rate is positive", () => {
    futures.prices.setFundingRate("BTCUSDT", "0.001");
    futures.prices.setMark("BTCUSDT", "90000");
    submit();
    submit({ accountId: "you", side: "SELL" });
    const before = [wallet("me"), wallet("you")];
    clock.shift(futures.prices.nextFunding("BTCUSDT") - clock.now());
    expect(before[0]?.minus(wallet("me")).toString()).toBe("90");
    expect(
      wallet("you")
        .minus(before[1] ?? ZERO)
        .toString(),
    ).toBe("90");
    clock.shift(8 * HOUR - 1);
    expect(before[0]?.minus(wallet("me")).toString()).toBe("90");
  });

  it("behavior: a crossed position is liquidated when its margin is used up", () => {
    const seen: string[] = [];
    futures.liquidation.called.on(({ accountId }) => seen.push(`call ${accountId}`));
    futures.liquidation.liquidated.on(({ terms }) => seen.push(`${terms?.forced}`));
    submit({ quantity: new Decimal(10) });
    const resting = submit(limit("70000"));
    const edge = futures.margin.liquidationPrice(position());
    futures.prices.setMark("BTCUSDT", edge.plus(50).toFixed(1));
    futures.settle();
    expect(seen).toEqual(["call me"]);
    futures.prices.setMark("BTCUSDT", edge.minus(1).toFixed(1));
    futures.settle();
    expect(seen).toEqual(["call me", "liquidation"]);
    expect(resting.status).toBe("CANCELED");
    expect(position().amount.lt(10)).toBe(true);
  });

  it("behavior: a countdown cancels the orders of its symbol unless it is set again", () => {
    const order = submit(limit("80000"));
    futures.countdowns.set("me", "BTCUSDT", 1000);
    clock.shift(900);
    futures.countdowns.set("me", "BTCUSDT", 1000);
    clock.shift(900);
    expect(order.status).toBe("NEW");
    clock.shift(100);
    expect(order.status).toBe("CANCELED");
  });

  it("behavior: a chase follows the best price and gives up beyond its limit", () => {
    const [first] = futures.exchange.book("BTCUSDT").depth("BUY", 1);
    const { order } = futures.chases.start(
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
    futures.market.move("BTCUSDT", "87400");
    clock.shift(1100);
    expect(order.price.gt(first?.price ?? ZERO)).toBe(true);
    futures.market.move("BTCUSDT", "88500");
    clock.shift(1100);
    expect(order.status).toBe("CANCELED");
  });
});

describe("self-trade prevention", () => {
  it.each([
    ["expire-taker", "NEW", "CANCELED"],
    ["expire-maker", "CANCELED", "NEW"],
    ["expire-both", "CANCELED", "CANCELED"],
  ] as const)("%s", (selfTrade, maker, taker) => {
    const mid = futures.prices.index("BTCUSDT").toDecimalPlaces(0).toString();
    for (const id of ["m"]) for (const one of futures.exchange.orders.open(id)) futures.exchange.cancel(id, one.id);
    const resting = submit({ side: "SELL", ...limit(mid) });
    const crossing = submit({ ...limit(mid), selfTrade });
    expect([resting.status, crossing.status]).toEqual([maker, taker]);
  });
});
