import { ZERO } from "../../engine/decimal.js";
import type { Fill, Order } from "../../engine/order.js";
import { isOpen, remaining } from "../../engine/order.js";
import { type Num, padded, plain } from "./json.js";
import type { ApifinyState, VenuePart } from "./state.js";

/** PART_FILLED is final: an open order that is partly filled is still SUBMITTED. */
export function orderStatus(order: Order): string {
  if (order.parked) return "PENDING_SUBMIT";
  if (isOpen(order)) return "SUBMITTED";
  if (order.status === "FILLED") return "FILLED";
  if (order.status === "PARTIALLY_CANCELED") return "PART_FILLED";
  const refused = order.cancelReason === "system" || order.cancelReason === "post-only";
  return refused ? "REJECTED" : "CANCELLED";
}

/** The document's numbers for how long an order stays. */
export function timeInForce(order: Order): number {
  return order.postOnly ? 7 : order.timeInForce === "IOC" ? 3 : 1;
}

function averagePrice(order: Order): Num {
  // A quotient may not end, so it is cut after ten places.
  return plain(order.filled.isZero() ? ZERO : order.value.div(order.filled).toDecimalPlaces(10));
}

/** An order as the answers show it; times that mean nothing yet are left out. */
export function orderView(part: VenuePart, state: ApifinyState, order: Order): Record<string, unknown> {
  const { cancelledUpdatedAt, filledUpdatedAt } = lateTimes(state, order);
  return {
    accountId: order.accountId,
    venue: part.name,
    orderId: order.id,
    symbol: order.symbol,
    orderType: order.type,
    orderSide: order.side,
    limitPrice: order.type === "LIMIT" ? plain(order.price) : undefined,
    quantity: plain(order.quantity),
    filledAveragePrice: averagePrice(order),
    filledCumulativeQuantity: plain(order.filled),
    timeInForce: timeInForce(order),
    openQuantity: plain(openQuantity(order)),
    orderStatus: orderStatus(order),
    createdAt: order.createdAt,
    updatedAt: order.updatedAt,
    cancelledUpdatedAt: cancelledUpdatedAt ?? undefined,
    filledUpdatedAt: filledUpdatedAt ?? undefined,
  };
}

function openQuantity(order: Order): ReturnType<typeof remaining> {
  return isOpen(order) ? remaining(order) : ZERO;
}

function lateTimes(state: ApifinyState, order: Order): Record<"cancelledUpdatedAt" | "filledUpdatedAt", number | null> {
  const cancelled = orderStatus(order) === "CANCELLED" || order.status === "PARTIALLY_CANCELED";
  return {
    cancelledUpdatedAt: cancelled ? order.updatedAt : null,
    filledUpdatedAt: state.fillTimes.get(order.id) ?? null,
  };
}

export function fillView(part: VenuePart, state: ApifinyState, fill: Fill): Record<string, unknown> {
  return {
    ...orderView(part, state, fill.order),
    ...lateTimes(state, fill.order),
    lastCommission: padded(fill.fee, 4),
    lastCommissionCurrency: fill.feeAsset,
    lastFilledQuantity: plain(fill.quantity),
    lastFilledPrice: plain(fill.price),
    isTaker: !fill.isMaker,
  };
}

/** An order as the stream shows it: prices have one decimal at least. Fields of the fill come with fills only. */
export function orderUpdate(
  part: VenuePart,
  state: ApifinyState,
  order: Order,
  fill: Fill | undefined,
): Record<string, unknown> {
  const average = order.filled.isZero() ? ZERO : order.value.div(order.filled).toDecimalPlaces(10);
  const update = {
    ...orderView(part, state, order),
    ...(order.type === "LIMIT" ? { limitPrice: padded(order.price, 1) } : {}),
    filledAveragePrice: padded(average, 1),
    ...lateTimes(state, order),
  };
  if (!fill) return update;
  return {
    ...update,
    filledUpdatedAt: fill.time,
    lastCommission: plain(fill.fee),
    lastCommissionCurrency: fill.feeAsset,
    lastFilledQuantity: plain(fill.quantity),
    lastFilledPrice: padded(fill.price, 1),
    lastFilledCreatedAt: fill.time,
    isTaker: !fill.isMaker,
  };
}
