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

/** Parameters of {@link getMarkPriceKlines}. */
export interface GetMarkPriceKlinesParams {
  symbol: string;
  interval: Interval;
  startTime?: number | Date;
  endTime?: number | Date;
  /** At most 1500. Default: `500`. */
  limit?: number;
}

/**
 * Candles of the mark price of a symbol.
 *
 * - Request: `GET /fapi/v3/markPriceKlines`, V1 `GET /fapi/v1/markPriceKlines`
 * - Weight: 1 (limit up to 99), 2 (up to 499), 5 (up to 1000), 10 (up to 1500), 5 (absent)
 * - Limits: 1 (limit up to 99), 2 (up to 499), 5 (up to 1000), 10 (up to 1500), 5 (absent) of `request_weight`
 * - Access: public
 *
 * The latest ones when no time is given. Volumes are to be ignored; `trades` counts data points.
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @throws {ApiError} `-1120` Invalid interval.
 * @throws {RateLimitError} `-1003` Too many requests queued.
 * @see aster/futures-v3.md, Market Data Endpoints > Mark Price Kline/Candlestick Data
 */
export function getMarkPriceKlines(
  client: Client,
  params: GetMarkPriceKlinesParams,
  options?: CallOptions,
): Promise<Kline[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetMarkPriceKlinesParams, Kline[]> = {
  id: "getMarkPriceKlines",
  method: "GET",
  path: "/fapi/v3/markPriceKlines",
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

function encodeParams(params: GetMarkPriceKlinesParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  putText(out, "interval", params.interval);
  if (params.startTime !== undefined) putTime(out, "startTime", params.startTime);
  if (params.endTime !== undefined) putTime(out, "endTime", params.endTime);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/markPriceKlines", access: "none" },
  v1: { path: "/fapi/v1/markPriceKlines", access: "none" },
};
