import type { Accounts } from "./accounts.js";
import { opposite } from "./book.js";
import type { Candle } from "./candles.js";
import { Candles, candleStart } from "./candles.js";
import type { Clock } from "./clock.js";
import { Decimal, floorTo, ZERO } from "./decimal.js";
import type { Exchange, PublicTrade } from "./exchange.js";
import { makeHistory } from "./history.js";
import type { Ids } from "./ids.js";
import type { Instrument, Side } from "./order.js";
import { isOpen } from "./order.js";
import { Random } from "./random.js";
import { Refusal } from "./refusal.js";
import type { Timers } from "./timers.js";

/** What the simulated market needs of a pair. */
export interface MarketSpec {
  readonly instrument: Instrument;
  /** Price at the start. */
  readonly price: Decimal;
  /** Typical size of a resting order, in base asset. */
  readonly size: Decimal;
}

export interface MarketOptions {
  readonly specs: readonly MarketSpec[];
  readonly exchange: Exchange;
  readonly accounts: Accounts;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly ids: Ids;
  readonly seed: number;
  readonly maker: string;
  readonly taker: string;
  /** Milliseconds between two steps while the market runs. Default 250. */
  readonly pace?: number;
}

const LEVELS = 25;
const FUNDS = new Decimal("1e15");
const TAPE = 1000;

/** Seeded market makers: they keep the books filled and trade now and then, by themselves or step by step. */
export class Market {
  readonly #options: MarketOptions;
  readonly #random: Random;
  readonly #mids = new Map<string, Decimal>();
  /** Prices the market is drawn back to. */
  readonly #anchors = new Map<string, Decimal>();
  readonly #tapes = new Map<string, PublicTrade[]>();
  readonly #candles = new Map<string, Candles>();
  #stop: (() => void) | undefined;

  constructor(options: MarketOptions) {
    this.#options = options;
    this.#random = new Random(options.seed);
    const { accounts, exchange } = options;
    for (const { instrument, price } of options.specs) {
      for (const account of [options.maker, options.taker]) {
        for (const asset of [instrument.base, instrument.quote]) {
          if (accounts.balance(account, asset).free.isZero()) accounts.credit(account, asset, FUNDS, "house");
        }
      }
      this.#mids.set(instrument.symbol, price);
      this.#tapes.set(instrument.symbol, this.#firstTrades(instrument, price));
    }
    exchange.traded.on((trade) => {
      const tape = this.trades(trade.symbol);
      tape.push(trade);
      if (tape.length > TAPE) tape.splice(0, TAPE / 10);
      this.#candles.get(trade.symbol)?.add(trade);
    });
    for (const spec of options.specs) this.#fill(spec);
  }

  get running(): boolean {
    return this.#stop !== undefined;
  }

  /** Steps by itself from now on. */
  run(): void {
    this.#stop ??= this.#options.timers.every(this.#options.pace ?? 250, () => this.step());
  }

  pause(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** One move of every pair: some orders change, and some pairs trade. */
  step(): void {
    for (const spec of this.#options.specs) {
      this.#wander(spec);
      this.#fill(spec);
      if (this.#random.chance(0.6)) this.trade(spec.instrument.symbol);
    }
  }

  /** Lets the simulated market trade once with the best order of a side, chosen by chance when omitted. */
  trade(symbol: string, side?: Side, quantity?: string): void {
    const spec = this.#spec(symbol);
    const random = this.#random;
    const taker = side ?? (random.chance(0.5) ? "BUY" : "SELL");
    const size = floorTo(spec.size.times(random.int(1, 60)).div(100), spec.instrument.stepSize);
    this.#options.exchange.place({
      accountId: this.#options.taker,
      symbol,
      side: taker,
      type: "MARKET",
      timeInForce: "IOC",
      selfTrade: "expire-taker",
      quantity: quantity === undefined ? Decimal.max(size, spec.instrument.stepSize) : new Decimal(quantity),
    });
  }

  /** Moves the whole market of a pair to a price, at which it then trades. */
  move(symbol: string, price: string): void {
    const spec = this.#spec(symbol);
    const middle = new Decimal(price);
    this.#anchors.set(symbol, middle);
    this.#mids.set(symbol, middle);
    this.#fill(spec);
    this.trade(symbol);
  }

  /** Recent public trades, oldest first. */
  trades(symbol: string): PublicTrade[] {
    return this.#tapes.get(symbol) ?? [];
  }

  last(symbol: string): Decimal {
    return this.trades(symbol).at(-1)?.price ?? this.#spec(symbol).price;
  }

  candles(symbol: string, interval: string, from: number, to: number): Candle[] {
    return this.#series(symbol).list(interval, from, to);
  }

