// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putInteger,
  putText,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { type CodeMessage, decodeCodeMessage } from "../schemas/CodeMessage.js";

/** Parameters of {@link cancelAllOpenOrders}. */
export interface CancelAllOpenOrdersParams {
  symbol: string;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * Cancel every open order of a symbol.
 *
 * - Request: `DELETE /fapi/v3/allOpenOrders`, V1 `DELETE /fapi/v1/allOpenOrders`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed, `TRADE`, key with write permission
 *
 * @throws {ApiError} `-2011` CANCEL_REJECTED
 * @throws {ApiError} `-1121` Invalid symbol.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Cancel All Open Orders (TRADE)
 */
export function cancelAllOpenOrders(
  client: Client,
  params: CancelAllOpenOrdersParams,
  options?: CallOptions,
): Promise<CodeMessage> {
  return client.request(operation, params, options);
}

const operation: Operation<CancelAllOpenOrdersParams, CodeMessage> = {
  id: "cancelAllOpenOrders",
  method: "DELETE",
  path: "/fapi/v3/allOpenOrders",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "state",
  costs: { request_weight: 1 },
  query: encodeParams,
  decode: decodeCodeMessage,
};

function encodeParams(params: CancelAllOpenOrdersParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/allOpenOrders", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v1/allOpenOrders", access: "signed" },
};
