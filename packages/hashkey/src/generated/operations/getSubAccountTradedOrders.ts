// Generated from specs/hashkey/paths/sub-account.yaml. Do not edit; run `pnpm generate`.
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

/** Parameters of {@link getSubAccountTradedOrders}. */
export interface GetSubAccountTradedOrdersParams {
  subAccountId: string;
  fromOrderId?: string;
  side?: Side;
  symbol?: string;
  /** Only the last 90 days can be queried. */
  startTime?: number | Date;
  endTime?: number | Date;
  /** At most 500. Default: `500`. */
  limit?: number;
  /**
   * Milliseconds for which the request is valid after `timestamp`. Default: `5000`.
   * Inferred: general rule: every signed call takes recvWindow.
   */
  recvWindow?: number;
}

/**
 * List past orders of a sub-account.
 *
 * - Request: `GET /api/v1/spot/subAccount/tradeOrders`
 * - Weight: 5
 * - Limits: 1 of `query`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `0104` accountId is not allowed
 * @throws {ApiError} `0201` Instrument not found
 * @throws {ApiError} `-1160` Account does not exist
 * @throws {ApiError} `-2029` The search is limited to data within the last three months
 * @throws {ApiError} `-3117` Invalid permission
 * @see hashkey-mena.txt, Sub Account > Get Sub Account Trade Orders
 */
export function getSubAccountTradedOrders(
  client: Client,
  params: GetSubAccountTradedOrdersParams,
  options?: CallOptions,
): Promise<Order[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetSubAccountTradedOrdersParams, Order[]> = {
  id: "getSubAccountTradedOrders",
  method: "GET",
  path: "/api/v1/spot/subAccount/tradeOrders",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { query: 1 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeOrder, decoding),
};

function encodeParams(params: GetSubAccountTradedOrdersParams, out: Writer): void {
  putText(out, "subAccountId", params.subAccountId);
  if (params.fromOrderId !== undefined) putText(out, "fromOrderId", params.fromOrderId);
  if (params.side !== undefined) putText(out, "side", params.side);
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
  if (params.startTime !== undefined) putTime(out, "startTime", params.startTime);
  if (params.endTime !== undefined) putTime(out, "endTime", params.endTime);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}
