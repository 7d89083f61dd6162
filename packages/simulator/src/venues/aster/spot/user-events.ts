import type { BalanceChange } from "../../../engine/accounts.js";
import { text, ZERO } from "../../../engine/decimal.js";
import type { OrderEvent } from "../../../engine/exchange.js";
import type { SpotState } from "./state.js";
import { averagePrice, quantityOf, statusOf, stopPriceOf, typeOf } from "./views.js";

/** Sends what happens to an account to its user's stream. */
export function announceAccount(state: SpotState): void {
  const { accounts, exchange, shared, userEvents } = state;
  // Inferred: the document shows WITHDRAW only; the other reasons are those of the futures stream.
  const reasons = new Map<string, string>();
  accounts.flowed.on(({ accountId, reason }) => void reasons.set(accountId, reasonOf(reason)));
  accounts.changed.on((change) => {
    const user = shared.directory.user(change.account.id);
    if (user) userEvents.emit({ user, payload: position(state, change, reasons.get(user.id) ?? "ORDER") });
    reasons.delete(change.account.id);
  });
  exchange.ordered.on((event) => {
    const user = shared.directory.user(event.order.accountId);
    if (user) userEvents.emit({ user, payload: executionReport(state, event) });
  });
}

function reasonOf(reason: string): string {
  if (reason === "trade" || reason === "fee") return "ORDER";
  return reason === "grant" ? "DEPOSIT" : "ASSET_TRANSFER";
}

function position(state: SpotState, { balances }: BalanceChange, reason: string): Record<string, unknown> {
  const now = state.shared.clock.now();
  return {
    B: balances.map(({ asset, free, locked }) => ({ a: asset, f: text(free), l: text(locked) })),
    e: "outboundAccountPosition",
    T: now,
    E: now,
    m: reason,
  };
}

function executionReport(state: SpotState, { order, fill }: OrderEvent): Record<string, unknown> {
  const status = statusOf(order);
  const ended = status === "CANCELED" || status === "EXPIRED";
  return {
    s: order.symbol,
    c: order.clientOrderId,
    S: order.side,
    o: typeOf(order),
    f: order.terms?.lifetime ?? order.timeInForce,
    q: quantityOf(order),
    p: text(order.price),
    ap: averagePrice(order),
    P: stopPriceOf(order),
    x: fill || status === "FILLED" ? "TRADE" : ended ? status : "NEW",
    X: status,
    i: BigInt(order.id),
    l: text(fill?.quantity ?? ZERO),
    z: text(order.filled),
    L: text(fill?.price ?? ZERO),
    n: fill ? text(fill.fee) : "0",
    N: fill?.feeAsset ?? null,
    T: order.updatedAt,
    t: fill && BigInt(fill.ticketId),
    m: fill?.isMaker ?? false,
    ot: order.terms?.kind ?? order.type,
    O: order.createdAt,
    Z: text(order.value),
    Y: text(fill ? fill.price.times(fill.quantity) : ZERO),
    Q: text(order.amount),
    e: "executionReport",
    E: state.shared.clock.now(),
  };
}
