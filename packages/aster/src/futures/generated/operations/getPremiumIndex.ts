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
import { decodeGetPremiumIndexResult, type GetPremiumIndexResult } from "../schemas/GetPremiumIndexResult.js";

/** Parameters of {@link getPremiumIndex}. */
export interface GetPremiumIndexParams {
  /** All symbols when absent. */
  symbol?: string;
}

/**
 * Mark price, index price and funding rate.
 *
 * - Request: `GET /fapi/v3/premiumIndex`, V1 `GET /fapi/v1/premiumIndex`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: public
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @throws {RateLimitError} `-1003` Too many requests queued.
 * @see aster/futures-v3.md, Market Data Endpoints > Mark Price
 */
export function getPremiumIndex(
  client: Client,
  params: GetPremiumIndexParams = {},
  options?: CallOptions,
): Promise<GetPremiumIndexResult> {
  return client.request(operation, params, options);
}

const operation: Operation<GetPremiumIndexParams, GetPremiumIndexResult> = {
  id: "getPremiumIndex",
  method: "GET",
  path: "/fapi/v3/premiumIndex",
  access: "none",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 1 },
  query: encodeParams,
  decode: decodeGetPremiumIndexResult,
};

function encodeParams(params: GetPremiumIndexParams, out: Writer): void {
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/premiumIndex", access: "none" },
  v1: { path: "/fapi/v1/premiumIndex", access: "none" },
};
