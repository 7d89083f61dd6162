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
import type { Interval } from "../schemas/Interval.js";
import { decodeKline, type Kline } from "../schemas/Kline.js";

/** Parameters of {@link getKlines}. */
export interface GetKlinesParams {
  symbol: string;
  interval: Interval;
  startTime?: number | Date;
  endTime?: number | Date;
  /** At most 1500. Default: `500`. */
  limit?: number;
}

/**
 * Candles of a symbol.
 *
 * - Request: `GET /fapi/v3/klines`, V1 `GET /fapi/v1/klines`
 * - Weight: 1 (limit up to 99), 2 (up to 499), 5 (up to 1000), 10 (up to 1500), 5 (absent)
 * - Limits: 1 (limit up to 99), 2 (up to 499), 5 (up to 1000), 10 (up to 1500), 5 (absent) of `request_weight`
 * - Access: public
 *
 * The latest ones when no time is given.
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @throws {ApiError} `-1120` Invalid interval.
 * @throws {RateLimitError} `-1003` Too many requests queued.
 * @see aster/futures-v3.md, Market Data Endpoints > Kline/Candlestick Data
 */
export function getKlines(client: Client, params: GetKlinesParams, options?: CallOptions): Promise<Kline[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetKlinesParams, Kline[]> = {
  id: "getKlines",
  method: "GET",
  path: "/fapi/v3/klines",
  access: "none",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: (params) => ({
    request_weight:
      params.limit === undefined ? 5 : params.limit <= 99 ? 1 : params.limit <= 499 ? 2 : params.limit <= 1000 ? 5 : 10,
  }),
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeKline, decoding),
};

function encodeParams(params: GetKlinesParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  putText(out, "interval", params.interval);
  if (params.startTime !== undefined) putTime(out, "startTime", params.startTime);
  if (params.endTime !== undefined) putTime(out, "endTime", params.endTime);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/klines", access: "none" },
  v1: { path: "/fapi/v1/klines", access: "none" },
};
