import type { Account, BalanceChange } from "../../../engine/accounts.js";
import type { Connection } from "../../../engine/connection.js";
import { text } from "../../../engine/decimal.js";
import type { OrderEvent } from "../../../engine/exchange.js";
import type { Fill } from "../../../engine/order.js";
import { remaining } from "../../../engine/order.js";
import type { ApiKey } from "../auth.js";
import type { HashkeyState } from "../state.js";
import { averagePrice, cancelReason, orderType } from "../views.js";
import { servePublic } from "./public.js";
import { channelId } from "./v1.js";

const ACCOUNT_EVENTS: Readonly<Record<Account["kind"], string>> = {
  trading: "outboundAccountInfo",
  sub: "outboundAccountInfo",
  custody: "outboundCustodyAccountInfo",
  fiat: "outboundFiatAccountInfo",
  house: "",
};

/** Serves the account stream of a listen key: lists of events, pushed without a subscription. */
export function servePrivate(state: HashkeyState, connection: Connection, listenKey: string, owner: ApiKey): void {
  let heardAt = state.clock.now();
  const send = (event: Record<string, unknown>): void => connection.send(JSON.stringify([event]));
  // A master key's stream shows its own three accounts; the sub-account has a stream of its own.
  const watched = new Set(
    state
      .visible(owner)
      .filter(({ kind }) => !owner.master || kind !== "sub")
      .map(({ id }) => id),
  );
  const ping = (): void => {
    state.listenKeys.sweep();
    if (state.clock.now() - heardAt > state.settings.idleMs) connection.close(1000, "idle");
    connection.send(JSON.stringify({ ping: state.clock.now(), channelId: channelId(connection) }));
  };
  const stops = [
    state.accounts.changed.on((change) => {
      if (watched.has(change.account.id)) send(accountInfo(state, change));
    }),
    state.exchange.ordered.on((event) => {
      if (event.order.accountId === owner.accountId) send(executionReport(state, event));
    }),
    state.exchange.filled.on((fill) => {
      if (fill.order.accountId === owner.accountId) send(ticketInfo(state, fill));
    }),
    state.listenKeys.ended.on((key) => {
      // Inferred: the document says that the stream closes, not with which code.
      if (key === listenKey) connection.close(1000, "listen key expired");
    }),
    state.timers.every(state.settings.serverPingMs, ping),
  ];
  connection.received.on(() => {
    heardAt = state.clock.now();
  });
  connection.closed.on(() => {
    for (const stop of stops) stop();
  });
  // The document's private sample also pings and subscribes public topics on this socket.
  servePublic(state, connection, 1);
}

function accountInfo(state: HashkeyState, { account, balances }: BalanceChange): Record<string, unknown> {
  return {
    e: ACCOUNT_EVENTS[account.kind],
    E: String(state.clock.now()),
    T: true,
    W: true,
    D: true,
    B: balances.map(({ asset, free, locked }) => ({ a: asset, f: text(free), l: text(locked), r: "" })),
  };
}

function executionReport(state: HashkeyState, { order, fill }: OrderEvent): Record<string, unknown> {
  const byAmount = order.amount.gt(0);
  return {
    e: "executionReport",
    E: String(state.clock.now()),
    s: order.symbol,
    c: order.clientOrderId,
    S: order.side,
    o: byAmount ? "MARKET_OF_QUOTE" : orderType(order),
    f: order.timeInForce,
    q: text(order.quantity),
    p: text(order.price),
    X: order.status,
    i: order.id,
    l: fill ? text(fill.quantity) : "0",
    z: text(order.filled),
    L: fill ? text(fill.price) : "0",
    n: fill ? text(fill.fee) : "0",
    N: fill?.feeAsset ?? "",
    u: true,
    w: true,
    m: order.postOnly,
    O: String(order.createdAt),
    Z: text(order.value),
    C: false,
    v: "0",
    reqAmt: text(order.amount),
    d: fill?.id ?? order.id,
    r: byAmount ? "0" : text(remaining(order)),
    V: averagePrice(order),
    P: "0",
    lo: false,
    lt: "",
    x: cancelReason(order),
  };
}

function ticketInfo(state: HashkeyState, fill: Fill): Record<string, unknown> {
  return {
    e: "ticketInfo",
    E: String(state.clock.now()),
    s: fill.order.symbol,
    q: text(fill.quantity),
    t: String(fill.time),
    p: text(fill.price),
    T: fill.ticketId,
    o: fill.order.id,
    c: fill.order.clientOrderId,
    a: fill.order.accountId,
    m: fill.isMaker,
    S: fill.order.side,
  };
}
