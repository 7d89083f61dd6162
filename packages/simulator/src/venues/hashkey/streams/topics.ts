import { Decimal, text } from "../../../engine/decimal.js";
import type { PublicTrade } from "../../../engine/exchange.js";
import { depth } from "../routes/market.js";
import type { HashkeyState, Settings } from "../state.js";

export type TopicKind = "kline" | "realtimes" | "trade" | "depth" | "bbo";

/** What a subscription asks for. */
export interface Topic {
  readonly kind: TopicKind;
  readonly symbol: string;
  /** Length of a candle; only of klines. */
  readonly interval: string;
  /** First version only: asks for compressed frames. */
  readonly binary: boolean;
}

/** Least time between two frames of a topic. What the second version calls real-time waits for nothing. */
export function cadence(version: 1 | 2, kind: TopicKind, settings: Settings): number {
  if (version === 2) return kind === "depth" ? settings.depthV2Ms : 0;
  if (kind === "realtimes") return settings.realtimesMs;
  if (kind === "trade") return settings.tradeMs;
  return kind === "kline" ? settings.klineMs : settings.depthMs;
}

/** Data fields both versions share; each version adds or drops a few. */
export function klineData(state: HashkeyState, topic: Topic, version: 1 | 2): Record<string, unknown> {
  const candle = state.market.candle(topic.symbol, topic.interval);
  const data = {
    t: candle.time,
    s: topic.symbol,
    sn: topic.symbol,
    c: text(candle.close),
    h: text(candle.high),
    l: text(candle.low),
    o: text(candle.open),
    v: text(candle.volume),
  };
  if (version === 2) return data;
  return {
    ...data,
    et: 0,
    qv: text(candle.value),
    td: candle.trades,
    tb: text(candle.takerBuyVolume),
    tq: text(candle.takerBuyValue),
  };
}

export function realtimesData(state: HashkeyState, topic: Topic, version: 1 | 2): Record<string, unknown> {
  const day = state.market.day(topic.symbol);
  const last = state.market.last(topic.symbol);
  const change = last.minus(day.open).div(day.open).toDecimalPlaces(4, Decimal.ROUND_HALF_UP);
  const data = { c: text(last), h: text(day.high), l: text(day.low), o: text(day.open) };
  const sums = { v: text(day.volume), qv: text(day.value), m: text(change) };
  const head = { t: state.clock.now(), s: topic.symbol };
  return version === 2 ? { ...head, ...data, ...sums } : { ...head, sn: topic.symbol, ...data, ...sums, e: 301 };
}

export function depthData(state: HashkeyState, topic: Topic, version: 1 | 2): Record<string, unknown> {
  const { symbol } = topic;
  const levels = depth(state, symbol, 200);
  const v = `${state.exchange.book(symbol).version}_18`;
  const head = { s: symbol, t: state.clock.now(), v };
  return version === 2 ? { ...head, ...levels } : { e: 301, ...head, ...levels, o: 0 };
}

export function tradeData(trade: PublicTrade): Record<string, unknown> {
  return { v: trade.id, t: trade.time, p: text(trade.price), q: text(trade.quantity), m: trade.buyerIsMaker };
}

export function bboData(state: HashkeyState, topic: Topic): Record<string, unknown> {
  const { b, a } = depth(state, topic.symbol, 1);
  const [bid = ["0", "0"], ask = ["0", "0"]] = [b[0], a[0]];
  return { s: topic.symbol, b: bid[0], bz: bid[1], a: ask[0], az: ask[1], t: state.clock.now() };
}
