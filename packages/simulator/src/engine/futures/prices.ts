import type { Clock } from "../clock.js";
import { Decimal, ZERO } from "../decimal.js";
import { Signal } from "../events.js";
import type { Exchange } from "../exchange.js";
import type { Market } from "../market.js";
import { Random } from "../random.js";
import type { ContractSpec } from "./contract.js";
import type { PriceSource } from "./terms.js";

const HOUR = 3_600_000;
/** How far the mark price of the simulated market is above the index. */
const PREMIUM = new Decimal("1.00005");

/** Mark price, index price and funding rate. Without a word from outside they follow the book. */
export class Prices {
  /** The mark price of this symbol was set by hand. */
  readonly moved: Signal<string> = new Signal();
  readonly #contracts: ReadonlyMap<string, ContractSpec>;
  readonly #exchange: Exchange;
  readonly #market: Market;
  readonly #clock: Clock;
  readonly #marks = new Map<string, Decimal>();
  readonly #rates = new Map<string, Decimal>();

  constructor(options: {
    contracts: ReadonlyMap<string, ContractSpec>;
    exchange: Exchange;
    market: Market;
    clock: Clock;
  }) {
    this.#contracts = options.contracts;
    this.#exchange = options.exchange;
    this.#market = options.market;
    this.#clock = options.clock;
  }

  /** The middle of the book stands for the prices of other exchanges. */
  index(symbol: string): Decimal {
    const book = this.#exchange.book(symbol);
    const bid = book.depth("BUY", 1)[0]?.price;
    const ask = book.depth("SELL", 1)[0]?.price;
    return bid && ask ? bid.plus(ask).div(2).toDecimalPlaces(8) : this.#market.last(symbol);
  }

  mark(symbol: string): Decimal {
    return this.#marks.get(symbol) ?? this.index(symbol).times(PREMIUM).toDecimalPlaces(8);
  }

  of(symbol: string, source: PriceSource): Decimal {
    return source === "mark" ? this.mark(symbol) : this.#market.last(symbol);
  }

  /** Pins the mark price; `undefined` lets it follow the book again. */
  setMark(symbol: string, price: string | undefined): void {
    if (price === undefined) this.#marks.delete(symbol);
    else this.#marks.set(symbol, new Decimal(price));
    this.moved.emit(symbol);
  }

  /** Pins the funding rate; `undefined` makes it follow chance again. */
  setFundingRate(symbol: string, rate: string | undefined): void {
    if (rate === undefined) this.#rates.delete(symbol);
    else this.#rates.set(symbol, new Decimal(rate));
  }

  /** The rate of the settlement at `time`: chance, but always the same for the same time. */
  fundingRate(symbol: string, time: number): Decimal {
    const pinned = this.#rates.get(symbol);
    if (pinned) return pinned;
    const contract = this.#contracts.get(symbol);
    if (!contract) return ZERO;
    const seed = [...symbol].reduce((sum, char) => sum * 31 + char.charCodeAt(0), Math.floor(time / HOUR));
    return contract.interestRate.times(new Random(seed).int(-100, 300)).div(100).toDecimalPlaces(8);
  }

  /** The first settlement after `time`. */
  nextFunding(symbol: string, time: number = this.#clock.now()): number {
    const interval = (this.#contracts.get(symbol)?.fundingHours ?? 8) * HOUR;
    return (Math.floor(time / interval) + 1) * interval;
  }

  /** Times of the settlements in `from`..`to`, oldest first. */
  fundingTimes(symbol: string, from: number, to: number): number[] {
    const interval = (this.#contracts.get(symbol)?.fundingHours ?? 8) * HOUR;
    const out: number[] = [];
    for (let time = this.nextFunding(symbol, from - 1); time <= to; time += interval) out.push(time);
    return out;
  }
}
