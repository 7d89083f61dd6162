import type { Candle } from "../../../../engine/candles.js";
import { text, ZERO } from "../../../../engine/decimal.js";
import type { PublicTrade } from "../../../../engine/exchange.js";
import { type Call, levels, quoted, type Routes, refuse, updateId } from "../../shared/index.js";
import { symbolOf } from "../order-rules.js";
import type { SpotState } from "../state.js";
import { symbolInfo } from "../symbols.js";
import { bookTop, closeTime, dayOf } from "../tickers.js";

const HOUR = 3_600_000;

export function marketRoutes(state: SpotState): Routes {
  const { market, exchange } = state;

  function tape(call: Call): readonly PublicTrade[] {
    return market.trades(symbolOf(state, call.params.text("symbol")).symbol);
  }

  /** One row with `symbol`, a list of all without. */
  function each(call: Call, row: (symbol: string) => unknown): unknown {
    const wanted = call.params.get("symbol");
    return wanted === undefined ? [...state.symbols.keys()].map(row) : row(symbolOf(state, wanted).symbol);
  }

  return {
    ping: () => ({}),

    getServerTime: (call) => ({ serverTime: call.now }),

    getExchangeInfo: (call) => ({
      timezone: "UTC",
      serverTime: call.now,
      rateLimits: state.limits.list(),
      exchangeFilters: [],
      assets: [...state.assets].map((asset) => ({ asset })),
      symbols: [...state.symbols.values()].map(symbolInfo),
    }),

    getDepth(call) {
      const { symbol } = symbolOf(state, call.params.text("symbol"));
      const book = exchange.book(symbol);
      const limit = call.params.limit(100);
      return {
        lastUpdateId: updateId(book, "contiguous"),
        E: call.now,
        T: state.movedAt.get(symbol) ?? call.now,
        bids: levels(book, "BUY", limit),
        asks: levels(book, "SELL", limit),
      };
    },

    getTrades: (call) => tape(call).slice(-call.params.limit(500)).map(tradeRow),

    getHistoricalTrades(call) {
      const limit = call.params.limit(500);
      const from = call.params.id("fromId");
      if (from === undefined) return tape(call).slice(-limit).map(tradeRow);
      return tape(call)
        .filter(({ id }) => BigInt(id) >= from)
        .slice(0, limit)
        .map(tradeRow);
    },

    getAggTrades(call) {
      const limit = call.params.limit(500);
      const first = call.params.id("fromId");
      const from = call.params.integer("startTime");
      const to = call.params.integer("endTime");
      if (from !== undefined && to !== undefined) {
        if (from > to) throw refuse("-1023");
        if (to - from >= HOUR) throw refuse("-1127", "1");
      }
      const found = tape(call)
        .filter(({ id }) => first === undefined || BigInt(id) >= first)
        .filter(({ time }) => time >= (from ?? 0) && time <= (to ?? call.now));
      const rows = first === undefined && from === undefined ? found.slice(-limit) : found.slice(0, limit);
      return rows.map(aggTradeRow);
    },

    getKlines(call) {
      const { symbol } = symbolOf(state, call.params.text("symbol"));
      const interval = call.params.text("interval");
      const from = call.params.integer("startTime") ?? 0;
      const to = Math.min(call.params.integer("endTime") ?? call.now, call.now);
      if (from > to) throw refuse("-1130", quoted("startTime"));
      const limit = call.params.limit(500);
      const candles = market.candles(symbol, interval, from, to);
      return (from > 0 ? candles.slice(0, limit) : candles.slice(-limit)).map((candle) => kline(candle, interval));
    },

    getTicker24hr: (call) =>
      each(call, (symbol) => {
        const day = dayOf(state, symbol);
        const { bid, bidQty, ask, askQty } = bookTop(state, symbol);
        const { base, quote } = symbolOf(state, symbol);
        const { open, high, low, close, volume, value } = day;
        return {
          symbol,
          priceChange: day.change,
          priceChangePercent: day.changePercent,
          weightedAvgPrice: day.average,
          prevClosePrice: open,
          lastPrice: close,
          lastQty: day.lastQty,
          bidPrice: bid,
          bidQty,
          askPrice: ask,
          askQty,
          openPrice: open,
          highPrice: high,
          lowPrice: low,
          volume,
          quoteVolume: value,
          openTime: day.openTime,
          closeTime: day.closeTime,
          firstId: day.firstId,
          lastId: day.lastId,
          count: day.count,
          baseAsset: base,
          quoteAsset: quote,
        };
      }),

    getTickerPrice: (call) =>
      each(call, (symbol) => {
        const last = market.trades(symbol).at(-1);
        return { symbol, price: text(last?.price ?? ZERO), time: last?.time ?? call.now };
      }),

    getBookTicker: (call) =>
      each(call, (symbol) => {
        const { bid, bidQty, ask, askQty } = bookTop(state, symbol);
        const time = state.movedAt.get(symbol) ?? call.now;
        return { symbol, bidPrice: bid, bidQty, askPrice: ask, askQty, time };
      }),
  };
}

function tradeRow({ id, price, quantity, time, buyerIsMaker }: PublicTrade): Record<string, unknown> {
  // As in the document's example, where it is the quantity divided by the price.
  const baseQty = text(quantity.div(price).toDecimalPlaces(8));
  return { id: BigInt(id), price: text(price), qty: text(quantity), baseQty, time, isBuyerMaker: buyerIsMaker };
}

function aggTradeRow({ id, price, quantity, time, buyerIsMaker }: PublicTrade): Record<string, unknown> {
  const own = BigInt(id);
  return { a: own, p: text(price), q: text(quantity), f: own, l: own, T: time, m: buyerIsMaker };
}

/** The document's eleven members. */
function kline(candle: Candle, interval: string): readonly unknown[] {
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
  ];
}
