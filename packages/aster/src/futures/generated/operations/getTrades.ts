// Generated from specs/aster/futures/paths/market.yaml. Do not edit; run `pnpm generate`.
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
import { decodeTrade, type Trade } from "../schemas/Trade.js";

/** Parameters of {@link getTrades}. */
export interface GetTradesParams {
  symbol: string;
  /** At most 1000. Default: `500`. */
  limit?: number;
}

/**
 * The latest trades of a symbol.
 *
 * - Request: `GET /fapi/v3/trades`, V1 `GET /fapi/v1/trades`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: public
 *
 * Trades of the insurance fund and auto-deleveraging are left out.
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @throws {RateLimitError} `-1003` Too many requests queued.
 * @see aster/futures-v3.md, Market Data Endpoints > Recent Trades List
 */
export function getTrades(client: Client, params: GetTradesParams, options?: CallOptions): Promise<Trade[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetTradesParams, Trade[]> = {
  id: "getTrades",
  method: "GET",
  path: "/fapi/v3/trades",
  access: "none",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 1 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeTrade, decoding),
};

function encodeParams(params: GetTradesParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/trades", access: "none" },
  v1: { path: "/fapi/v1/trades", access: "none" },
};
