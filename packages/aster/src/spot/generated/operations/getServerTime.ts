// Generated from specs/aster/spot/paths/market.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, inVersion, type Operation, type Versions } from "@venuekit/runtime";
import { decodeServerTime, type ServerTime } from "../schemas/ServerTime.js";

/**
 * The venue's clock.
 *
 * - Request: `GET /api/v3/time`, V1 `GET /api/v1/time`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: public
 *
 * @throws {RateLimitError} `-1003` Too many requests queued.
 * @throws {ApiError} `-1000` An unknown error occurred while processing the request.
 * @see aster/spot-v3.md, Market data API > Get server time
 */
export function getServerTime(client: Client, options?: CallOptions): Promise<ServerTime> {
  return client.request(operation, {}, options);
}

const operation: Operation<object, ServerTime> = {
  id: "getServerTime",
  method: "GET",
  path: "/api/v3/time",
  access: "none",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 1 },
  decode: decodeServerTime,
};

const VERSIONS: Versions = {
  v3: { path: "/api/v3/time", access: "none" },
  v1: { path: "/api/v1/time", access: "none" },
};
