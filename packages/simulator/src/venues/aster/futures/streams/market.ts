import { text } from "../../../../engine/decimal.js";
import type { Order } from "../../../../engine/order.js";
import {
  DepthChanges,
  type FeedContext,
  levels,
  type OpenFeed,
  onBook,
  onTrade,
  onTradedSymbols,
  onTrades,
  paced,
  type Topic,
  updateId,
} from "../../shared/index.js";
import type { FuturesState } from "../state.js";
import { bestPrices } from "../tickers.js";
import { averagePrice, orderStatus } from "../views.js";
import { klineFeed } from "./kline-feed.js";
import { markPayload, miniTickerPayload, tickerPayload } from "./payloads.js";

type Stop = () => void;
/** Starts one stream; `symbol` exists, and is empty for streams of every symbol. */
type Open = (symbol: string, topic: Topic, emit: (payload: unknown) => void) => Stop;

const NO_HASH = `0X${"0".repeat(64)}`;
const DEPTH_MS: Readonly<Record<string, number>> = { "500ms": 500, "100ms": 100 };

/** The market streams of futures. Those without a symbol in their name carry every symbol. */
export function openFuturesFeed(state: FuturesState): OpenFeed {
  const { futures, shared, settings } = state;
  const { exchange } = futures;
  const context: FeedContext = { exchange, timers: shared.timers, settings };
  const now = (): number => shared.clock.now();

  const feeds: Readonly<Record<string, Open>> = {
    watchAggTrades: (symbol, _, emit) =>
      onTrades(context, symbol, 100, (trades) => {
        for (const { id, price, quantity, time, buyerIsMaker } of trades) {
          const a = BigInt(id);
          const body = { s: symbol, a, p: text(price), q: text(quantity), f: a, l: a, T: time, m: buyerIsMaker };
          emit({ e: "aggTrade", E: now(), ...body });
        }
      }),

    watchMarkPrice: (symbol, topic, emit) => every(markMs(topic), () => emit(markPayload(state, symbol))),
    watchAllMarkPrices: (_, topic, emit) =>
      every(markMs(topic), () => emit(symbols().map((symbol) => markPayload(state, symbol)))),

    watchKlines: (symbol, topic, emit) => klineFeed(state, context, symbol, topic.params.interval ?? "1m", emit),

    watchMiniTicker: (symbol, _, emit) => onTrades(context, symbol, 500, () => emit(miniTickerPayload(state, symbol))),
    watchAllMiniTickers: (_, __, emit) =>
      onTradedSymbols(context, 1000, (changed) => emit(changed.map((symbol) => miniTickerPayload(state, symbol)))),
    watchTicker: (symbol, _, emit) => onTrades(context, symbol, 500, () => emit(tickerPayload(state, symbol))),
    watchAllTickers: (_, __, emit) =>
      onTradedSymbols(context, 1000, (changed) => emit(changed.map((symbol) => tickerPayload(state, symbol)))),

    watchBookTicker: (symbol, _, emit) => bookTicker(symbol, emit),
    watchAllBookTickers: (_, __, emit) => all(symbols().map((symbol) => bookTicker(symbol, emit))),

    watchLiquidations: (symbol, _, emit) => liquidations(symbol, emit),
    watchAllLiquidations: (_, __, emit) => all(symbols().map((symbol) => liquidations(symbol, emit))),

    watchPartialDepth(symbol, topic, emit) {
      const book = exchange.book(symbol);
      const count = Number(topic.params.levels);
      let last = updateId(book, "chained");
      return onBook(context, symbol, depthMs(topic), () => {
        const u = updateId(book, "chained");
        if (u === last) return;
        const ids = { U: last + 2, u, pu: last };
        last = u;
        emit(depthPayload(symbol, { ...ids, b: levels(book, "BUY", count), a: levels(book, "SELL", count) }));
      });
    },

    watchDiffDepth(symbol, topic, emit) {
      const changes = new DepthChanges(exchange.book(symbol), "chained");
      return onBook(context, symbol, depthMs(topic), () => {
        const change = changes.next();
        if (change) emit(depthPayload(symbol, change));
      });
    },

    watchTradePro: (symbol, _, emit) =>
      onTrade(context, symbol, ({ id, price, quantity, time }) => {
        const trade = { T: time, s: symbol, t: BigInt(id), p: text(price), q: text(quantity) };
        emit({ e: "tradepro", E: now(), ...trade, h: NO_HASH, m: ["hidden", "hidden"] });
      }),
  };

  return (topic, emit) => {
    const symbol = topic.params.symbol ?? "";
    if (symbol !== "" && !state.symbols.has(symbol)) return undefined;
    return feeds[topic.stream]?.(symbol, topic, emit);
  };

  function symbols(): string[] {
    return [...state.symbols.keys()];
  }

  function depthPayload(symbol: string, change: object): object {
    return { e: "depthUpdate", E: now(), T: now(), s: symbol, ...change };
  }

  /** Sends at fixed times, whether anything has changed or not; at every change when the streams have no pace. */
  function every(ms: number, send: () => void): Stop {
    const wait = settings.streamMs ?? ms;
    if (wait > 0) return shared.timers.every(wait, send);
    return all([exchange.moved.on(send), futures.prices.moved.on(send)]);
  }

  function bookTicker(symbol: string, emit: (payload: unknown) => void): Stop {
    let last = "";
    return onBook(context, symbol, 0, () => {
      const { bid, bidQty, ask, askQty } = bestPrices(state, symbol);
      const best = [bid, bidQty, ask, askQty].join(" ");
      if (best === last) return;
      last = best;
      const u = updateId(exchange.book(symbol), "chained");
      emit({ e: "bookTicker", u, E: now(), T: now(), s: symbol, b: bid, B: bidQty, a: ask, A: askQty });
    });
  }

  /** The latest liquidation of a symbol, at most once a second. */
  function liquidations(symbol: string, emit: (payload: unknown) => void): Stop {
    let latest: Order | undefined;
    const { poke, stop } = paced(context, 1000, () => {
      if (latest) emit({ e: "forceOrder", E: now(), o: forceOrder(latest) });
      latest = undefined;
    });
    const off = futures.liquidation.liquidated.on((order) => {
      if (order.symbol !== symbol) return;
      latest = order;
      poke();
    });
    return all([off, stop]);
  }
}

function markMs({ params }: Topic): number {
  return params.speed === "1s" ? 1000 : 3000;
}

function depthMs({ params }: Topic): number {
  return DEPTH_MS[params.speed ?? ""] ?? 250;
}

function all(stops: readonly Stop[]): Stop {
  return () => {
    for (const stop of stops) stop();
  };
}

function forceOrder(order: Order): Record<string, unknown> {
  return {
    s: order.symbol,
    S: order.side,
    o: "LIMIT",
    f: "IOC",
    q: text(order.quantity),
    p: text(order.price),
    ap: averagePrice(order),
    X: orderStatus(order),
    l: text(order.filled),
    z: text(order.filled),
    T: order.updatedAt,
  };
}
