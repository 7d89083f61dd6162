// Generated from specs/hashkey/paths/spot.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, type Operation, putInteger, putText, type Writer } from "@venuekit/runtime";
import { type CancelAllResult, decodeCancelAllResult } from "../schemas/CancelAllResult.js";
import type { Side } from "../schemas/Side.js";

/** Parameters of {@link cancelAllOpenOrders}. */
export interface CancelAllOpenOrdersParams {
  /** All symbols when omitted. */
  symbol?: string;
  side?: Side;
  /** Start from this order. */
  fromOrderId?: string;
  /** Orders to cancel. The venue treats values above 200 as 200. Default: `100`. */
  limit?: number;
  /** Milliseconds for which the request is valid after `timestamp`. Default: `5000`. */
  recvWindow?: number;
}

/**
 * Cancel the open orders of one or all symbols.
 *
 * - Request: `DELETE /api/v1/spot/cancelAllOpenOrders`
 * - Weight: 1
 * - Limits: 1 of `orders`
 * - Access: signed, `TRADE`, key with write permission
 *
 * The call only accepts the task; orders are cancelled afterwards. A main account's key cancels the orders of the main
 * account and leaves those of its sub-accounts alone.
 *
 * @throws {RateLimitError} `0003` Rate limit exceeded
 * @throws {ApiError} `0201` Instrument not found
 * @throws {ApiError} `-1117` Invalid order side
 * @throws {ApiError} `-1150` Order cancellation failed
 * @see hashkey-mena.txt, Spot Trading > Cancel All Open Spot Orders
 */
export function cancelAllOpenOrders(
  client: Client,
  params: CancelAllOpenOrdersParams = {},
  options?: CallOptions,
): Promise<CancelAllResult> {
  return client.request(operation, params, options);
}

const operation: Operation<CancelAllOpenOrdersParams, CancelAllResult> = {
  id: "cancelAllOpenOrders",
  method: "DELETE",
  path: "/api/v1/spot/cancelAllOpenOrders",
  access: "signed",
  retry: "never",
  effect: "state",
  costs: { orders: 1 },
  query: encodeParams,
  decode: decodeCancelAllResult,
};

function encodeParams(params: CancelAllOpenOrdersParams, out: Writer): void {
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
  if (params.side !== undefined) putText(out, "side", params.side);
  if (params.fromOrderId !== undefined) putText(out, "fromOrderId", params.fromOrderId);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}
