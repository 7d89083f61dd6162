import type { Decimal } from "./decimal.js";
import { Decimal as Exact, ZERO } from "./decimal.js";
import type { PublicTrade } from "./exchange.js";

export interface Candle {
  /** Epoch milliseconds of the start. */
  readonly time: number;
  readonly open: Decimal;
  high: Decimal;
  low: Decimal;
  close: Decimal;
  /** In base asset. */
  volume: Decimal;
  /** In quote asset. */
  value: Decimal;
  trades: number;
  takerBuyVolume: Decimal;
  takerBuyValue: Decimal;
}

const MINUTE = 60_000;

/** Start of the candle that holds `time`. Weeks start on Monday, months on their first day, both in UTC. */
export function candleStart(time: number, interval: string): number {
  const count = Number.parseInt(interval, 10);
  const unit = interval.slice(String(count).length);
  if (unit === "M") {
    const date = new Date(time);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
  }
  if (unit === "w") {
    const monday = 4 * 1440 * MINUTE;
    return Math.floor((time - monday) / (7 * 1440 * MINUTE)) * 7 * 1440 * MINUTE + monday;
  }
  const minutes = unit === "d" ? 1440 : unit === "h" ? 60 : 1;
  const size = count * minutes * MINUTE;
  return Math.floor(time / size) * size;
}

/** Minute candles of one pair, from which longer ones are made. */
export class Candles {
  readonly #minutes: Candle[];
  /** The day's candle from this minute on; kept up to date trade by trade, because tickers ask for it often. */
  #day: { readonly from: number; readonly candle: Candle } | undefined;

  /** @param history Minute candles before the first trade, oldest first. */
  constructor(history: Candle[]) {
    this.#minutes = history;
  }

  add(trade: PublicTrade): void {
    const time = candleStart(trade.time, "1m");
    let last = this.#minutes.at(-1);
    if (!last || last.time < time) {
      last = flat(time, trade.price);
      this.#minutes.push(last);
    }
    count(last, trade);
    if (this.#day) count(this.#day.candle, trade);
  }

  /** Candles whose start lies in `from`..`to`, oldest first; minutes without trades are flat. */
  list(interval: string, from: number, to: number): Candle[] {
    const out: Candle[] = [];
    for (const minute of this.#filled(candleStart(from, interval), to)) {
      const time = candleStart(minute.time, interval);
      const last = out.at(-1);
      if (last?.time === time) merge(last, minute);
      else out.push({ ...minute, time });
    }
    return out.filter((candle) => candle.time >= from && candle.time <= to);
  }

  /** Everything traded in the 24 hours before `now`, to the minute, as one candle. */
  day(now: number): Candle | undefined {
    const from = candleStart(now - 1440 * MINUTE, "1m");
    if (this.#day?.from !== from) {
      const [first, ...rest] = this.#minutes.filter((minute) => minute.time >= from);
      const last = this.#minutes.at(-1);
      if (!first) return last && flat(now, last.close);
      const candle = { ...first };
      for (const minute of rest) merge(candle, minute);
      this.#day = { from, candle };
    }
    return this.#day.candle;
  }

  *#filled(from: number, to: number): Generator<Candle> {
    let previous: Candle | undefined;
    for (const minute of this.#minutes) {
      if (minute.time > to) break;
      if (minute.time >= from) {
        for (let t = previous ? previous.time + MINUTE : minute.time; t < minute.time; t += MINUTE) {
          if (t >= from && previous) yield flat(t, previous.close);
        }
        yield minute;
      }
      previous = minute;
    }
    if (!previous) return;
    for (let t = Math.max(previous.time + MINUTE, from); t <= to; t += MINUTE) yield flat(t, previous.close);
  }
}

export function flat(time: number, price: Decimal): Candle {
  return {
    time,
    open: price,
    high: price,
    low: price,
    close: price,
    volume: ZERO,
    value: ZERO,
    trades: 0,
    takerBuyVolume: ZERO,
    takerBuyValue: ZERO,
  };
}

function count(candle: Candle, trade: PublicTrade): void {
  const value = trade.price.times(trade.quantity);
  candle.high = Exact.max(candle.high, trade.price);
  candle.low = Exact.min(candle.low, trade.price);
  candle.close = trade.price;
  candle.volume = candle.volume.plus(trade.quantity);
  candle.value = candle.value.plus(value);
  candle.trades++;
  if (trade.buyerIsMaker) return;
  candle.takerBuyVolume = candle.takerBuyVolume.plus(trade.quantity);
  candle.takerBuyValue = candle.takerBuyValue.plus(value);
}

function merge(into: Candle, candle: Candle): void {
  into.high = Exact.max(into.high, candle.high);
  into.low = Exact.min(into.low, candle.low);
  into.close = candle.close;
  into.volume = into.volume.plus(candle.volume);
  into.value = into.value.plus(candle.value);
  into.trades += candle.trades;
  into.takerBuyVolume = into.takerBuyVolume.plus(candle.takerBuyVolume);
  into.takerBuyValue = into.takerBuyValue.plus(candle.takerBuyValue);
}
