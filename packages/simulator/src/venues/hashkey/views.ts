import { text } from "../../engine/decimal.js";
import type { CancelReason, Fill, Order } from "../../engine/order.js";

const EXCHANGE_ID = "301";

const CANCEL_REASONS: Record<CancelReason, string> = {
  user: "USER_CANCEL",
  system: "SYSTEM_CANCEL",
  // The document counts the unfilled rest of an IOC order among the trading rules.
  rest: "RISKLIMIT_CANCEL",
  "self-trade": "SELF_TRADE_CANCEL",
  "post-only": "SYSTEM_CANCEL",
};

export function cancelReason(order: Order): string {
  return order.cancelReason === undefined ? "" : CANCEL_REASONS[order.cancelReason];
}

export function orderType(order: Order): string {
  return order.postOnly ? "LIMIT_MAKER" : order.type;
}

/** Average fill price; 0 before the first fill. A quotient may not end, so it is cut after ten places. */
export function averagePrice(order: Order): string {
  return order.filled.isZero() ? "0" : text(order.value.div(order.filled).toDecimalPlaces(10));
}

function stpMode(order: Order): string {
  return order.selfTrade === "expire-maker" ? "EXPIRE_MAKER" : "EXPIRE_TAKER";
}

/** The acknowledgement of a new order, without the note on concentration. */
export function orderAck(order: Order): Record<string, unknown> {
  return {
    accountId: order.accountId,
    symbol: order.symbol,
    symbolName: order.symbol,
    clientOrderId: order.clientOrderId,
    orderId: order.id,
    transactTime: String(order.updatedAt),
    price: text(order.price),
    origQty: text(order.quantity),
    executedQty: text(order.filled),
    status: order.status,
    timeInForce: order.timeInForce,
    type: orderType(order),
    side: order.side,
    reqAmount: text(order.amount),
  };
}

/** The acknowledgement of a cancellation: like the document's example it shows the status before it. */
export function cancelAck(before: Order): Record<string, unknown> {
  const { symbolName: _, reqAmount: __, ...ack } = orderAck(before);
  return ack;
}

/** An order in a list of orders. */
export function orderRow(order: Order): Record<string, unknown> {
  const value = text(order.value);
  return {
    accountId: order.accountId,
    exchangeId: EXCHANGE_ID,
    symbol: order.symbol,
    symbolName: order.symbol,
    clientOrderId: order.clientOrderId,
    orderId: order.id,
    price: text(order.price),
    origQty: text(order.quantity),
    executedQty: text(order.filled),
    cummulativeQuoteQty: value,
    cumulativeQuoteQty: value,
    avgPrice: averagePrice(order),
    status: order.status,
    timeInForce: order.timeInForce,
    type: orderType(order),
    side: order.side,
    stopPrice: "0.0",
    icebergQty: "0.0",
    time: String(order.createdAt),
    updateTime: String(order.updatedAt),
    isWorking: true,
    reqAmount: text(order.amount),
    stpMode: stpMode(order),
  };
}

/** An order asked for alone. */
export function orderDetail(order: Order): Record<string, unknown> {
  const deprecated = { feeCoin: "", feeAmount: "0", sumFeeAmount: "0" };
  return { ...orderRow(order), ...deprecated, ordCxlReason: cancelReason(order) };
}

export function subAccountOrder(order: Order): Record<string, unknown> {
  return { ...orderRow(order), ordCxlReason: cancelReason(order) };
}

export function tradeRow(fill: Fill): Record<string, unknown> {
  const fee = text(fill.fee);
  return {
    id: fill.id,
    clientOrderId: fill.order.clientOrderId,
    ticketId: fill.ticketId,
    symbol: fill.order.symbol,
    symbolName: fill.order.symbol,
    orderId: fill.order.id,
    matchOrderId: "0",
    price: text(fill.price),
    qty: text(fill.quantity),
    commission: fee,
    commissionAsset: fill.feeAsset,
    time: String(fill.time),
    isBuyer: fill.order.side === "BUY",
    isMaker: fill.isMaker,
    fee: {
      feeCoinId: fill.feeAsset,
      feeCoinName: fill.feeAsset,
      fee,
      originCoinId: fill.feeAsset,
      originCoinName: fill.feeAsset,
      originFee: fee,
    },
    feeCoinId: fill.feeAsset,
    feeAmount: fee,
    makerRebate: "0",
    hskDeduct: false,
    hskDeductPrice: "",
  };
}
