// Generated from specs/aster/futures/paths/market.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putText,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { decodeGetBookTickerResult, type GetBookTickerResult } from "../schemas/GetBookTickerResult.js";

/** Parameters of {@link getBookTicker}. */
export interface GetBookTickerParams {
  /** All symbols when absent. */
  symbol?: string;
}

/**
 * Best bid and ask.
 *
 * - Request: `GET /fapi/v3/ticker/bookTicker`, V1 `GET /fapi/v1/ticker/bookTicker`
 * - Weight: 1 (with symbol), 2 (without)
 * - Limits: 1 (with symbol), 2 (without) of `request_weight`
 * - Access: public
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @throws {RateLimitError} `-1003` Too many requests queued.
 * @see aster/futures-v3.md, Market Data Endpoints > Symbol Order Book Ticker
 */
export function getBookTicker(
  client: Client,
  params: GetBookTickerParams = {},
  options?: CallOptions,
): Promise<GetBookTickerResult> {
  return client.request(operation, params, options);
}

const operation: Operation<GetBookTickerParams, GetBookTickerResult> = {
  id: "getBookTicker",
  method: "GET",
  path: "/fapi/v3/ticker/bookTicker",
  access: "none",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: (params) => ({ request_weight: params.symbol === undefined ? 2 : 1 }),
  query: encodeParams,
  decode: decodeGetBookTickerResult,
};

function encodeParams(params: GetBookTickerParams, out: Writer): void {
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/ticker/bookTicker", access: "none" },
  v1: { path: "/fapi/v1/ticker/bookTicker", access: "none" },
};
