import { type Candle, candleStart } from "../../../engine/candles.js";
import { type Decimal, text, ZERO } from "../../../engine/decimal.js";

/** The last millisecond of the candle that starts at `start`. */
export function closeTime(start: number, interval: string): number {
  const date = new Date(start);
  if (interval === "1M") return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1) - 1;
  // A start is the start of its own candle; the next one begins where that changes.
  const sizes: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
  const unit = interval.slice(-1);
  return candleStart(start, interval) + Number.parseInt(interval, 10) * (sizes[unit] ?? 60_000) - 1;
}

/** The document's twelve members. */
export function klineView(candle: Candle, interval: string): readonly unknown[] {
  return [
    candle.time,
    text(candle.open),
    text(candle.high),
    text(candle.low),
    text(candle.close),
    text(candle.volume),
    closeTime(candle.time, interval),
    text(candle.value),
    candle.trades,
    text(candle.takerBuyVolume),
    text(candle.takerBuyValue),
    "0",
  ];
}

/** A candle of a computed price: it moves like the trades do, but nothing is traded. */
export function priceCandle(candle: Candle, factor: Decimal): Candle {
  const move = (price: Decimal): Decimal => price.times(factor).toDecimalPlaces(8);
  const nothing = { volume: ZERO, value: ZERO, takerBuyVolume: ZERO, takerBuyValue: ZERO };
  const { time, open, high, low, close } = candle;
  return { ...nothing, time, open: move(open), high: move(high), low: move(low), close: move(close), trades: 60 };
}
