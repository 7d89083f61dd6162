// Generated from specs/aster/spot/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  type DecInput,
  foundOrUndefined,
  inVersion,
  type Operation,
  putDecimal,
  putInteger,
  putText,
  requireVariant,
  type Variant,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { decodeOrder, type Order } from "../schemas/Order.js";
import type { Side } from "../schemas/Side.js";
import type { TimeInForce } from "../schemas/TimeInForce.js";
import { getOrder } from "./getOrder.js";

interface CreateOrderBase {
  symbol: string;
  side: Side;
  /** Unique among the account's open orders; the venue generates one when it is not sent. At most 36 characters. */
  newClientOrderId?: string;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/** For `type` `LIMIT`; requires `timeInForce`, `quantity` and `price`; takes no `quoteOrderQty` or `stopPrice`. */
export interface LimitOrder extends CreateOrderBase {
  type: "LIMIT";
  timeInForce: TimeInForce;
  /** In base asset. For MARKET, how a sale states its size. */
  quantity: DecInput;
  quoteOrderQty?: undefined;
  /** Limit price. */
  price: DecInput;
  stopPrice?: undefined;
}

/** For `type` `MARKET`; requires `quantity`; takes no `quoteOrderQty`, `price`, `stopPrice` or `timeInForce`. */
export interface MarketOrderByQuantity extends CreateOrderBase {
  type: "MARKET";
  timeInForce?: undefined;
  /** In base asset. For MARKET, how a sale states its size. */
  quantity: DecInput;
  quoteOrderQty?: undefined;
  price?: undefined;
  stopPrice?: undefined;
}

/** For `type` `MARKET`; requires `quoteOrderQty`; takes no `quantity`, `price`, `stopPrice` or `timeInForce`. */
export interface MarketOrderByQuoteQuantity extends CreateOrderBase {
  type: "MARKET";
  timeInForce?: undefined;
  quantity?: undefined;
  /** Amount to trade in quote asset; how a MARKET purchase states its size. Not bound to LOT_SIZE. */
  quoteOrderQty: DecInput;
  price?: undefined;
  stopPrice?: undefined;
}

/** For `type` `STOP` or `TAKE_PROFIT`; requires `quantity`, `price` and `stopPrice`; takes no `quoteOrderQty`. */
export interface StopLimitOrder extends CreateOrderBase {
  type: "STOP" | "TAKE_PROFIT";
  timeInForce?: TimeInForce;
  /** In base asset. For MARKET, how a sale states its size. */
  quantity: DecInput;
  quoteOrderQty?: undefined;
  /** Limit price. */
  price: DecInput;
  /** Trigger price of STOP, STOP_MARKET, TAKE_PROFIT and TAKE_PROFIT_MARKET. */
  stopPrice: DecInput;
}

/**
 * For `type` `STOP_MARKET` or `TAKE_PROFIT_MARKET`; requires `quantity` and `stopPrice`; takes no `quoteOrderQty` or
 * `price`.
 */
export interface StopMarketOrder extends CreateOrderBase {
  type: "STOP_MARKET" | "TAKE_PROFIT_MARKET";
  timeInForce?: TimeInForce;
  /** In base asset. For MARKET, how a sale states its size. */
  quantity: DecInput;
  quoteOrderQty?: undefined;
  price?: undefined;
  /** Trigger price of STOP, STOP_MARKET, TAKE_PROFIT and TAKE_PROFIT_MARKET. */
  stopPrice: DecInput;
}

/** Parameters of {@link createOrder}. */
export type CreateOrderParams =
  | LimitOrder
  | MarketOrderByQuantity
  | MarketOrderByQuoteQuantity
  | StopLimitOrder
  | StopMarketOrder;

/**
 * Place an order.
 *
 * - Request: `POST /api/v3/order`, V1 `POST /api/v1/order`
 * - Weight: 1
 * - Limits: 1 of `request_weight`, 1 of `orders`, 1 of `orders_10s`
 * - Access: signed, `TRADE`, key with write permission
 *
 * Inferred: that an order type refuses the parameters it has no use for follows from the codes -1106 and -1114.
 *
 * @throws {ApiError} `-2010` New order rejected.
 * @throws {ApiError} `-2018` Balance is insufficient.
 * @throws {ApiError} `-4164` Order notional must be at least 5.0 (unless you select Reduce Only)
 * @throws {ApiError} `-4014` Price not increased by tick size.
 * @throws {RateLimitError} `-1015` Too many new orders.
 * @throws {UnknownExecutionError} The answer was lost; `reconcile()` resolves with what {@link getOrder} finds, or
 * `undefined`.
 * @see aster/spot-v3.md, Spot account and trading API > Place order (TRADE)
 */
export function createOrder(client: Client, params: CreateOrderParams, options?: CallOptions): Promise<Order> {
  return client.request(operation, params, options);
}

const operation: Operation<CreateOrderParams, Order> = {
  id: "createOrder",
  method: "POST",
  path: "/api/v3/order",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "order",
  costs: { request_weight: 1, orders: 1, orders_10s: 1 },
  form: encodeParams,
  decode: decodeOrder,
  clientIds: {
    stamp: (params, next) => (params.newClientOrderId === undefined ? { ...params, newClientOrderId: next() } : params),
    read: (params) => (params.newClientOrderId === undefined ? [] : [params.newClientOrderId]),
  },
  reconcile: (client, params, options) =>
    params.newClientOrderId === undefined
      ? Promise.resolve(undefined)
      : foundOrUndefined(
          getOrder(client, { symbol: params.symbol, origClientOrderId: params.newClientOrderId }, options),
          ["-2013"],
        ),
};

function encodeParams(params: CreateOrderParams, out: Writer): void {
  requireVariant("createOrder", params, VARIANTS);
  putText(out, "symbol", params.symbol);
  putText(out, "side", params.side);
  putText(out, "type", params.type);
  if (params.timeInForce !== undefined) putText(out, "timeInForce", params.timeInForce);
  if (params.quantity !== undefined) putDecimal(out, "quantity", params.quantity);
  if (params.quoteOrderQty !== undefined) putDecimal(out, "quoteOrderQty", params.quoteOrderQty);
  if (params.price !== undefined) putDecimal(out, "price", params.price);
  if (params.newClientOrderId !== undefined) putText(out, "newClientOrderId", params.newClientOrderId);
  if (params.stopPrice !== undefined) putDecimal(out, "stopPrice", params.stopPrice);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/api/v3/order", access: "signed", without: ["recvWindow"] },
  v1: { path: "/api/v1/order", access: "signed" },
};

const VARIANTS: readonly Variant[] = [
  {
    name: "LimitOrder",
    when: { type: ["LIMIT"] },
    required: ["timeInForce", "quantity", "price"],
    forbidden: ["quoteOrderQty", "stopPrice"],
  },
  {
    name: "MarketOrderByQuantity",
    when: { type: ["MARKET"] },
    required: ["quantity"],
    forbidden: ["quoteOrderQty", "price", "stopPrice", "timeInForce"],
  },
  {
    name: "MarketOrderByQuoteQuantity",
    when: { type: ["MARKET"] },
    required: ["quoteOrderQty"],
    forbidden: ["quantity", "price", "stopPrice", "timeInForce"],
  },
  {
    name: "StopLimitOrder",
    when: { type: ["STOP", "TAKE_PROFIT"] },
    required: ["quantity", "price", "stopPrice"],
    forbidden: ["quoteOrderQty"],
  },
  {
    name: "StopMarketOrder",
    when: { type: ["STOP_MARKET", "TAKE_PROFIT_MARKET"] },
    required: ["quantity", "stopPrice"],
    forbidden: ["quoteOrderQty", "price"],
  },
];
