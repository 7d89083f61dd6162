// Generated from specs/aster/spot/paths/trade.yaml. Do not edit; run `pnpm generate`.
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
  symbol?: string;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * Open orders of one symbol or of all.
 *
 * - Request: `GET /api/v3/openOrders`, V1 `GET /api/v1/openOrders`
 * - Weight: 1 (with symbol), 40 (without)
 * - Limits: 1 (with symbol), 40 (without) of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `-1121` Invalid trading pair.
 * @throws {RateLimitError} `-1003` Too many requests queued.
 * @see aster/spot-v3.md, Spot account and trading API > Current open orders (USER_DATA)
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
  path: "/api/v3/openOrders",
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
  v3: { path: "/api/v3/openOrders", access: "signed", without: ["recvWindow"] },
  v1: { path: "/api/v1/openOrders", access: "signed" },
};
