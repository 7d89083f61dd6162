import type { FuturesState } from "../state.js";
import { dayFigures, markFigures } from "../tickers.js";

export function markPayload(state: FuturesState, symbol: string): Record<string, unknown> {
  const { mark, index, settle, rate, next } = markFigures(state, symbol);
  const E = state.shared.clock.now();
  return { e: "markPriceUpdate", E, s: symbol, p: mark, i: index, P: settle, r: rate, T: next };
}

export function miniTickerPayload(state: FuturesState, symbol: string): Record<string, unknown> {
  const { last, open, high, low, volume, value } = dayFigures(state, symbol);
  const E = state.shared.clock.now();
  return { e: "24hrMiniTicker", E, s: symbol, c: last, o: open, h: high, l: low, v: volume, q: value };
}

export function tickerPayload(state: FuturesState, symbol: string): Record<string, unknown> {
  const day = dayFigures(state, symbol);
  return {
    e: "24hrTicker",
    E: state.shared.clock.now(),
    s: symbol,
    p: day.change,
    P: day.percent,
    w: day.average,
    c: day.last,
    Q: day.lastQty,
    o: day.open,
    h: day.high,
    l: day.low,
    v: day.volume,
    q: day.value,
    O: day.from,
    C: day.to,
    F: day.firstId,
    L: day.lastId,
    n: day.count,
  };
}
