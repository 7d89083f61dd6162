// Generated from specs/hashkey/paths/spot.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  type Operation,
  putInteger,
  putText,
  requireVariant,
  type Variant,
  type Writer,
} from "@venuekit/runtime";
import { decodeOrder, type Order } from "../schemas/Order.js";

interface GetOrderBase {
  accountId?: string;
  /** Milliseconds for which the request is valid after `timestamp`. Default: `5000`. */
  recvWindow?: number;
}

/** Requires `orderId`; takes no `origClientOrderId`. */
export interface GetByOrderId extends GetOrderBase {
  /** Inferred: exactly one of the two ids: the document says so for Cancel Order only. */
  orderId: string;
  origClientOrderId?: undefined;
}

/** Requires `origClientOrderId`; takes no `orderId`. */
export interface GetByClientOrderId extends GetOrderBase {
  orderId?: undefined;
  /**
   * The client order id the order was placed with.
   * Inferred: exactly one of the two ids: the document says so for Cancel Order only.
   */
  origClientOrderId: string;
}

/** Parameters of {@link getOrder}. */
export type GetOrderParams = GetByOrderId | GetByClientOrderId;

/**
 * Look up an order by its id or its client order id.
 *
 * - Request: `GET /api/v1/spot/order`
 * - Weight: 1
 * - Limits: 1 of `query`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `0104` accountId is not allowed
 * @throws {ApiError} `0211` Order not found
 * @see hashkey-mena.txt, Spot Trading > Query Order
 */
export function getOrder(client: Client, params: GetOrderParams, options?: CallOptions): Promise<Order> {
  return client.request(operation, params, options);
}

const operation: Operation<GetOrderParams, Order> = {
  id: "getOrder",
  method: "GET",
  path: "/api/v1/spot/order",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { query: 1 },
  query: encodeParams,
  decode: decodeOrder,
};

function encodeParams(params: GetOrderParams, out: Writer): void {
  requireVariant("getOrder", params, VARIANTS);
  if (params.orderId !== undefined) putText(out, "orderId", params.orderId);
  if (params.origClientOrderId !== undefined) putText(out, "origClientOrderId", params.origClientOrderId);
  if (params.accountId !== undefined) putText(out, "accountId", params.accountId);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VARIANTS: readonly Variant[] = [
  { name: "GetByOrderId", required: ["orderId"], forbidden: ["origClientOrderId"] },
  { name: "GetByClientOrderId", required: ["origClientOrderId"], forbidden: ["orderId"] },
];
