// Generated from specs/bitexasia/paths/orders.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, fillPath, type Operation } from "@venuekit/runtime";
import { decodeOrder, type Order } from "../schemas/Order.js";

/** Parameters of {@link cancelOrder}. */
export interface CancelOrderParams {
  /** The venue's order id, from the answer to the order. */
  id: string;
}

/**
 * Cancel an open order.
 *
 * - Request: `POST /v1/orders/{id}/cancel`
 * - Limits: 1 of `weight`
 * - Access: signed, `TRADE`, key with write permission
 *
 * Safe to repeat, and repeated by itself when the answer is lost.
 *
 * Inferred: that the answer describes the order; that the request has no body.
 *
 * @throws {ApiError} `403` Forbidden
 * @see bitexasia.txt, Core REST endpoints > POST /v1/orders/{id}/cancel
 */
export function cancelOrder(client: Client, params: CancelOrderParams, options?: CallOptions): Promise<Order> {
  return client.request(operation, params, options);
}

const operation: Operation<CancelOrderParams, Order> = {
  id: "cancelOrder",
  method: "POST",
  path: "/v1/orders/{id}/cancel",
  access: "signed",
  retry: "safe",
  effect: "state",
  costs: { weight: 1 },
  fill: (path, params) => fillPath(path, { id: params.id }),
  decode: decodeOrder,
};
