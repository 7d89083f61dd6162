// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  asList,
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putInteger,
  putText,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { decodeOrder, type Order } from "../schemas/Order.js";

/** Parameters of {@link getOpenOrders}. */
export interface GetOpenOrdersParams {
  /** All symbols when absent, at 40 times the weight. */
  symbol?: string;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * The open orders of a symbol, or of all symbols.
 *
 * - Request: `GET /fapi/v3/openOrders`, V1 `GET /fapi/v1/openOrders`
 * - Weight: 1 (with symbol), 40 (without)
 * - Limits: 1 (with symbol), 40 (without) of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Current All Open Orders (USER_DATA)
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
  path: "/fapi/v3/openOrders",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: (params) => ({ request_weight: params.symbol === undefined ? 40 : 1 }),
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeOrder, decoding),
};

function encodeParams(params: GetOpenOrdersParams, out: Writer): void {
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/openOrders", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v1/openOrders", access: "signed" },
};
