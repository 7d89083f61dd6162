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
 * - Request: `GET /api/v3/klines`, V1 `GET /api/v1/klines`
 * - Limits: 1 (limit up to 99), 2 (up to 499), 5 (up to 1000), 10 (up to 1500), 5 (absent) of `request_weight`
 * - Access: public
 *
 * The latest ones, unless `startTime` or `endTime` is sent.
 *
 * Inferred: no weight is stated; counted as the futures document does.
 *
 * @throws {ApiError} `-1121` Invalid trading pair.
 * @throws {ApiError} `-1120` Invalid time interval.
 * @throws {ApiError} `-1102` A mandatory parameter was not sent, was empty/null, or malformed.
 * @throws {ApiError} `-1130` The parameter sent contains invalid data.
 * @see aster/spot-v3.md, Market data API > K-line data
 */
export function getKlines(client: Client, params: GetKlinesParams, options?: CallOptions): Promise<Kline[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetKlinesParams, Kline[]> = {
  id: "getKlines",
  method: "GET",
  path: "/api/v3/klines",
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
  v3: { path: "/api/v3/klines", access: "none" },
  v1: { path: "/api/v1/klines", access: "none" },
};
