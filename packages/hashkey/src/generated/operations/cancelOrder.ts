// Generated from specs/hashkey/paths/spot.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  foundOrUndefined,
  type Operation,
  putInteger,
  putText,
  requireVariant,
  type Variant,
  type Writer,
} from "@venuekit/runtime";
import { type CancelAck, decodeCancelAck } from "../schemas/CancelAck.js";
import { getOrder } from "./getOrder.js";

interface CancelOrderBase {
  /** Milliseconds for which the request is valid after `timestamp`. Default: `5000`. */
  recvWindow?: number;
}

/** Requires `orderId`; takes no `clientOrderId`. */
export interface CancelByOrderId extends CancelOrderBase {
  orderId: string;
  clientOrderId?: undefined;
}

/** Requires `clientOrderId`; takes no `orderId`. */
export interface CancelByClientOrderId extends CancelOrderBase {
  orderId?: undefined;
  clientOrderId: string;
}

/** Parameters of {@link cancelOrder}. */
export type CancelOrderParams = CancelByOrderId | CancelByClientOrderId;

/**
 * Cancel an order by its id or its client order id.
 *
 * - Request: `DELETE /api/v1/spot/order`
 * - Weight: 1
 * - Limits: 1 of `orders`
 * - Access: signed, `TRADE`, key with write permission
 *
 * @throws {ApiError} `0211` Order not found
 * @throws {ApiError} `0212` Order has already been completed (filled, canceled, etc) or does not exist. Please check
 * the order status to verify
 * @throws {ApiError} `-1139` Order has been filled
 * @throws {ApiError} `-1142` Order has been cancelled
 * @throws {ApiError} `-1147` Order cancellation timeout
 * @throws {UnknownExecutionError} The answer was lost; `reconcile()` resolves with what {@link getOrder} finds, or
 * `undefined`.
 * @see hashkey-mena.txt, Spot Trading > Cancel Order
 */
export function cancelOrder(client: Client, params: CancelOrderParams, options?: CallOptions): Promise<CancelAck> {
  return client.request(operation, params, options);
}

const operation: Operation<CancelOrderParams, CancelAck> = {
  id: "cancelOrder",
  method: "DELETE",
  path: "/api/v1/spot/order",
  access: "signed",
  retry: "never",
  effect: "state",
  costs: { orders: 1 },
  query: encodeParams,
  decode: decodeCancelAck,
  reconcile: (client, params, options) =>
    params.orderId === undefined
      ? params.clientOrderId === undefined
        ? Promise.resolve(undefined)
        : foundOrUndefined(getOrder(client, { origClientOrderId: params.clientOrderId }, options), ["0211"])
      : foundOrUndefined(getOrder(client, { orderId: params.orderId }, options), ["0211"]),
};

function encodeParams(params: CancelOrderParams, out: Writer): void {
  requireVariant("cancelOrder", params, VARIANTS);
  if (params.orderId !== undefined) putText(out, "orderId", params.orderId);
  if (params.clientOrderId !== undefined) putText(out, "clientOrderId", params.clientOrderId);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VARIANTS: readonly Variant[] = [
  { name: "CancelByOrderId", required: ["orderId"], forbidden: ["clientOrderId"] },
  { name: "CancelByClientOrderId", required: ["clientOrderId"], forbidden: ["orderId"] },
];
