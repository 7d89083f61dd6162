import { Decimal, text } from "../../../../engine/decimal.js";
import { type Call, levels, missing, RawNumber, type Routes, range, refuse, updateId } from "../../shared/index.js";
import { symbolOf } from "../order-rules.js";
import { ASSETS, type FuturesState } from "../state.js";
import { symbolInfo } from "../symbols.js";
import { bestPrices, dayFigures, markFigures } from "../tickers.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Exchanges named in the document's example, with their shares. */
const REFERENCES: readonly (readonly [exchange: string, separator: string, weight: string])[] = [
  ["binance", "", "0.41441441"],
  ["okex", "-", "0.13513513"],
  ["coinbase", "-", "0.13513513"],
  ["gateio", "_", "0.04504504"],
  ["kucoin", "-", "0.06756756"],
  ["mxc", "", "0.06756756"],
  ["bybit", "", "0.06756756"],
  ["bitget", "", "0.06756756"],
];

export function marketRoutes(state: FuturesState): Routes {
  const { futures, shared, contract, limits } = state;
  return {
    // The nonce was used up by the authentication, which is all there is to it.
    noop: () => ({ code: 200, msg: "success" }),
    ping: () => ({}),
    getServerTime: (call) => ({ serverTime: call.now }),

    getExchangeInfo: (call) => ({
      exchangeFilters: [],
      rateLimits: limits.list(),
      serverTime: call.now,
      assets: [...ASSETS].map(([asset, marginAvailable]) => ({
        asset,
        marginAvailable,
        autoAssetExchange: marginAvailable ? 0 : null,
      })),
      symbols: [...state.symbols.values()].map((spec) => symbolInfo(spec, (name) => contract.values(name))),
      timezone: "UTC",
    }),

    getDepth(call) {
      const { symbol } = symbolOf(state, call.params.text("symbol"));
      const limit = call.params.integer("limit") ?? 500;
      const book = futures.exchange.book(symbol);
      const lastUpdateId = updateId(book, "chained");
      const sides = { bids: levels(book, "BUY", limit), asks: levels(book, "SELL", limit) };
      return { lastUpdateId, E: call.now, T: call.now, ...sides };
    },

    getTrades: (call) => trades(state, call),
    getHistoricalTrades: (call) => trades(state, call),

    getAggTrades(call) {
      const { symbol } = symbolOf(state, call.params.text("symbol"));
      const limit = Math.min(call.params.limit(500), 1000);
      const from = call.params.id("fromId");
      const timed = call.params.has("startTime") || call.params.has("endTime");
      const time = timed ? range(call, { longest: HOUR, code: "-1127" }) : undefined;
      const found = futures.market
        .trades(symbol)
        .filter(({ id }) => from === undefined || BigInt(id) >= from)
        .filter((trade) => !time || (trade.time >= time.from && trade.time <= time.to));
      const rows = from !== undefined || call.params.has("startTime") ? found.slice(0, limit) : found.slice(-limit);
      return rows.map(({ id, price, quantity, time: at, buyerIsMaker }) => {
        const a = BigInt(id);
        return { a, p: text(price), q: text(quantity), f: a, l: a, T: at, m: buyerIsMaker };
      });
    },

    getPremiumIndex: (call) =>
      oneOrAll(state, call, (symbol) => {
        const { mark, index, settle, rate, next } = markFigures(state, symbol);
        return {
          symbol,
          markPrice: mark,
          indexPrice: index,
          estimatedSettlePrice: settle,
          lastFundingRate: rate,
          interestRate: futures.contracts.get(symbol)?.interestRate.toFixed(8),
          nextFundingTime: next,
          time: call.now,
        };
      }),

    getFundingRates(call) {
      const wanted = call.params.get("symbol");
      const symbols = wanted === undefined ? [...state.symbols.keys()] : [symbolOf(state, wanted).symbol];
      const start = call.params.integer("startTime");
      const end = Math.min(call.params.integer("endTime") ?? call.now, call.now);
      if (start !== undefined && start > end) throw refuse("-1023");
      const limit = Math.min(call.params.limit(100), 1000);
      // The simulated venue is a year old.
      const from = Math.max(start ?? 0, end - 365 * DAY);
      const rows = symbols
        .flatMap((symbol) => futures.prices.fundingTimes(symbol, from, end).map((time) => ({ symbol, time })))
        .sort((a, b) => a.time - b.time)
        .map(({ symbol, time }) => ({
          symbol,
          fundingRate: futures.prices.fundingRate(symbol, time).toFixed(8),
          fundingTime: time,
        }));
      return start === undefined ? rows.slice(-limit) : rows.slice(0, limit);
    },

    getFundingInfo(call) {
      const wanted = call.params.get("symbol");
      const symbols = wanted === undefined ? [...state.symbols.keys()] : [symbolOf(state, wanted).symbol];
      return symbols.map((symbol) => {
        const spec = futures.contracts.get(symbol);
        return {
          symbol,
          interestRate: spec?.interestRate.toFixed(8),
          time: call.now,
          fundingIntervalHours: spec?.fundingHours,
          fundingFeeCap: new RawNumber(text(spec?.fundingCap ?? new Decimal(0))),
          fundingFeeFloor: new RawNumber(text(spec?.fundingCap.neg() ?? new Decimal(0))),
        };
      });
    },

    getTicker24hr: (call) =>
      oneOrAll(state, call, (symbol) => {
        const day = dayFigures(state, symbol);
        return {
          symbol,
          priceChange: day.change,
          priceChangePercent: day.percent,
          weightedAvgPrice: day.average,
          prevClosePrice: day.open,
          lastPrice: day.last,
          lastQty: day.lastQty,
          openPrice: day.open,
          highPrice: day.high,
          lowPrice: day.low,
          volume: day.volume,
          quoteVolume: day.value,
          openTime: day.from,
          closeTime: day.to,
          firstId: day.firstId,
          lastId: day.lastId,
          count: day.count,
        };
      }),

    getTickerPrice: (call) =>
      oneOrAll(state, call, (symbol) => ({ symbol, price: text(futures.market.last(symbol)), time: call.now })),

    getBookTicker: (call) =>
      oneOrAll(state, call, (symbol) => {
        const { bid, bidQty, ask, askQty } = bestPrices(state, symbol);
        return { symbol, bidPrice: bid, bidQty, askPrice: ask, askQty, time: call.now };
      }),

    getIndexReferences(call) {
      const symbol = call.params.get("symbol");
      if (symbol === undefined) throw missing("symbol");
      const spec = state.symbols.get(symbol);
      // The document shows this code here, not the one for an unknown symbol.
      if (!spec) throw refuse("-1000");
      const references = REFERENCES.map(([exchange, separator, weight]) => {
        return { exchange, symbol: `${spec.base}${separator}${spec.quote}`, weight };
      });
      return { symbol, time: shared.clock.now(), references };
    },
  };
}

/** Recent trades, or older ones from an id on. */
function trades(state: FuturesState, call: Call): Record<string, unknown>[] {
  const { symbol } = symbolOf(state, call.params.text("symbol"));
  const limit = Math.min(call.params.limit(500), 1000);
  const from = call.params.id("fromId");
  const tape = state.futures.market.trades(symbol);
  const rows = from === undefined ? tape.slice(-limit) : tape.filter(({ id }) => BigInt(id) >= from).slice(0, limit);
  return rows.map(({ id, price, quantity, time, buyerIsMaker }) => ({
    id: BigInt(id),
    price: text(price),
    qty: text(quantity),
    quoteQty: text(price.times(quantity)),
    time,
    isBuyerMaker: buyerIsMaker,
  }));
}

/** An object for a symbol, a list without one. */
function oneOrAll(state: FuturesState, call: Call, view: (symbol: string) => unknown): unknown {
  const symbol = call.params.get("symbol");
  if (symbol === undefined) return [...state.symbols.keys()].map(view);
  return view(symbolOf(state, symbol).symbol);
}
