// Generated from specs/aster/futures/paths/market.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, inVersion, type Operation, type Versions } from "@venuekit/runtime";
import { decodeExchangeInfo, type ExchangeInfo } from "../schemas/ExchangeInfo.js";

/**
 * Trading rules of every symbol.
 *
 * - Request: `GET /fapi/v3/exchangeInfo`, V1 `GET /fapi/v1/exchangeInfo`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: public
 *
 * @throws {RateLimitError} `-1003` Too many requests queued.
 * @see aster/futures-v3.md, Market Data Endpoints > Exchange Information
 */
export function getExchangeInfo(client: Client, options?: CallOptions): Promise<ExchangeInfo> {
  return client.request(operation, {}, options);
}

const operation: Operation<object, ExchangeInfo> = {
  id: "getExchangeInfo",
  method: "GET",
  path: "/fapi/v3/exchangeInfo",
  access: "none",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 1 },
  decode: decodeExchangeInfo,
};

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/exchangeInfo", access: "none" },
  v1: { path: "/fapi/v1/exchangeInfo", access: "none" },
};
