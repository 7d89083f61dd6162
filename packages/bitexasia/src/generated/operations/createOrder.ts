// Generated from specs/bitexasia/paths/orders.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  type DecInput,
  JsonWriter,
  type Operation,
  putDecimal,
  putText,
  requireVariant,
  type Variant,
  type Writer,
} from "@venuekit/runtime";
import { decodeOrder, type Order } from "../schemas/Order.js";
import type { Side } from "../schemas/Side.js";

interface CreateOrderBase {
  /** E.g. `BTC-USD`. */
  pair: string;
  /** Inferred: the spelling of `sell`. */
  side: Side;
  /**
   * In base asset.
   * Inferred: the sample orders 0.01 BTC with it; every type of order takes it.
   */
  size: DecInput;
  /**
   * Your id of the order; made for you when you give none.
   * Inferred: that it is a field of the body; its allowed length and characters.
   */
  client_order_id?: string;
}

/** For `type` `limit`; requires `price`. */
export interface LimitOrder extends CreateOrderBase {
  /** Inferred: the spelling of `market` and `stop`. */
  type: "limit";
  /** Per unit of the base asset. */
  price: DecInput;
}

/** For `type` `market`; takes no `price`. */
export interface MarketOrder extends CreateOrderBase {
  /** Inferred: the spelling of `market` and `stop`. */
  type: "market";
  price?: undefined;
}

/** For `type` `stop`. */
export interface StopOrder extends CreateOrderBase {
  /** Inferred: the spelling of `market` and `stop`. */
  type: "stop";
  /** Per unit of the base asset. */
  price?: DecInput;
}

/** Parameters of {@link createOrder}. */
export type CreateOrderParams = LimitOrder | MarketOrder | StopOrder;

/**
 * Place a limit, market or stop order.
 *
 * - Request: `POST /v1/orders`
 * - Limits: 1 of `weight`
 * - Access: signed, `TRADE`, key with write permission
 *
 * An order repeated with the same `client_order_id` is not charged twice, says the page. The client repeats orders by
 * itself only with its option `retryOrders`; after a lost answer, call again with the error's `clientOrderId`.
 *
 * Inferred: that a limit order needs a price and a market order takes none; field names of the answer. No parameter for
 * the trigger of a stop order is documented; `withFields` adds one.
 *
 * @throws {ApiError} `403` Forbidden
 * @throws {UnknownExecutionError} The answer was lost; the venue documents no way to look it up.
 * @see bitexasia.txt, Quick start; Core REST endpoints > POST /v1/orders
 */
export function createOrder(client: Client, params: CreateOrderParams, options?: CallOptions): Promise<Order> {
  return client.request(operation, params, options);
}

const operation: Operation<CreateOrderParams, Order> = {
  id: "createOrder",
  method: "POST",
  path: "/v1/orders",
  access: "signed",
  retry: "safe",
  effect: "order",
  costs: { weight: 1 },
  json: (params) => {
    const out = new JsonWriter();
    encodeParams(params, out);
    return out.toString();
  },
  decode: decodeOrder,
  clientIds: {
    stamp: (params, next) => (params.client_order_id === undefined ? { ...params, client_order_id: next() } : params),
    read: (params) => (params.client_order_id === undefined ? [] : [params.client_order_id]),
  },
};

function encodeParams(params: CreateOrderParams, out: Writer): void {
  requireVariant("createOrder", params, VARIANTS);
  putText(out, "pair", params.pair);
  putText(out, "side", params.side);
  putText(out, "type", params.type);
  if (params.price !== undefined) putDecimal(out, "price", params.price);
  putDecimal(out, "size", params.size);
  if (params.client_order_id !== undefined) putText(out, "client_order_id", params.client_order_id);
}

const VARIANTS: readonly Variant[] = [
  { name: "LimitOrder", when: { type: ["limit"] }, required: ["price"] },
  { name: "MarketOrder", when: { type: ["market"] }, forbidden: ["price"] },
  { name: "StopOrder", when: { type: ["stop"] } },
];
