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
import { decodeGetTicker24hrResult, type GetTicker24hrResult } from "../schemas/GetTicker24hrResult.js";

/** Parameters of {@link getTicker24hr}. */
export interface GetTicker24hrParams {
  /** All symbols when absent. */
  symbol?: string;
}

/**
 * Figures of the last 24 hours.
 *
 * - Request: `GET /fapi/v3/ticker/24hr`, V1 `GET /fapi/v1/ticker/24hr`
 * - Weight: 1 (with symbol), 40 (without)
 * - Limits: 1 (with symbol), 40 (without) of `request_weight`
 * - Access: public
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @throws {RateLimitError} `-1003` Too many requests queued.
 * @see aster/futures-v3.md, Market Data Endpoints > 24hr Ticker Price Change Statistics
 */
export function getTicker24hr(
  client: Client,
  params: GetTicker24hrParams = {},
  options?: CallOptions,
): Promise<GetTicker24hrResult> {
  return client.request(operation, params, options);
}

const operation: Operation<GetTicker24hrParams, GetTicker24hrResult> = {
  id: "getTicker24hr",
  method: "GET",
  path: "/fapi/v3/ticker/24hr",
  access: "none",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: (params) => ({ request_weight: params.symbol === undefined ? 40 : 1 }),
  query: encodeParams,
  decode: decodeGetTicker24hrResult,
};

function encodeParams(params: GetTicker24hrParams, out: Writer): void {
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/ticker/24hr", access: "none" },
  v1: { path: "/fapi/v1/ticker/24hr", access: "none" },
};
