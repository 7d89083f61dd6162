// Generated from specs/hashkey/paths/spot.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, type Operation, putInteger, putText, type Writer } from "@venuekit/runtime";
import { type CancelOpenOrdersResult, decodeCancelOpenOrdersResult } from "../schemas/CancelOpenOrdersResult.js";
import type { Side } from "../schemas/Side.js";

/** Parameters of {@link cancelOpenOrders}. */
export interface CancelOpenOrdersParams {
  symbol: string;
  side?: Side;
  /** Milliseconds for which the request is valid after `timestamp`. Default: `5000`. */
  recvWindow?: number;
}

/**
 * Cancel the open orders of one symbol.
 *
 * - Request: `DELETE /api/v1/spot/openOrders`
 * - Weight: 1
 * - Limits: 1 of `orders`
 * - Access: signed, `TRADE`, key with write permission
 *
 * At most 200 orders a call.
 *
 * @throws {ApiError} `0201` Instrument not found
 * @throws {ApiError} `-1117` Invalid order side
 * @throws {ApiError} `-1147` Order cancellation timeout
 * @throws {ApiError} `-1150` Order cancellation failed
 * @see hashkey-mena.txt, Spot Trading > Cancel All Open Orders by Symbol
 */
export function cancelOpenOrders(
  client: Client,
  params: CancelOpenOrdersParams,
  options?: CallOptions,
): Promise<CancelOpenOrdersResult> {
  return client.request(operation, params, options);
}

const operation: Operation<CancelOpenOrdersParams, CancelOpenOrdersResult> = {
  id: "cancelOpenOrders",
  method: "DELETE",
  path: "/api/v1/spot/openOrders",
  access: "signed",
  retry: "never",
  effect: "state",
  costs: { orders: 1 },
  query: encodeParams,
  decode: decodeCancelOpenOrdersResult,
};

function encodeParams(params: CancelOpenOrdersParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  if (params.side !== undefined) putText(out, "side", params.side);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}
