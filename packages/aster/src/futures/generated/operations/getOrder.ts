// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putInteger,
  putText,
  requireVariant,
  type Variant,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { decodeOrder, type Order } from "../schemas/Order.js";

interface GetOrderBase {
  symbol: string;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/** Requires `orderId`; takes no `origClientOrderId`. */
export interface GetOrderById extends GetOrderBase {
  orderId: string;
  origClientOrderId?: undefined;
}

/** Requires `origClientOrderId`; takes no `orderId`. */
export interface GetOrderByClientId extends GetOrderBase {
  orderId?: undefined;
  origClientOrderId: string;
}

/** Parameters of {@link getOrder}. */
export type GetOrderParams = GetOrderById | GetOrderByClientId;

/**
 * Look up an order by its id or its client order id.
 *
 * - Request: `GET /fapi/v3/order`, V1 `GET /fapi/v1/order`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * Not found are orders older than 7 days that were cancelled or expired without a fill.
 *
 * @throws {ApiError} `-2013` Order does not exist.
 * @throws {ApiError} `-1102` A mandatory parameter was not sent, was empty/null, or malformed.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Query Order (USER_DATA)
 */
export function getOrder(client: Client, params: GetOrderParams, options?: CallOptions): Promise<Order> {
  return client.request(operation, params, options);
}

const operation: Operation<GetOrderParams, Order> = {
  id: "getOrder",
  method: "GET",
  path: "/fapi/v3/order",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 1 },
  query: encodeParams,
  decode: decodeOrder,
};

function encodeParams(params: GetOrderParams, out: Writer): void {
  requireVariant("getOrder", params, VARIANTS);
  putText(out, "symbol", params.symbol);
  if (params.orderId !== undefined) putText(out, "orderId", params.orderId);
  if (params.origClientOrderId !== undefined) putText(out, "origClientOrderId", params.origClientOrderId);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/order", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v1/order", access: "signed" },
};

const VARIANTS: readonly Variant[] = [
  { name: "GetOrderById", required: ["orderId"], forbidden: ["origClientOrderId"] },
  { name: "GetOrderByClientId", required: ["origClientOrderId"], forbidden: ["orderId"] },
];
