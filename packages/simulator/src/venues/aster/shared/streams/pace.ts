import type { Exchange, PublicTrade } from "../../../../engine/exchange.js";
import type { Timers } from "../../../../engine/timers.js";

/** How fast the sockets of a product are, in milliseconds. Changes take effect at the next event or connection. */
export interface StreamSettings {
  /** In place of the documented speed of every market stream; 0 sends every change at once. */
  streamMs: number | undefined;
  /** Time between two pings of the server. */
  pingMs: number;
  /** A connection without a pong for so long is closed. */
  idleMs: number;
  /** Life of a connection, by the simulated clock. */
  lifeMs: number;
  /** A control frame without `id` is refused, as documented. With `false` its answer has the id `null`. */
  requestIds: boolean;
}

export interface FeedContext {
  readonly exchange: Exchange;
  readonly timers: Timers;
  readonly settings: StreamSettings;
}

type Stop = () => void;

/** Runs `send` at most every `ms`: what happens meanwhile is sent together. `poke` says that something has changed. */
export function paced(context: FeedContext, ms: number, send: () => void): { readonly poke: () => void; stop: Stop } {
  let cancel: Stop | undefined;
  const poke = (): void => {
    if (cancel) return;
    const wait = context.settings.streamMs ?? ms;
    if (wait === 0) {
      send();
      return;
    }
    cancel = context.timers.after(wait, () => {
      cancel = undefined;
      send();
    });
  };
  return { poke, stop: () => cancel?.() };
}

/** Every public trade of a symbol, one by one and at once. */
export function onTrade({ exchange }: FeedContext, symbol: string, send: (trade: PublicTrade) => void): Stop {
  return exchange.traded.on((trade) => {
    if (trade.symbol === symbol) send(trade);
  });
}

/** The trades of a symbol since the last time, at most every `ms`. */
export function onTrades(
  context: FeedContext,
  symbol: string,
  ms: number,
  send: (trades: readonly PublicTrade[]) => void,
): Stop {
  let trades: PublicTrade[] = [];
  const { poke, stop } = paced(context, ms, () => {
    const all = trades;
    trades = [];
    send(all);
  });
  const off = onTrade(context, symbol, (trade) => {
    trades.push(trade);
    poke();
  });
  return both(off, stop);
}

/** Called after changes of a symbol's book, at most every `ms`. */
export function onBook(context: FeedContext, symbol: string, ms: number, send: () => void): Stop {
  const { poke, stop } = paced(context, ms, send);
  const off = context.exchange.moved.on((moved) => {
    if (moved === symbol) poke();
  });
  return both(off, stop);
}

/** The symbols that have traded since the last time, at most every `ms`. */
export function onTradedSymbols(context: FeedContext, ms: number, send: (symbols: readonly string[]) => void): Stop {
  let symbols = new Set<string>();
  const { poke, stop } = paced(context, ms, () => {
    const all = [...symbols];
    symbols = new Set();
    send(all);
  });
  const off = context.exchange.traded.on(({ symbol }) => {
    symbols.add(symbol);
    poke();
  });
  return both(off, stop);
}

function both(first: Stop, second: Stop): Stop {
  return () => {
    first();
    second();
  };
}
