import type { Candle } from "./candles.js";
import { candleStart, flat } from "./candles.js";
import type { Decimal } from "./decimal.js";
import { Decimal as Exact } from "./decimal.js";
import type { Instrument } from "./order.js";
import type { Random } from "./random.js";

const MINUTE = 60_000;
const COUNT = 1500;

/** Minute candles that end where the market starts: a bit more than a day of them. */
export function makeHistory(
  random: Random,
  instrument: Instrument,
  price: Decimal,
  size: Decimal,
  until: number,
): Candle[] {
  const { tickSize, stepSize } = instrument;
  const out: Candle[] = [];
  const reach = Math.max(1, Math.floor(price.div(tickSize).times("0.0005").toNumber()));
  const steps = Math.max(1, Math.floor(size.div(stepSize).toNumber()));
  const end = candleStart(until, "1m");
  let close = price;
  // Backwards from the present price; a price never falls below one tick.
  for (let i = 1; i <= COUNT; i++) {
    const time = end - i * MINUTE;
    const open = Exact.max(tickSize, close.plus(tickSize.times(random.int(-reach, reach))));
    const candle: Candle = { ...flat(time, open), close };
    const spread = tickSize.times(random.int(0, reach));
    candle.high = Exact.max(open, close).plus(spread);
    candle.low = Exact.max(tickSize, Exact.min(open, close).minus(spread));
    candle.trades = random.int(1, 30);
    candle.volume = stepSize.times(random.int(1, steps * 4));
    candle.value = candle.volume.times(candle.low);
    candle.takerBuyVolume = candle.volume.minus(stepSize.times(random.int(0, 1)));
    candle.takerBuyValue = candle.takerBuyVolume.times(candle.low);
    out.push(candle);
    close = open;
  }
  return out.reverse();
}
