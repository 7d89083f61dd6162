import type { Connection } from "../../../engine/connection.js";
import type { PublicTrade } from "../../../engine/exchange.js";
import { write } from "../json.js";
import { bookView, candleView, tickerView, tradeView } from "../market-views.js";
import type { ApifinyState, VenuePart } from "../state.js";
import type { ApifinySymbol } from "../symbols.js";

export interface Channel {
  /** As the caller names it, for example `kline_1m`; data travels under this key. */
  readonly name: string;
  /** As the caller names it. */
  readonly symbol: string;
  readonly spec: ApifinySymbol;
  /** Of candles. */
  readonly period: string | undefined;
}

/** Trades sent when a subscription begins. */
const FIRST_TRADES = 20;

/** Sends the present state of a channel at one venue, then its changes. Returns what ends it. */
export function subscribe(state: ApifinyState, connection: Connection, part: VenuePart, channel: Channel): () => void {
  const { name, symbol, spec, period } = channel;
  const { exchange, market } = part;
  const { settings } = state;
  const send = (data: unknown): void =>
    connection.send(write({ venues: [part.name], channel: name, symbol, [name]: data }));
  if (period !== undefined) {
    const push = (): void => send(candleView(part, spec, period, market.candle(spec.symbol, period)));
    push();
    return state.timers.every(settings.klineMs, push);
  }
  if (name === "trade") {
    const push = (trades: readonly PublicTrade[]): void =>
      send({ trades: trades.map((trade) => tradeView(part, spec, trade)) });
    push(market.trades(spec.symbol).slice(-FIRST_TRADES).reverse());
    return exchange.traded.on((trade) => {
      if (trade.symbol === spec.symbol) push([trade]);
    });
  }
  const isBook = name === "orderbook";
  const push = (): void => send(isBook ? bookView(state, part, spec) : tickerView(state, part, spec));
  const pace = new Pace(state, () => (isBook ? settings.bookMs : settings.tickerMs), push);
  push();
  const changed = (of: string): void => {
    if (of === spec.symbol) pace.note();
  };
  const leave = isBook ? exchange.moved.on(changed) : exchange.traded.on((trade) => changed(trade.symbol));
  return () => {
    leave();
    pace.stop();
  };
}

/** Lets changes through at most once in a while, and never in the middle of an action. */
class Pace {
  readonly #state: ApifinyState;
  readonly #wait: () => number;
  readonly #push: () => void;
  #cancel: (() => void) | undefined;

  constructor(state: ApifinyState, wait: () => number, push: () => void) {
    this.#state = state;
    this.#wait = wait;
    this.#push = push;
  }

  note(): void {
    this.#cancel ??= this.#state.timers.after(this.#wait(), () => {
      this.#cancel = undefined;
      this.#push();
    });
  }

  stop(): void {
    this.#cancel?.();
  }
}
