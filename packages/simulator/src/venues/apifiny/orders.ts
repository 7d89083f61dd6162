import { plan } from "../../engine/matching.js";
import type { NewOrder, Order } from "../../engine/order.js";
import { isOpen } from "../../engine/order.js";
import { refusal } from "./errors.js";
import { checkOrder } from "./order-rules.js";
import type { ApifinyState, VenuePart } from "./state.js";

/** @throws {VenueRefusal} `0x02005A` when the account may neither place nor cancel orders. */
export function checkMayTrade({ profile }: ApifinyState): void {
  if (profile.status !== "OPENED") throw refusal("0x02005A");
}

/**
 * Takes an order as PENDING_SUBMIT; the venue gets it a little later and may still refuse it, which makes it REJECTED.
 * Returns the order of that first moment. A pending order locks nothing yet.
 *
 * @throws the `Refusal` or `VenueRefusal` of an order that cannot be taken at all.
 */
export function placeOrder(state: ApifinyState, part: VenuePart, request: NewOrder & { readonly id: string }): Order {
  checkMayTrade(state);
  checkOrder(state, part, request);
  const { plan: steps } = part.exchange.check(request);
  if (request.type === "MARKET" && steps.quantity.isZero()) throw refusal("0x20001A");
  const order = part.exchange.park(request);
  const first = { ...order };
  const { submitMs } = state.settings;
  if (submitMs <= 0) confirm(part, order.id);
  else if (Number.isFinite(submitMs)) state.timers.after(submitMs, () => confirm(part, order.id));
  return first;
}

/** The venue has the order now. An order that is not pending any more is left alone. */
export function confirm(part: VenuePart, id: string): void {
  const order = part.exchange.orders.get(id);
  if (!order?.parked) return;
  const { accountId, symbol, side, type, timeInForce, selfTrade, amount } = order;
  const { exchange } = part;
  if (amount.isZero()) {
    exchange.activate(id);
    return;
  }
  // An order by amount buys what the amount pays for at this moment.
  const request = { accountId, symbol, side, type, timeInForce, selfTrade, amount };
  const { quantity } = plan(request, exchange.instrument(symbol), exchange.book(symbol));
  exchange.activate(id, { quantity });
}

/**
 * Cancels an order. Returns the order after it.
 *
 * @throws {VenueRefusal} `0x05003A` for an order nobody knows, `0x05015A` while it is PENDING_SUBMIT, `0x05007A` when
 * it is final.
 */
export function cancelOrder(state: ApifinyState, part: VenuePart, id: string): Order {
  checkMayTrade(state);
  const order = findOrder(part, id);
  if (order.parked) throw refusal("0x05015A");
  part.exchange.cancel(part.account.id, id);
  return order;
}

/** Cancels what can be cancelled and returns the ids; pending orders stay. */
export function cancelAll(state: ApifinyState, part: VenuePart, symbol: string | undefined): string[] {
  checkMayTrade(state);
  const chosen = part.exchange.orders
    .open(part.account.id)
    .filter((order) => isOpen(order) && !order.parked && (symbol === undefined || order.symbol === symbol));
  for (const { id } of chosen) part.exchange.cancel(part.account.id, id);
  return chosen.map(({ id }) => id);
}

/** @throws {VenueRefusal} `0x05003A` when the venue does not know the order. */
export function findOrder(part: VenuePart, id: string): Order {
  const order = part.exchange.orders.get(id);
  if (order?.accountId !== part.account.id) throw refusal("0x05003A");
  return order;
}
