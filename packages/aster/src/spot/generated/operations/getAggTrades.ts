// Generated from specs/aster/spot/paths/market.yaml. Do not edit; run `pnpm generate`.
import {
  asList,
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putInteger,
  putText,
  putTime,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { type AggTrade, decodeAggTrade } from "../schemas/AggTrade.js";

/** Parameters of {@link getAggTrades}. */
export interface GetAggTradesParams {
  symbol: string;
  /** Id of the first aggregate trade. */
  fromId?: string;
  /** With `endTime`, less than one hour before it. */
  startTime?: number | Date;
  endTime?: number | Date;
  /** At most 1000. Default: `500`. */
  limit?: number;
}

/**
 * Trades of a symbol, those of one price, side and time in one.
 *
 * - Request: `GET /api/v3/aggTrades`, V1 `GET /api/v1/aggTrades`
 * - Weight: 20
 * - Limits: 20 of `request_weight`
 * - Access: public
 *
 * The latest ones, unless `fromId`, `startTime` or `endTime` is sent.
 *
 * @throws {ApiError} `-1121` Invalid trading pair.
 * @throws {ApiError} `-1127` The query interval is too large.
 * @throws {ApiError} `-1023` The start time in the parameters is after the end time.
 * @throws {ApiError} `-1130` The parameter sent contains invalid data.
 * @see aster/spot-v3.md, Market data API > Recent trades (aggregated)
 */
export function getAggTrades(client: Client, params: GetAggTradesParams, options?: CallOptions): Promise<AggTrade[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetAggTradesParams, AggTrade[]> = {
  id: "getAggTrades",
  method: "GET",
  path: "/api/v3/aggTrades",
  access: "none",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 20 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeAggTrade, decoding),
};

function encodeParams(params: GetAggTradesParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  if (params.fromId !== undefined) putText(out, "fromId", params.fromId);
  if (params.startTime !== undefined) putTime(out, "startTime", params.startTime);
  if (params.endTime !== undefined) putTime(out, "endTime", params.endTime);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
}

const VERSIONS: Versions = {
  v3: { path: "/api/v3/aggTrades", access: "none" },
  v1: { path: "/api/v1/aggTrades", access: "none" },
};
