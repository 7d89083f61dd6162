// Generated from specs/aster/spot/paths/market.yaml. Do not edit; run `pnpm generate`.
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
  /** Id of the first trade; the latest trades when it is not sent. */
  fromId?: string;
}

/**
 * Older trades of a symbol.
 *
 * - Request: `GET /api/v3/historicalTrades`, V1 `GET /api/v1/historicalTrades`
 * - Weight: 20
 * - Limits: 20 of `request_weight`
 * - Access: public in V3, API key in V1; `MARKET_DATA`, key with read permission
 *
 * @throws {ApiError} `-1121` Invalid trading pair.
 * @throws {ApiError} `-1102` A mandatory parameter was not sent, was empty/null, or malformed.
 * @throws {ApiError} `-1130` The parameter sent contains invalid data.
 * @see aster/spot-v3.md, Market data API > Query historical trades (MARKET_DATA)
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
  path: "/api/v3/historicalTrades",
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
  v3: { path: "/api/v3/historicalTrades", access: "none" },
  v1: { path: "/api/v1/historicalTrades", access: "key" },
};
