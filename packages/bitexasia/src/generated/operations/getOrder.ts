// Generated from specs/bitexasia/paths/orders.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, fillPath, type Operation } from "@venuekit/runtime";
import { decodeOrder, type Order } from "../schemas/Order.js";

/** Parameters of {@link getOrder}. */
export interface GetOrderParams {
  /** The venue's order id, from the answer to the order. */
  id: string;
}

/**
 * Status, average fill price and remaining size of an order.
 *
 * - Request: `GET /v1/orders/{id}`
 * - Limits: 1 of `weight`
 * - Access: signed, `READ`, key with read permission
 *
 * Inferred: field names; that the id is the venue's, not yours.
 *
 * @throws {ApiError} `403` Forbidden
 * @see bitexasia.txt, Core REST endpoints > GET /v1/orders/{id}
 */
export function getOrder(client: Client, params: GetOrderParams, options?: CallOptions): Promise<Order> {
  return client.request(operation, params, options);
}

const operation: Operation<GetOrderParams, Order> = {
  id: "getOrder",
  method: "GET",
  path: "/v1/orders/{id}",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { weight: 1 },
  fill: (path, params) => fillPath(path, { id: params.id }),
  decode: decodeOrder,
};
