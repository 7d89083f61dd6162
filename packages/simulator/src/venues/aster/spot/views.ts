import { text, ZERO } from "../../../engine/decimal.js";
import { type Fill, isOpen, type Order } from "../../../engine/order.js";

const QUOTIENT_PLACES = 16;

/** A part that ends by the venue's own doing has expired. */
export function statusOf(order: Order): string {
  if (isOpen(order) || order.status === "FILLED") return order.status;
  return order.cancelReason === "user" ? "CANCELED" : "EXPIRED";
}

/** A conditional order that was triggered is what it has become. */
export function typeOf(order: Order): string {
  const waits = order.terms?.trigger !== undefined && order.activatedAt === undefined;
  if (waits || order.terms?.trigger === undefined) return order.terms?.kind ?? order.type;
  return order.type;
}

/** Average fill price; 0 before the first fill. */
export function averagePrice(order: Order): string {
  return order.filled.isZero() ? "0" : text(order.value.div(order.filled).toDecimalPlaces(QUOTIENT_PLACES));
}

/** Ordered quantity; of an order by amount what has been bought. */
export function quantityOf(order: Order): string {
  return text(order.amount.gt(0) ? order.filled : order.quantity);
}

export function stopPriceOf(order: Order): string {
  return text(order.terms?.trigger?.price ?? ZERO);
}

/** What placing and cancelling answer: `cumQty`, and no time of creation. */
export function orderAck(order: Order): Record<string, unknown> {
  const { time: _, ...row } = orderRow(order);
  return { ...row, cumQty: text(order.filled) };
}

export function orderRow(order: Order): Record<string, unknown> {
  return {
    symbol: order.symbol,
    orderId: BigInt(order.id),
    clientOrderId: order.clientOrderId,
    status: statusOf(order),
    price: text(order.price),
    avgPrice: averagePrice(order),
    origQty: quantityOf(order),
    executedQty: text(order.filled),
    cumQuote: text(order.value),
    timeInForce: order.terms?.lifetime ?? order.timeInForce,
    type: typeOf(order),
    side: order.side,
    stopPrice: stopPriceOf(order),
    origType: order.terms?.kind ?? order.type,
    time: order.createdAt,
    updateTime: order.updatedAt,
  };
}

export function tradeRow(fill: Fill): Record<string, unknown> {
  const { order, price, quantity, isMaker } = fill;
  return {
    symbol: order.symbol,
    id: BigInt(fill.ticketId),
    orderId: BigInt(order.id),
    side: order.side,
    price: text(price),
    qty: text(quantity),
    quoteQty: text(price.times(quantity)),
    commission: text(fill.fee),
    commissionAsset: fill.feeAsset,
    time: fill.time,
    counterpartyId: 19,
    createUpdateId: null,
    maker: isMaker,
    buyer: order.side === "BUY",
  };
}
