import type { Connection } from "../../engine/connection.js";
import type { PublicTrade } from "../../engine/exchange.js";
import type { BitexasiaState } from "./state.js";
import { bookView, type Level, tradeView } from "./views.js";

const DEPTH = 100;
const RECENT_TRADES = 50;

/** Serves the two published streams. Every frame is inferred; the order, a snapshot and then changes, is documented. */
export function serveMarket(state: BitexasiaState, connection: Connection): void {
  const open = new Map<string, () => void>();
  const stop = (id: string): void => {
    open.get(id)?.();
    open.delete(id);
  };
  connection.closed.on(() => {
    for (const id of [...open.keys()]) stop(id);
  });
  connection.received.on((text) => {
    const { op, channel, pair } = readFrame(text);
    const isTopic = (channel === "orderbook" || channel === "trades") && typeof pair === "string";
    if (!isTopic || (op !== "subscribe" && op !== "unsubscribe")) {
      connection.send(JSON.stringify({ error: { code: "invalid_frame", message: "Not understood" } }));
      return;
    }
    const id = `${channel} ${pair}`;
    const refused = op === "subscribe" && connection.struck("reject-subscription");
    if (refused || !state.pairs.has(pair)) {
      const error = refused ? REFUSED : UNKNOWN_PAIR;
      connection.send(JSON.stringify({ channel, pair, error }));
    } else {
      stop(id);
      const serve = channel === "orderbook" ? serveBook : serveTrades;
      if (op === "subscribe") open.set(id, serve(state, connection, pair));
    }
  });
}

const REFUSED = { code: "refused", message: "Subscription refused" };
const UNKNOWN_PAIR = { code: "unknown_pair", message: "No such pair" };

interface Frame {
  readonly op?: unknown;
  readonly channel?: unknown;
  readonly pair?: unknown;
}

function readFrame(text: string): Frame {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** Sends the book, then what changes, each message with the next number. Returns what ends it. */
function serveBook(state: BitexasiaState, connection: Connection, pair: string): () => void {
  let sequence = 1;
  let sent = bookView(state, pair, DEPTH);
  let cancelTimer: (() => void) | undefined;
  const head = { channel: "orderbook", pair };
  connection.send(JSON.stringify({ ...head, type: "snapshot", sequence, ...sent }));
  const push = (): void => {
    cancelTimer = undefined;
    const now = bookView(state, pair, DEPTH);
    const bids = changes(sent.bids, now.bids);
    const asks = changes(sent.asks, now.asks);
    sent = now;
    if (bids.length + asks.length === 0) return;
    sequence++;
    connection.send(JSON.stringify({ ...head, type: "delta", sequence, bids, asks }));
  };
  const leave = state.exchange.moved.on((moved) => {
    // Later, so that a message never shows half of what happens at once.
    if (moved === pair) cancelTimer ??= state.timers.after(state.settings.bookMs, push);
  });
  return () => {
    leave();
    cancelTimer?.();
  };
}

/** Levels that are new or have another size, and nought for those that are gone. */
function changes(before: readonly Level[], after: readonly Level[]): Level[] {
  const old = new Map(before);
  const changed = after.filter(([price, size]) => old.get(price) !== size);
  for (const [price] of after) old.delete(price);
  return [...changed, ...[...old.keys()].map((price): Level => [price, "0"])];
}

function serveTrades(state: BitexasiaState, connection: Connection, pair: string): () => void {
  const send = (type: string, trades: readonly PublicTrade[]): void =>
    connection.send(JSON.stringify({ channel: "trades", pair, type, trades: trades.map(tradeView) }));
  send("snapshot", state.market.trades(pair).slice(-RECENT_TRADES));
  return state.exchange.traded.on((trade) => {
    if (trade.symbol === pair) send("delta", [trade]);
  });
}
