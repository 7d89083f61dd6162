// Generated from specs/aster/futures/paths/market.yaml. Do not edit; run `pnpm generate`.
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
  /** First aggregate trade. */
  fromId?: string;
  /** Inclusive. */
  startTime?: number | Date;
  /** Inclusive; less than one hour after `startTime`. */
  endTime?: number | Date;
  /** At most 1000. Default: `500`. */
  limit?: number;
}

/**
 * Trades of a symbol, those of one taker order at one price and time as one.
 *
 * - Request: `GET /fapi/v3/aggTrades`, V1 `GET /fapi/v1/aggTrades`
 * - Weight: 20
 * - Limits: 20 of `request_weight`
 * - Access: public
 *
 * The latest ones when neither `fromId` nor a time is given. Trades of the insurance fund and auto-deleveraging are
 * left out.
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @throws {ApiError} `-1127` Lookup interval is too big.
 * @throws {RateLimitError} `-1003` Too many requests queued.
 * @see aster/futures-v3.md, Market Data Endpoints > Compressed/Aggregate Trades List
 */
export function getAggTrades(client: Client, params: GetAggTradesParams, options?: CallOptions): Promise<AggTrade[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetAggTradesParams, AggTrade[]> = {
  id: "getAggTrades",
  method: "GET",
  path: "/fapi/v3/aggTrades",
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
  v3: { path: "/fapi/v3/aggTrades", access: "none" },
  v1: { path: "/fapi/v1/aggTrades", access: "none" },
};
