// Generated from specs/aster/spot/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  inVersion,
  jsonNumbers,
  jsonTexts,
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
  /**
   * Travels as a JSON array.
   * Inferred: the table says array string; JSON as in the futures document.
   */
  orderIdList?: readonly string[];
  /**
   * Travels as a JSON array.
   * Inferred: the table says array string; JSON as in the futures document.
   */
  origClientOrderIdList?: readonly string[];
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * Cancel the open orders of a symbol, all or the listed ones.
 *
 * - Request: `DELETE /api/v3/allOpenOrders`, V1 `DELETE /api/v1/allOpenOrders`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed, `TRADE`, key with write permission
 *
 * Inferred: that ids limit the call to those orders is taken from their names.
 *
 * @throws {ApiError} `-2011` Order cancellation rejected.
 * @throws {ApiError} `-1121` Invalid trading pair.
 * @throws {ApiError} `-4032` Exceeds the maximum order quantity that can be canceled.
 * @see aster/spot-v3.md, Spot account and trading API > Cancel All Open Orders (TRADE)
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
  path: "/api/v3/allOpenOrders",
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
  if (params.orderIdList !== undefined) putText(out, "orderIdList", jsonNumbers("orderIdList", params.orderIdList));
  if (params.origClientOrderIdList !== undefined) {
    putText(out, "origClientOrderIdList", jsonTexts("origClientOrderIdList", params.origClientOrderIdList));
  }
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/api/v3/allOpenOrders", access: "signed", without: ["recvWindow"] },
  v1: { path: "/api/v1/allOpenOrders", access: "signed" },
};
