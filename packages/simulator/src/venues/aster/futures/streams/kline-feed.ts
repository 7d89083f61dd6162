import type { Candle } from "../../../../engine/candles.js";
import { text } from "../../../../engine/decimal.js";
import { type FeedContext, onTrades } from "../../shared/index.js";
import { closeTime } from "../klines.js";
import type { FuturesState } from "../state.js";

/** The candle of this moment after each change; the last state of a candle comes once more when the next begins. */
export function klineFeed(
  state: FuturesState,
  context: FeedContext,
  symbol: string,
  interval: string,
  emit: (payload: unknown) => void,
): () => void {
  const { market } = state.futures;
  let current = market.candle(symbol, interval).time;
  const send = (candle: Candle, closed: boolean): void => {
    emit({ e: "kline", E: state.shared.clock.now(), s: symbol, k: body(state, symbol, interval, candle, closed) });
  };
  return onTrades(context, symbol, 250, () => {
    const candle = market.candle(symbol, interval);
    if (candle.time > current) {
      const [finished] = market.candles(symbol, interval, current, current);
      if (finished) send(finished, true);
      current = candle.time;
    }
    send(candle, false);
  });
}

function body(
  { futures }: FuturesState,
  symbol: string,
  interval: string,
  candle: Candle,
  closed: boolean,
): Record<string, unknown> {
  const end = closeTime(candle.time, interval);
  const trades = futures.market.trades(symbol).filter(({ time }) => time >= candle.time && time <= end);
  return {
    t: candle.time,
    T: end,
    s: symbol,
    i: interval,
    f: BigInt(trades[0]?.id ?? 0),
    L: BigInt(trades.at(-1)?.id ?? 0),
    o: text(candle.open),
    c: text(candle.close),
    h: text(candle.high),
    l: text(candle.low),
    v: text(candle.volume),
    n: candle.trades,
    x: closed,
    q: text(candle.value),
    V: text(candle.takerBuyVolume),
    Q: text(candle.takerBuyValue),
    B: "0",
  };
}
