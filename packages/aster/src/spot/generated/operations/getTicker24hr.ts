// Generated from specs/aster/spot/paths/market.yaml. Do not edit; run `pnpm generate`.
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
  symbol?: string;
}

/**
 * Price change over the last 24 hours, of one symbol or of all.
 *
 * - Request: `GET /api/v3/ticker/24hr`, V1 `GET /api/v1/ticker/24hr`
 * - Weight: 1 (with symbol), 40 (without)
 * - Limits: 1 (with symbol), 40 (without) of `request_weight`
 * - Access: public
 *
 * @throws {ApiError} `-1121` Invalid trading pair.
 * @throws {RateLimitError} `-1003` Too many requests queued.
 * @see aster/spot-v3.md, Market data API > 24h price change
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
  path: "/api/v3/ticker/24hr",
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
  v3: { path: "/api/v3/ticker/24hr", access: "none" },
  v1: { path: "/api/v1/ticker/24hr", access: "none" },
};
