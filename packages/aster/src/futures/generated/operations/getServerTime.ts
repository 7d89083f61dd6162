// Generated from specs/aster/futures/paths/market.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, inVersion, type Operation, type Versions } from "@venuekit/runtime";
import { decodeServerTime, type ServerTime } from "../schemas/ServerTime.js";

/**
 * The venue's clock.
 *
 * - Request: `GET /fapi/v3/time`, V1 `GET /fapi/v1/time`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: public
 *
 * @throws {RateLimitError} `-1003` Too many requests queued.
 * @see aster/futures-v3.md, Market Data Endpoints > Check Server Time
 */
export function getServerTime(client: Client, options?: CallOptions): Promise<ServerTime> {
  return client.request(operation, {}, options);
}

const operation: Operation<object, ServerTime> = {
  id: "getServerTime",
  method: "GET",
  path: "/fapi/v3/time",
  access: "none",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 1 },
  decode: decodeServerTime,
};

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/time", access: "none" },
  v1: { path: "/fapi/v1/time", access: "none" },
};
