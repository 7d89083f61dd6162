// Generated from specs/hashkey/paths/sub-account.yaml. Do not edit; run `pnpm generate`.
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

/** Parameters of {@link getSubAccountOpenOrders}. */
export interface GetSubAccountOpenOrdersParams {
  subAccountId: string;
  fromOrderId?: string;
  side?: Side;
  symbol?: string;
  /** At most 500. Default: `500`. */
  limit?: number;
  /**
   * Milliseconds for which the request is valid after `timestamp`. Default: `5000`.
   * Inferred: general rule: every signed call takes recvWindow.
   */
  recvWindow?: number;
}

/**
 * List open orders of a sub-account.
 *
 * - Request: `GET /api/v1/spot/subAccount/openOrders`
 * - Weight: 1
 * - Limits: 1 of `query`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `0104` accountId is not allowed
 * @throws {ApiError} `0201` Instrument not found
 * @throws {ApiError} `-1160` Account does not exist
 * @throws {ApiError} `-3117` Invalid permission
 * @see hashkey-mena.txt, Sub Account > Get Sub Account Open Orders
 */
export function getSubAccountOpenOrders(
  client: Client,
  params: GetSubAccountOpenOrdersParams,
  options?: CallOptions,
): Promise<Order[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetSubAccountOpenOrdersParams, Order[]> = {
  id: "getSubAccountOpenOrders",
  method: "GET",
  path: "/api/v1/spot/subAccount/openOrders",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { query: 1 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeOrder, decoding),
};

function encodeParams(params: GetSubAccountOpenOrdersParams, out: Writer): void {
  putText(out, "subAccountId", params.subAccountId);
  if (params.fromOrderId !== undefined) putText(out, "fromOrderId", params.fromOrderId);
  if (params.side !== undefined) putText(out, "side", params.side);
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}
