import type { Decimal } from "./decimal.js";

export type Side = "BUY" | "SELL";
export type OrderType = "LIMIT" | "MARKET";
export type TimeInForce = "GTC" | "IOC" | "FOK";
/** Which order gives way when two of the same account would meet. */
export type SelfTrade = "expire-taker" | "expire-maker";
export type OrderStatus = "NEW" | "PARTIALLY_FILLED" | "FILLED" | "CANCELED" | "PARTIALLY_CANCELED";
export type CancelReason = "user" | "system" | "rest" | "self-trade";

/** What the engine must know of a traded pair. */
export interface Instrument {
  readonly symbol: string;
  readonly base: string;
  readonly quote: string;
  readonly tickSize: Decimal;
  readonly stepSize: Decimal;
  readonly makerFee: Decimal;
  readonly takerFee: Decimal;
  /** `received`: fees are taken from what an order receives. `quote`: always in the quote asset, on top when buying. */
  readonly feeIn: "received" | "quote";
}

export interface NewOrder {
  readonly accountId: string;
  readonly symbol: string;
  readonly side: Side;
  readonly type: OrderType;
  readonly timeInForce: TimeInForce;
  readonly selfTrade: SelfTrade;
  /** Limit price; of no meaning for a market order. */
  readonly price?: Decimal;
  /** In base asset. Exactly one of `quantity` and `amount`. */
  readonly quantity?: Decimal;
  /** In quote asset, market orders only. */
  readonly amount?: Decimal;
  readonly postOnly?: boolean;
  readonly clientOrderId?: string;
}

export interface Order {
  readonly id: string;
  readonly clientOrderId: string;
  readonly accountId: string;
  readonly symbol: string;
  readonly side: Side;
  readonly type: OrderType;
  readonly timeInForce: TimeInForce;
  readonly selfTrade: SelfTrade;
  readonly postOnly: boolean;
  readonly price: Decimal;
  readonly quantity: Decimal;
  readonly amount: Decimal;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  updatedAt: number;
  status: OrderStatus;
  filled: Decimal;
  /** Traded value in quote asset. */
  value: Decimal;
  /** What is still locked for this order, in the asset it pays with. */
  held: Decimal;
  cancelReason: CancelReason | undefined;
}

/** One side of one match. Both sides share `ticketId`. */
export interface Fill {
  readonly id: string;
  readonly ticketId: string;
  readonly order: Order;
  readonly price: Decimal;
  readonly quantity: Decimal;
  readonly fee: Decimal;
  readonly feeAsset: string;
  readonly isMaker: boolean;
  readonly time: number;
}

export function isOpen(order: Order): boolean {
  return order.status === "NEW" || order.status === "PARTIALLY_FILLED";
}

export function remaining(order: Order): Decimal {
  return order.quantity.minus(order.filled);
}
