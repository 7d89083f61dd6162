// Generated from specs/hashkey/paths/spot.yaml. Do not edit; run `pnpm generate`.
import {
  asList,
  type CallOptions,
  type Client,
  type Operation,
  putInteger,
  putText,
  putTime,
  type Writer,
} from "@venuekit/runtime";
import { decodeOrder, type Order } from "../schemas/Order.js";
import type { Side } from "../schemas/Side.js";

/** Parameters of {@link getTradedOrders}. */
export interface GetTradedOrdersParams {
  /** Only orders with an id smaller than this one. */
  fromOrderId?: string;
  symbol?: string;
  startTime?: number | Date;
  /** Only the last 90 days can be queried. */
  endTime?: number | Date;
  side?: Side;
  /** At most 1000. Default: `500`. */
  limit?: number;
  /** Milliseconds for which the request is valid after `timestamp`. Default: `5000`. */
  recvWindow?: number;
}

/**
 * List past orders.
 *
 * - Request: `GET /api/v1/spot/tradeOrders`
 * - Weight: 5
 * - Limits: 1 of `query`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `0001` Required field … missing or invalid
 * @throws {ApiError} `0201` Instrument not found
 * @throws {ApiError} `-2029` The search is limited to data within the last three months
 * @see hashkey-mena.txt, Spot Trading > Get All Traded Orders
 */
export function getTradedOrders(
  client: Client,
  params: GetTradedOrdersParams = {},
  options?: CallOptions,
): Promise<Order[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetTradedOrdersParams, Order[]> = {
  id: "getTradedOrders",
  method: "GET",
  path: "/api/v1/spot/tradeOrders",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { query: 1 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeOrder, decoding),
};

function encodeParams(params: GetTradedOrdersParams, out: Writer): void {
  if (params.fromOrderId !== undefined) putText(out, "fromOrderId", params.fromOrderId);
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
  if (params.startTime !== undefined) putTime(out, "startTime", params.startTime);
  if (params.endTime !== undefined) putTime(out, "endTime", params.endTime);
  if (params.side !== undefined) putText(out, "side", params.side);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}
