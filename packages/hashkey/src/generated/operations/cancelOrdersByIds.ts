// Generated from specs/hashkey/paths/spot.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, type Operation, putInteger, putTexts, type Writer } from "@venuekit/runtime";
import { type CancelOrdersResult, decodeCancelOrdersResult } from "../schemas/CancelOrdersResult.js";

/** Parameters of {@link cancelOrdersByIds}. */
export interface CancelOrdersByIdsParams {
  /** Order ids. At most 100 items. */
  ids: readonly string[];
  /** Milliseconds for which the request is valid after `timestamp`. Default: `5000`. */
  recvWindow?: number;
}

/**
 * Cancel up to 100 orders by their ids.
 *
 * - Request: `DELETE /api/v1/spot/cancelOrderByIds`
 * - Weight: 1
 * - Limits: 1 of `orders`
 * - Access: signed, `TRADE`, key with write permission
 *
 * The answer lists only the orders that could not be cancelled, so check `result` also on success.
 *
 * @throws {ApiError} `0001` Required field … missing or invalid
 * @throws {RateLimitError} `0003` Rate limit exceeded
 * @throws {ApiError} `-2030` Order batch size exceeds the limit
 * @see hashkey-mena.txt, Spot Trading > Cancel Multiple Orders By OrderId
 */
export function cancelOrdersByIds(
  client: Client,
  params: CancelOrdersByIdsParams,
  options?: CallOptions,
): Promise<CancelOrdersResult> {
  return client.request(operation, params, options);
}

const operation: Operation<CancelOrdersByIdsParams, CancelOrdersResult> = {
  id: "cancelOrdersByIds",
  method: "DELETE",
  path: "/api/v1/spot/cancelOrderByIds",
  access: "signed",
  retry: "never",
  effect: "state",
  costs: { orders: 1 },
  query: encodeParams,
  decode: decodeCancelOrdersResult,
};

function encodeParams(params: CancelOrdersByIdsParams, out: Writer): void {
  putTexts(out, "ids", params.ids);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}
