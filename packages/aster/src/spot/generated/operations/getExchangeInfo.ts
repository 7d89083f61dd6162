// Generated from specs/aster/spot/paths/market.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, inVersion, type Operation, type Versions } from "@venuekit/runtime";
import { decodeExchangeInfo, type ExchangeInfo } from "../schemas/ExchangeInfo.js";

/**
 * Trading rules of every symbol, and the rate limits in force.
 *
 * - Request: `GET /api/v3/exchangeInfo`, V1 `GET /api/v1/exchangeInfo`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: public
 *
 * @throws {RateLimitError} `-1003` Too many requests queued.
 * @throws {ApiError} `-1000` An unknown error occurred while processing the request.
 * @see aster/spot-v3.md, Market data API > Trading specification information
 */
export function getExchangeInfo(client: Client, options?: CallOptions): Promise<ExchangeInfo> {
  return client.request(operation, {}, options);
}

const operation: Operation<object, ExchangeInfo> = {
  id: "getExchangeInfo",
  method: "GET",
  path: "/api/v3/exchangeInfo",
  access: "none",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 1 },
  decode: decodeExchangeInfo,
};

const VERSIONS: Versions = {
  v3: { path: "/api/v3/exchangeInfo", access: "none" },
  v1: { path: "/api/v1/exchangeInfo", access: "none" },
};
