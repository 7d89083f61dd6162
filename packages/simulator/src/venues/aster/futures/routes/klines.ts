import type { Candle } from "../../../../engine/candles.js";
import { Decimal } from "../../../../engine/decimal.js";
import { type Call, type Routes, refuse } from "../../shared/index.js";
import { klineView, priceCandle } from "../klines.js";
import { symbolOf } from "../order-rules.js";
import type { FuturesState } from "../state.js";

const ONE = new Decimal(1);

export function klineRoutes(state: FuturesState): Routes {
  const { prices } = state.futures;
  return {
    getKlines: (call) => rows(state, call, symbolOf(state, call.params.text("symbol")).symbol),

    getIndexPriceKlines(call) {
      const pair = call.params.text("pair");
      if (!state.symbols.has(pair)) throw refuse("-4144");
      return rows(state, call, pair, (candle) => priceCandle(candle, ONE));
    },

    getMarkPriceKlines(call) {
      const { symbol } = symbolOf(state, call.params.text("symbol"));
      const factor = prices.mark(symbol).div(prices.index(symbol));
      return rows(state, call, symbol, (candle) => priceCandle(candle, factor));
    },
  };
}

/** The first candles from a start, the latest ones without. */
function rows(state: FuturesState, call: Call, symbol: string, change = (candle: Candle): Candle => candle): unknown[] {
  const interval = call.params.text("interval");
  const start = call.params.integer("startTime");
  const end = Math.min(call.params.integer("endTime") ?? call.now, call.now);
  if (start !== undefined && start > end) throw refuse("-1023");
  const limit = Math.min(call.params.limit(500), 1500);
  const candles = state.futures.market.candles(symbol, interval, start ?? 0, end);
  const wanted = start === undefined ? candles.slice(-limit) : candles.slice(0, limit);
  return wanted.map((candle) => klineView(change(candle), interval));
}
