import { candleStart } from "../../../engine/candles.js";
import { text, ZERO } from "../../../engine/decimal.js";
import { levels } from "../shared/index.js";
import type { SpotState } from "./state.js";

const DAY = 86_400_000;
const LONGEST_CANDLE = 32 * DAY;
const PLACES = 8;

/** The last 24 hours of a symbol, in text. */
export interface Day {
  readonly open: string;
  readonly high: string;
  readonly low: string;
  readonly close: string;
  readonly volume: string;
  readonly value: string;
  readonly change: string;
  /** `1` is 1 %. */
  readonly changePercent: string;
  readonly average: string;
  readonly lastQty: string;
  readonly openTime: number;
  readonly closeTime: number;
  readonly firstId: bigint;
  readonly lastId: bigint;
  readonly count: number;
}

export function dayOf({ market, shared }: SpotState, symbol: string): Day {
  const day = market.day(symbol);
  const tape = market.trades(symbol);
  const now = shared.clock.now();
  const last = tape.at(-1);
  const close = last?.price ?? day.close;
  const change = close.minus(day.open);
  return {
    open: text(day.open),
    high: text(day.high),
    low: text(day.low),
    close: text(close),
    volume: text(day.volume),
    value: text(day.value),
    change: text(change),
    changePercent: text(change.div(day.open).times(100).toDecimalPlaces(3)),
    average: text(day.volume.isZero() ? day.close : day.value.div(day.volume).toDecimalPlaces(PLACES)),
    lastQty: text(last?.quantity ?? ZERO),
    openTime: now - DAY,
    closeTime: now,
    firstId: BigInt(tape[0]?.id ?? 0),
    lastId: BigInt(last?.id ?? 0),
    count: day.trades,
  };
}

/** Best bid and ask; 0 where a side is empty. */
export function bookTop(
  { exchange }: SpotState,
  symbol: string,
): { readonly bid: string; readonly bidQty: string; readonly ask: string; readonly askQty: string } {
  const book = exchange.book(symbol);
  const [[bid, bidQty] = ["0", "0"]] = levels(book, "BUY", 1);
  const [[ask, askQty] = ["0", "0"]] = levels(book, "SELL", 1);
  return { bid, bidQty, ask, askQty };
}

/** Last millisecond of the candle that starts at `start`. */
export function closeTime(start: number, interval: string): number {
  let [low, high] = [start, start + LONGEST_CANDLE];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (candleStart(middle, interval) === start) low = middle;
    else high = middle;
  }
  return low;
}
