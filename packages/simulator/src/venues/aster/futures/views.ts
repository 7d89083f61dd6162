import { type Decimal, text } from "../../../engine/decimal.js";
import type { PriceSource } from "../../../engine/futures/terms.js";
import type { Fill, Order, SelfTrade } from "../../../engine/order.js";

/** Up to eight decimals, as the venue keeps money. */
export function money(value: Decimal): string {
  return value.toDecimalPlaces(8).toFixed(8);
}

/** Average fill price; 0 before the first fill. */
export function averagePrice(order: Order): string {
  return order.filled.isZero() ? "0.00000" : order.value.div(order.filled).toFixed(5);
}

/** What nobody cancelled but did not trade either has expired. */
export function orderStatus({ status, cancelReason }: Order): string {
  if (status !== "CANCELED" && status !== "PARTIALLY_CANCELED") return status;
  return cancelReason === "user" ? "CANCELED" : "EXPIRED";
}

/** A conditional order keeps its type until it is triggered. */
export function orderType(order: Order): string {
  const { terms } = order;
  return terms?.trigger || terms?.trailing ? (order.activatedAt === undefined ? terms.kind : order.type) : order.type;
}

export function workingType(source: PriceSource | undefined): string {
  return source === "mark" ? "MARK_PRICE" : "CONTRACT_PRICE";
}

export function stopPrice({ terms }: Order): string {
  return terms?.trigger ? text(terms.trigger.price) : "0";
}

export const STP_MODES: Readonly<Record<SelfTrade, string>> = {
  "expire-taker": "EXPIRE_TAKER",
  "expire-maker": "EXPIRE_MAKER",
  "expire-both": "EXPIRE_BOTH",
};

export function selfTradeOf(mode: string | undefined): SelfTrade | undefined {
  const found = Object.entries(STP_MODES).find(([, name]) => name === mode);
  return found && (found[0] as SelfTrade);
}

/** An order as every call shows it. Queries add the time of creation, the others the filled quantity once more. */
export function orderView(order: Order, kind: "action" | "query" = "action"): Record<string, unknown> {
  const { terms } = order;
  const source = terms?.trigger?.source ?? terms?.trailing?.source;
  return {
    orderId: BigInt(order.id),
    symbol: order.symbol,
    status: orderStatus(order),
    clientOrderId: order.clientOrderId,
    price: order.type === "MARKET" ? "0" : text(order.price),
    avgPrice: averagePrice(order),
    origQty: text(order.quantity),
    executedQty: text(order.filled),
    cumQty: kind === "action" ? text(order.filled) : undefined,
    cumQuote: text(order.value),
    timeInForce: terms?.lifetime ?? order.timeInForce,
    type: orderType(order),
    reduceOnly: terms?.reduceOnly ?? false,
    closePosition: terms?.closePosition ?? false,
    side: order.side,
    positionSide: terms?.positionSide ?? "BOTH",
    stopPrice: stopPrice(order),
    workingType: workingType(source),
    priceProtect: terms?.trigger?.protect !== undefined,
    origType: terms?.kind ?? order.type,
    activatePrice: terms?.trailing && text(terms.trailing.activation),
    priceRate: terms?.trailing && text(terms.trailing.callbackRate),
    time: kind === "query" ? order.createdAt : undefined,
    updateTime: order.updatedAt,
  };
}

/** The acknowledgement of an order before anything has become of it. */
export function acknowledgement(order: Order): Record<string, unknown> {
  const nothing = { status: "NEW", avgPrice: "0.00000", executedQty: "0", cumQty: "0", cumQuote: "0" };
  return { ...orderView(order), ...nothing, updateTime: order.createdAt };
}

export function tradeView(fill: Fill): Record<string, unknown> {
  const { order, price, quantity } = fill;
  return {
    buyer: order.side === "BUY",
    // Negative like in the document's example: it leaves the account.
    commission: money(fill.fee.neg()),
    commissionAsset: fill.feeAsset,
    id: BigInt(fill.ticketId),
    maker: fill.isMaker,
    orderId: BigInt(order.id),
    price: text(price),
    qty: text(quantity),
    quoteQty: text(price.times(quantity)),
    realizedPnl: money(fill.realized ?? quantity.times(0)),
    side: order.side,
    positionSide: order.terms?.positionSide ?? "BOTH",
    symbol: order.symbol,
    time: fill.time,
  };
}
