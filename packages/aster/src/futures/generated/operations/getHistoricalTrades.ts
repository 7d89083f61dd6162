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

/** Parameters of {@link getHistoricalTrades}. */
export interface GetHistoricalTradesParams {
  symbol: string;
  /** At most 1000. Default: `500`. */
  limit?: number;
  /** First trade; the latest trades when absent. */
  fromId?: string;
}

/**
 * Older trades of a symbol.
 *
 * - Request: `GET /fapi/v3/historicalTrades`, V1 `GET /fapi/v1/historicalTrades`
 * - Weight: 20
 * - Limits: 20 of `request_weight`
 * - Access: public in V3, API key in V1; `MARKET_DATA`, key with read permission
 *
 * Trades of the insurance fund and auto-deleveraging are left out.
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @throws {RateLimitError} `-1003` Too many requests queued.
 * @see aster/futures-v3.md, Market Data Endpoints > Old Trades Lookup (MARKET_DATA)
 */
export function getHistoricalTrades(
  client: Client,
  params: GetHistoricalTradesParams,
  options?: CallOptions,
): Promise<Trade[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetHistoricalTradesParams, Trade[]> = {
  id: "getHistoricalTrades",
  method: "GET",
  path: "/fapi/v3/historicalTrades",
  access: "none",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 20 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeTrade, decoding),
};

function encodeParams(params: GetHistoricalTradesParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
  if (params.fromId !== undefined) putText(out, "fromId", params.fromId);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/historicalTrades", access: "none" },
  v1: { path: "/fapi/v1/historicalTrades", access: "key" },
};
