import { text } from "../../../engine/decimal.js";
import type { PublicTrade } from "../../../engine/exchange.js";
import {
  DepthChanges,
  type FeedContext,
  levels,
  type OpenFeed,
  onBook,
  onTrade,
  onTradedSymbols,
  onTrades,
  updateId,
} from "../shared/index.js";
import type { SpotState } from "./state.js";
import { bookTop, closeTime, dayOf } from "./tickers.js";

/** Documented speeds in milliseconds. */
const KLINE = 2000;
const TICKER = 1000;
const DEPTH = 1000;
const FAST_DEPTH = 100;
const NO_HASH = `0X${"0".repeat(64)}`;

type Emit = (payload: unknown) => void;
type Start = (
  state: SpotState,
  context: FeedContext,
  params: Readonly<Record<string, string>>,
  emit: Emit,
) => () => void;

/** Market streams by operation id. A stream starts to speak with the first change after it was asked for. */
const STREAMS: Readonly<Record<string, Start>> = {
  watchAggTrades: (state, context, { symbol = "" }, emit) =>
    onTrade(context, symbol, (trade) => emit(aggTrade(state, trade))),

  watchTrades: (state, context, { symbol = "" }, emit) =>
    onTrade(context, symbol, (trade) => {
      const { id, price, quantity, time, buyerIsMaker } = trade;
      const head = { e: "trade", E: state.shared.clock.now(), s: symbol };
      emit({ ...head, t: BigInt(id), p: text(price), q: text(quantity), T: time, m: buyerIsMaker });
    }),

  watchTradePro: (state, context, { symbol = "" }, emit) =>
    onTrade(context, symbol, ({ id, price, quantity, time }) => {
      const head = { e: "tradepro", E: state.shared.clock.now(), T: time, s: symbol };
      emit({ ...head, t: BigInt(id), p: text(price), q: text(quantity), h: NO_HASH, m: ["hidden", "hidden"] });
    }),

  watchKlines: (state, context, { symbol = "", interval = "" }, emit) =>
    onTrades(context, symbol, KLINE, () => emit(kline(state, symbol, interval))),

  watchMiniTicker: (state, context, { symbol = "" }, emit) =>
    onTrades(context, symbol, TICKER, () => emit(miniTicker(state, symbol))),

  watchAllMiniTickers: (state, context, _, emit) =>
    onTradedSymbols(context, TICKER, (symbols) => emit(symbols.map((symbol) => miniTicker(state, symbol)))),

  watchTicker: (state, context, { symbol = "" }, emit) =>
    onTrades(context, symbol, TICKER, () => emit(ticker(state, symbol))),

  watchAllTickers: (state, context, _, emit) =>
    onTradedSymbols(context, TICKER, (symbols) => emit(symbols.map((symbol) => ticker(state, symbol)))),

  watchBookTicker: (state, _, { symbol = "" }, emit) => onTop(state, (moved) => moved === symbol, emit),

  watchAllBookTickers: (state, _, __, emit) => onTop(state, () => true, emit),

  watchPartialDepth: (state, context, { symbol = "", levels: count = "20", speed }, emit) => {
    const book = state.exchange.book(symbol);
    let last = updateId(book, "contiguous");
    return onBook(context, symbol, speed === undefined ? DEPTH : FAST_DEPTH, () => {
      const u = updateId(book, "contiguous");
      const sides = { bids: levels(book, "BUY", Number(count)), asks: levels(book, "SELL", Number(count)) };
      emit({ ...depthHead(state, symbol), U: Math.min(last + 1, u), u, pu: last, ...sides });
      last = u;
    });
  },

  watchDiffDepth: (state, context, { symbol = "", speed }, emit) => {
    const changes = new DepthChanges(state.exchange.book(symbol), "contiguous");
    return onBook(context, symbol, speed === undefined ? DEPTH : FAST_DEPTH, () => {
      const change = changes.next();
      if (change) emit({ ...depthHead(state, symbol), ...change });
    });
  },
};

export function spotFeeds(state: SpotState): OpenFeed {
  const { exchange, settings } = state;
  const context: FeedContext = { exchange, timers: state.shared.timers, settings };
  return (topic, emit) => {
    const { symbol } = topic.params;
    if (symbol !== undefined && !state.symbols.has(symbol)) return undefined;
    return STREAMS[topic.stream]?.(state, context, topic.params, emit);
  };
}

/** Best bid and ask whenever they change. */
function onTop(state: SpotState, wanted: (symbol: string) => boolean, emit: Emit): () => void {
  const seen = new Map<string, string>();
  return state.exchange.moved.on((symbol) => {
    if (!wanted(symbol)) return;
    const { bid, bidQty, ask, askQty } = bookTop(state, symbol);
    const top = [bid, bidQty, ask, askQty].join(" ");
    if (seen.get(symbol) === top) return;
    seen.set(symbol, top);
    emit({ u: updateId(state.exchange.book(symbol), "contiguous"), s: symbol, b: bid, B: bidQty, a: ask, A: askQty });
  });
}

function depthHead(state: SpotState, symbol: string): Record<string, unknown> {
  const E = state.shared.clock.now();
  return { e: "depthUpdate", E, T: state.movedAt.get(symbol) ?? E, s: symbol };
}

function aggTrade(state: SpotState, trade: PublicTrade): Record<string, unknown> {
  const id = BigInt(trade.id);
  const head = { e: "aggTrade", E: state.shared.clock.now(), s: trade.symbol };
  const body = { a: id, p: text(trade.price), q: text(trade.quantity), f: id, l: id, T: trade.time };
  return { ...head, ...body, m: trade.buyerIsMaker, M: true };
}

function kline(state: SpotState, symbol: string, interval: string): Record<string, unknown> {
  const candle = state.market.candle(symbol, interval);
  const end = closeTime(candle.time, interval);
  const inside = state.market.trades(symbol).filter(({ time }) => time >= candle.time && time <= end);
  const now = state.shared.clock.now();
  const k = {
    t: candle.time,
    T: end,
    s: symbol,
    i: interval,
    f: BigInt(inside[0]?.id ?? 0),
    L: BigInt(inside.at(-1)?.id ?? 0),
    o: text(candle.open),
    c: text(candle.close),
    h: text(candle.high),
    l: text(candle.low),
    v: text(candle.volume),
    n: candle.trades,
    x: now > end,
    q: text(candle.value),
    V: text(candle.takerBuyVolume),
    Q: text(candle.takerBuyValue),
    B: "0",
  };
  return { e: "kline", E: now, s: symbol, k };
}

function miniTicker(state: SpotState, symbol: string): Record<string, unknown> {
  const { open, high, low, close, volume, value, closeTime: E } = dayOf(state, symbol);
  return { e: "24hrMiniTicker", E, s: symbol, c: close, o: open, h: high, l: low, v: volume, q: value };
}

function ticker(state: SpotState, symbol: string): Record<string, unknown> {
  const day = dayOf(state, symbol);
  const { open, high, low, close, volume, value } = day;
  return {
    e: "24hrTicker",
    E: day.closeTime,
    s: symbol,
    p: day.change,
    P: day.changePercent,
    w: day.average,
    c: close,
    Q: day.lastQty,
    o: open,
    h: high,
    l: low,
    v: volume,
    q: value,
    O: day.openTime,
    C: day.closeTime,
    F: day.firstId,
    L: day.lastId,
    n: day.count,
  };
}
