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
import { decodeGetTickerPriceResult, type GetTickerPriceResult } from "../schemas/GetTickerPriceResult.js";

/** Parameters of {@link getTickerPrice}. */
export interface GetTickerPriceParams {
  symbol?: string;
}

/**
 * Latest price of one symbol or of all.
 *
 * - Request: `GET /api/v3/ticker/price`, V1 `GET /api/v1/ticker/price`
 * - Weight: 1 (with symbol), 2 (without)
 * - Limits: 1 (with symbol), 2 (without) of `request_weight`
 * - Access: public
 *
 * @throws {ApiError} `-1121` Invalid trading pair.
 * @throws {RateLimitError} `-1003` Too many requests queued.
 * @see aster/spot-v3.md, Market data API > Latest price
 */
export function getTickerPrice(
  client: Client,
  params: GetTickerPriceParams = {},
  options?: CallOptions,
): Promise<GetTickerPriceResult> {
  return client.request(operation, params, options);
}

const operation: Operation<GetTickerPriceParams, GetTickerPriceResult> = {
  id: "getTickerPrice",
  method: "GET",
  path: "/api/v3/ticker/price",
  access: "none",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: (params) => ({ request_weight: params.symbol === undefined ? 2 : 1 }),
  query: encodeParams,
  decode: decodeGetTickerPriceResult,
};

function encodeParams(params: GetTickerPriceParams, out: Writer): void {
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
}

const VERSIONS: Versions = {
  v3: { path: "/api/v3/ticker/price", access: "none" },
  v1: { path: "/api/v1/ticker/price", access: "none" },
};
