// Generated from specs/hashkey/paths/spot.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  type DecInput,
  foundOrUndefined,
  type Operation,
  putDecimal,
  putInteger,
  putText,
  requireVariant,
  type Variant,
  type Writer,
} from "@venuekit/runtime";
import { decodeOrderAck, type OrderAck } from "../schemas/OrderAck.js";
import type { Side } from "../schemas/Side.js";
import type { StpMode } from "../schemas/StpMode.js";
import { getOrder } from "./getOrder.js";

interface CreateOrderBase {
  symbol: string;
  side: Side;
  /** Client-chosen order id; the venue generates one when it is not sent. At most 255 characters. */
  newClientOrderId?: string;
  /** Default: `EXPIRE_TAKER`. */
  stpMode?: StpMode;
  /** Milliseconds for which the request is valid after `timestamp`. Default: `5000`. */
  recvWindow?: number;
}

/** For `type` `LIMIT`; requires `price` and `quantity`; takes no `amount`. */
export interface LimitOrder extends CreateOrderBase {
  type: "LIMIT";
  /** In base asset. */
  quantity: DecInput;
  amount?: undefined;
  /** Required for LIMIT and LIMIT_MAKER. */
  price: DecInput;
  timeInForce?: "GTC" | "IOC" | "FOK";
}

/** For `type` `LIMIT_MAKER`; requires `price` and `quantity`; takes no `amount`. */
export interface LimitMakerOrder extends CreateOrderBase {
  type: "LIMIT_MAKER";
  /** In base asset. */
  quantity: DecInput;
  amount?: undefined;
  /** Required for LIMIT and LIMIT_MAKER. */
  price: DecInput;
  timeInForce?: "GTC";
}

/** For `type` `MARKET`; requires `quantity`; takes no `amount` or `price`. */
export interface MarketOrderByQuantity extends CreateOrderBase {
  type: "MARKET";
  /** In base asset. */
  quantity: DecInput;
  amount?: undefined;
  price?: undefined;
  timeInForce?: "IOC";
}

/** For `type` `MARKET`; requires `amount`; takes no `quantity` or `price`. */
export interface MarketOrderByAmount extends CreateOrderBase {
  type: "MARKET";
  quantity?: undefined;
  /** Cash amount to trade, in quote asset. MARKET orders only. */
  amount: DecInput;
  price?: undefined;
  timeInForce?: "IOC";
}

/** Parameters of {@link createOrder}. */
export type CreateOrderParams = LimitOrder | LimitMakerOrder | MarketOrderByQuantity | MarketOrderByAmount;

/**
 * Place an order.
 *
 * - Request: `POST /api/v1.1/spot/order`
 * - Weight: 1
 * - Limits: 1 of `orders`
 * - Access: signed, `TRADE`, key with write permission
 *
 * @throws {ApiError} `0401` Insufficient asset
 * @throws {ApiError} `0210` Price outside of allowed range
 * @throws {ApiError} `-1136` Order quantity lower than the minimum
 * @throws {ApiError} `-1141` Duplicate order
 * @throws {ApiError} `-1156` Limit maker order rejected: Improper price may cause immediate fill.
 * @throws {UnknownExecutionError} The answer was lost; `reconcile()` resolves with what {@link getOrder} finds, or
 * `undefined`.
 * @see hashkey-mena.txt, Spot Trading > Create Order v1.1
 */
export function createOrder(client: Client, params: CreateOrderParams, options?: CallOptions): Promise<OrderAck> {
  return client.request(operation, params, options);
}

const operation: Operation<CreateOrderParams, OrderAck> = {
  id: "createOrder",
  method: "POST",
  path: "/api/v1.1/spot/order",
  access: "signed",
  retry: "never",
  effect: "order",
  costs: { orders: 1 },
  form: encodeParams,
  decode: decodeOrderAck,
  clientIds: {
    stamp: (params, next) => (params.newClientOrderId === undefined ? { ...params, newClientOrderId: next() } : params),
    read: (params) => (params.newClientOrderId === undefined ? [] : [params.newClientOrderId]),
  },
  reconcile: (client, params, options) =>
    params.newClientOrderId === undefined
      ? Promise.resolve(undefined)
      : foundOrUndefined(getOrder(client, { origClientOrderId: params.newClientOrderId }, options), ["0211"]),
};

function encodeParams(params: CreateOrderParams, out: Writer): void {
  requireVariant("createOrder", params, VARIANTS);
  putText(out, "symbol", params.symbol);
  putText(out, "side", params.side);
  putText(out, "type", params.type);
  if (params.quantity !== undefined) putDecimal(out, "quantity", params.quantity);
  if (params.amount !== undefined) putDecimal(out, "amount", params.amount);
  if (params.price !== undefined) putDecimal(out, "price", params.price);
  if (params.newClientOrderId !== undefined) putText(out, "newClientOrderId", params.newClientOrderId);
  if (params.timeInForce !== undefined) putText(out, "timeInForce", params.timeInForce);
  if (params.stpMode !== undefined) putText(out, "stpMode", params.stpMode);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VARIANTS: readonly Variant[] = [
  {
    name: "LimitOrder",
    when: { type: ["LIMIT"] },
    required: ["price", "quantity"],
    forbidden: ["amount"],
    narrow: { timeInForce: ["GTC", "IOC", "FOK"] },
  },
  {
    name: "LimitMakerOrder",
    when: { type: ["LIMIT_MAKER"] },
    required: ["price", "quantity"],
    forbidden: ["amount"],
    narrow: { timeInForce: ["GTC"] },
  },
  {
    name: "MarketOrderByQuantity",
    when: { type: ["MARKET"] },
    required: ["quantity"],
    forbidden: ["amount", "price"],
    narrow: { timeInForce: ["IOC"] },
  },
  {
    name: "MarketOrderByAmount",
    when: { type: ["MARKET"] },
    required: ["amount"],
    forbidden: ["quantity", "price"],
    narrow: { timeInForce: ["IOC"] },
  },
];
