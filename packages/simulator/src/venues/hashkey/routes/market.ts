import type { PriceLevel } from "../../../engine/book.js";
import type { Candle } from "../../../engine/candles.js";
import { Decimal, floorTo, text } from "../../../engine/decimal.js";
import type { Side } from "../../../engine/order.js";
import type { Call, Routes } from "../call.js";
import { COINS, coinInfo } from "../coins.js";
import { illegal } from "../errors.js";
import { symbolOf } from "../order-rules.js";
import type { HashkeyState } from "../state.js";
import { symbolInfo } from "../symbols.js";

type Level = readonly [string, string];

export const market: Routes = {
  getExchangeInfo(state, call) {
    const site = call.params.get("site") ?? "BMU";
    const symbol = call.params.get("symbol");
    // One symbol is answered bare, without the envelope, as in the document's example.
    if (symbol !== undefined) return symbolInfo(symbolOf(state, symbol), site);
    return {
      timezone: "UTC",
      serverTime: call.now,
      symbols: [...state.symbols.values()].map((spec) => symbolInfo(spec, site)),
      coins: COINS.map((spec) => coinInfo(spec, true)),
      brokerFilters: [],
      contracts: [],
      options: [],
      site,
    };
  },

  getDepth(state, call) {
    const { symbol } = symbolOf(state, call.params.text("symbol"));
    return { t: call.now, ...depth(state, symbol, call.params.limit(100, 200)) };
  },

  getMergedDepth(state, call) {
    const spec = symbolOf(state, call.params.text("symbol"));
    const step = new Decimal(spec.tickSize).times(new Decimal(10).pow(call.params.integer("scale") ?? 0));
    const book = state.exchange.book(spec.symbol);
    const limit = call.params.limit(100, 200);
    const side = (name: Side): Level[] => merge(book.depth(name, 10_000), step, name).slice(0, limit);
    return { t: call.now, b: side("BUY"), a: side("SELL") };
  },

  getTrades(state, call) {
    const { symbol } = symbolOf(state, call.params.text("symbol"));
    return state.market
      .trades(symbol)
      .slice(-call.params.limit(100, 100))
      .map((trade) => ({ t: trade.time, p: text(trade.price), q: text(trade.quantity), ibm: trade.buyerIsMaker }));
  },

  getKlines(state, call) {
    const { symbol } = symbolOf(state, call.params.text("symbol"));
    const from = call.params.integer("startTime") ?? 0;
    const to = Math.min(call.params.integer("endTime") ?? call.now, call.now);
    if (from > to) throw illegal("startTime");
    // Inferred: 500 candles when no limit is given; the first ones from a start, the latest ones without.
    const limit = call.params.limit(500, 1000);
    const candles = state.market.candles(symbol, call.params.text("interval"), from, to);
    return (from > 0 ? candles.slice(0, limit) : candles.slice(-limit)).map(kline);
  },

  getTicker24hr(state, call) {
    if (call.params.get("instType") === "FUTURES") return [];
    return symbolsOf(state, call).map((symbol) => {
      const day = state.market.day(symbol);
      const last = text(state.market.last(symbol));
      const book = state.exchange.book(symbol);
      return {
        t: call.now,
        s: symbol,
        c: last,
        h: text(day.high),
        l: text(day.low),
        o: text(day.open),
        b: text(book.best("BUY") ?? new Decimal(0)),
        a: text(book.best("SELL") ?? new Decimal(0)),
        v: text(day.volume),
        qv: text(day.value),
        it: "SPOT",
      };
    });
  },

  getTickerPrice(state, call) {
    return symbolsOf(state, call).map((symbol) => ({ s: symbol, p: text(state.market.last(symbol)) }));
  },

  getBookTicker(state, call) {
    const { symbol } = symbolOf(state, call.params.text("symbol"));
    const { b, a } = depth(state, symbol, 1);
    const [bid = ["0", "0"], ask = ["0", "0"]] = [b[0], a[0]];
    return [{ s: symbol, b: bid[0], bq: bid[1], a: ask[0], aq: ask[1], t: call.now }];
  },
};

function symbolsOf(state: HashkeyState, call: Call): string[] {
  const symbol = call.params.get("symbol");
  return symbol === undefined ? [...state.symbols.keys()] : [symbolOf(state, symbol).symbol];
}

function level({ price, quantity }: PriceLevel): Level {
  return [text(price), text(quantity)];
}

/** Both sides of a book as the venue shows them. */
export function depth(state: HashkeyState, symbol: string, limit: number): { b: Level[]; a: Level[] } {
  const book = state.exchange.book(symbol);
  return { b: book.depth("BUY", limit).map(level), a: book.depth("SELL", limit).map(level) };
}

/** Bids are rounded down and asks up, so that a merged book is never crossed. */
function merge(levels: readonly PriceLevel[], step: Decimal, side: Side): Level[] {
  const out: { price: Decimal; quantity: Decimal }[] = [];
  for (const { price, quantity } of levels) {
    const down = floorTo(price, step);
    const rounded = side === "BUY" || down.eq(price) ? down : down.plus(step);
    const last = out.at(-1);
    if (last?.price.eq(rounded)) last.quantity = last.quantity.plus(quantity);
    else out.push({ price: rounded, quantity });
  }
  return out.map(level);
}

/** The document's eleven members; the close time is always 0. */
function kline(candle: Candle): readonly unknown[] {
  return [
    candle.time,
    text(candle.open),
    text(candle.high),
    text(candle.low),
    text(candle.close),
    text(candle.volume),
    0,
    text(candle.value),
    candle.trades,
    text(candle.takerBuyVolume),
    text(candle.takerBuyValue),
  ];
}