  /** The candle of this moment; flat when nothing has traded in it. */
  candle(symbol: string, interval: string): Candle {
    const start = candleStart(this.#options.clock.now(), interval);
    const candle = this.candles(symbol, interval, start, this.#options.clock.now()).at(-1);
    if (!candle) throw new Refusal("unknown-symbol");
    return candle;
  }

  /** The last 24 hours as one candle. */
  day(symbol: string): Candle {
    const day = this.#series(symbol).day(this.#options.clock.now());
    if (!day) throw new Refusal("unknown-symbol");
    return day;
  }

  /** History is made when first asked for: most tests never look at it. */
  #series(symbol: string): Candles {
    let series = this.#candles.get(symbol);
    if (!series) {
      const { instrument, size } = this.#spec(symbol);
      const tape = this.trades(symbol);
      const first = tape[0];
      if (!first) throw new Refusal("unknown-symbol");
      const seed = this.#options.seed + this.#options.specs.findIndex((spec) => spec.instrument === instrument);
      series = new Candles(makeHistory(new Random(seed), instrument, first.price, size, first.time));
      for (const trade of tape) series.add(trade);
      this.#candles.set(symbol, series);
    }
    return series;
  }

  #spec(symbol: string): MarketSpec {
    const spec = this.#options.specs.find(({ instrument }) => instrument.symbol === symbol);
    if (!spec) throw new Refusal("unknown-symbol");
    return spec;
  }

  #wander({ instrument, price }: MarketSpec): void {
    const mid = this.#mids.get(instrument.symbol) ?? price;
    const anchor = this.#anchors.get(instrument.symbol) ?? price;
    // Drawn back to the start, so that a market left running for days stays believable.
    const pull = anchor.minus(mid).div(anchor).toNumber() * 0.02;
    const move = (this.#random.next() - 0.5) * 0.0004 + pull;
    const next = mid.times((1 + move).toFixed(9)).toDecimalPlaces(18);
    if (next.gte(instrument.tickSize.times(2))) this.#mids.set(instrument.symbol, next);
  }

  /** Takes orders of users that are better than the price: nobody would leave them standing. */
  #take(spec: MarketSpec, mid: Decimal): void {
    const { exchange, taker } = this.#options;
    const { symbol } = spec.instrument;
    for (const side of ["BUY", "SELL"] as const) {
      const quantity = exchange
        .book(symbol)
        .depth(side, LEVELS)
        .filter(({ price }) => (side === "BUY" ? price.gt(mid) : price.lt(mid)))
        .reduce((sum, level) => sum.plus(level.quantity), ZERO);
      if (quantity.isZero()) continue;
      const terms = { type: "LIMIT", timeInForce: "IOC", selfTrade: "expire-taker", price: mid, quantity } as const;
      exchange.place({ accountId: taker, symbol, side: opposite(side), ...terms });
    }
  }

  /** Withdraws stale orders and sets up to `LEVELS` prices a side around the middle. */
  #fill(spec: MarketSpec): void {
    const { exchange, maker } = this.#options;
    const { symbol } = spec.instrument;
    const mid = floorTo(this.#mids.get(symbol) ?? spec.price, spec.instrument.tickSize);
    const own = exchange.orders.open(maker).filter((order) => order.symbol === symbol);
    for (const order of own) {
      // Cancelling lets triggered orders of users trade, and they may have met this one.
      if (!isOpen(order)) continue;
      const wrong = order.side === "BUY" ? order.price.gte(mid) : order.price.lte(mid);
      if (wrong || this.#random.chance(0.1)) exchange.cancel(maker, order.id, "system");
    }
    this.#take(spec, mid);
    for (const side of ["BUY", "SELL"] as const) {
      const count = exchange.orders.open(maker).filter((o) => o.symbol === symbol && o.side === side).length;
      const best = exchange.book(symbol).best(side);
      if (best === undefined || best.minus(mid).abs().gt(unitOf(spec, mid).times(3))) this.#quote(spec, side, mid, 0);
      // Squared, so that prices lie closer together near the middle.
      for (let i = count; i < LEVELS; i++) this.#quote(spec, side, mid, 1 + Math.floor(300 * this.#random.next() ** 2));
    }
  }

  /** @param units Distance from the middle; 0 is one tick. */
  #quote(spec: MarketSpec, side: Side, mid: Decimal, units: number): void {
    const { instrument, size } = spec;
    const distance = units === 0 ? instrument.tickSize : unitOf(spec, mid).times(units);
    const price = side === "BUY" ? mid.minus(distance) : mid.plus(distance);
    const quantity = floorTo(size.times(this.#random.int(5, 200)).div(100), instrument.stepSize);
    if (price.lte(0) || quantity.lte(0)) return;
    try {
      this.#options.exchange.place({
        accountId: this.#options.maker,
        symbol: instrument.symbol,
        side,
        type: "LIMIT",
        timeInForce: "GTC",
        selfTrade: "expire-taker",
        postOnly: true,
        price,
        quantity,
      });
    } catch (error) {
      // An order of a user stands in the way: it is left alone.
      if (!(error instanceof Refusal)) throw error;
    }
  }

  #firstTrades(instrument: Instrument, price: Decimal): PublicTrade[] {
    const now = this.#options.clock.now();
    const { ids } = this.#options;
    return Array.from({ length: 100 }, (_, index) => ({
      id: ids.next(),
      symbol: instrument.symbol,
      price: price.plus(instrument.tickSize.times(this.#random.int(-20, 20))),
      quantity: instrument.stepSize.times(this.#random.int(1, 500)),
      buyerIsMaker: this.#random.chance(0.5),
      time: now - (100 - index) * 700,
    }));
  }
}

/** A hundred-thousandth of the price, at least one tick. */
function unitOf({ instrument }: MarketSpec, mid: Decimal): Decimal {
  return Decimal.max(instrument.tickSize, floorTo(mid.times("0.00001"), instrument.tickSize));
}
