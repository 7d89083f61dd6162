// Generated from specs/hashkey/paths/spot.yaml. Do not edit; run `pnpm generate`.
import {
  asList,
  type CallOptions,
  type Client,
  type Operation,
  putInteger,
  putText,
  type Writer,
} from "@venuekit/runtime";
import { decodeOrder, type Order } from "../schemas/Order.js";
import type { Side } from "../schemas/Side.js";

/** Parameters of {@link getOpenOrders}. */
export interface GetOpenOrdersParams {
  fromOrderId?: string;
  /** All symbols when omitted. */
  symbol?: string;
  side?: Side;
  /** At most 1000. Default: `500`. */
  limit?: number;
  /** Milliseconds for which the request is valid after `timestamp`. Default: `5000`. */
  recvWindow?: number;
}

/**
 * List open orders.
 *
 * - Request: `GET /api/v1/spot/openOrders`
 * - Weight: 1
 * - Limits: 1 of `query`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `0001` Required field … missing or invalid
 * @throws {ApiError} `0201` Instrument not found
 * @throws {ApiError} `-1117` Invalid order side
 * @see hashkey-mena.txt, Spot Trading > Get Current Open Orders
 */
export function getOpenOrders(
  client: Client,
  params: GetOpenOrdersParams = {},
  options?: CallOptions,
): Promise<Order[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetOpenOrdersParams, Order[]> = {
  id: "getOpenOrders",
  method: "GET",
  path: "/api/v1/spot/openOrders",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { query: 1 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeOrder, decoding),
};

function encodeParams(params: GetOpenOrdersParams, out: Writer): void {
  if (params.fromOrderId !== undefined) putText(out, "fromOrderId", params.fromOrderId);
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
  if (params.side !== undefined) putText(out, "side", params.side);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}
