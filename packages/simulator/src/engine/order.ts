import { type Decimal, ZERO } from "./decimal.js";
import type { OrderTerms } from "./futures/terms.js";
import type { Ids } from "./ids.js";

export type Side = "BUY" | "SELL";
export type OrderType = "LIMIT" | "MARKET";
export type TimeInForce = "GTC" | "IOC" | "FOK";
/** Which order gives way when two of the same account would meet. */
export type SelfTrade = "expire-taker" | "expire-maker" | "expire-both";
export type OrderStatus = "NEW" | "PARTIALLY_FILLED" | "FILLED" | "CANCELED" | "PARTIALLY_CANCELED";
export type CancelReason = "user" | "system" | "rest" | "self-trade" | "post-only";

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
  /** An order that would trade at once is refused; `expire` takes it and lets it expire instead. */
  readonly postOnly?: boolean | "expire";
  /** Rests in the book without being shown. */
  readonly hidden?: boolean;
  readonly clientOrderId?: string;
  /** Taken from the exchange's own ids beforehand; otherwise the order gets the next one. */
  readonly id?: string;
  /** Of a futures order. */
  readonly terms?: OrderTerms;
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
  readonly hidden: boolean;
  readonly terms: OrderTerms | undefined;
  /** Changes when the order is amended. */
  price: Decimal;
  quantity: Decimal;
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
  /** Waits for its trigger: known to the venue, but in no book. */
  parked: boolean;
  /** When the trigger came. Epoch milliseconds. */
  activatedAt: number | undefined;
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
  /** Profit of the part of a futures position that this fill closed. */
  readonly realized?: Decimal;
}

export function isOpen(order: Order): boolean {
  return order.status === "NEW" || order.status === "PARTIALLY_FILLED";
}

export function remaining(order: Order): Decimal {
  return order.quantity.minus(order.filled);
}

/** An order nothing has become of yet. */
export function createOrder(request: NewOrder, ids: Ids, now: number): Order {
  const id = request.id ?? ids.next();
  return {
    id,
    clientOrderId: request.clientOrderId ?? `${now}${id.slice(-4)}`,
    accountId: request.accountId,
    symbol: request.symbol,
    side: request.side,
    type: request.type,
    timeInForce: request.timeInForce,
    selfTrade: request.selfTrade,
    postOnly: Boolean(request.postOnly),
    hidden: request.hidden ?? false,
    terms: request.terms,
    price: request.price ?? ZERO,
    quantity: request.quantity ?? ZERO,
    amount: request.amount ?? ZERO,
    createdAt: now,
    updatedAt: now,
    status: "NEW",
    filled: ZERO,
    value: ZERO,
    held: ZERO,
    cancelReason: undefined,
    parked: false,
    activatedAt: undefined,
  };
}

/** The order as it would be asked for now. */
export function requestOf(order: Order): NewOrder {
  const { terms, quantity, price, ...rest } = order;
  const { id, clientOrderId, accountId, symbol, side, type, timeInForce, selfTrade, hidden } = rest;
  const common = { id, clientOrderId, accountId, symbol, side, type, timeInForce, selfTrade, hidden, quantity };
  const postOnly = rest.postOnly && ("expire" as const);
  return { ...common, postOnly, ...(type === "LIMIT" ? { price } : {}), ...(terms ? { terms } : {}) };
}
