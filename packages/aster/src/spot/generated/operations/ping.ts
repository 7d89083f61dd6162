// Generated from specs/aster/spot/paths/market.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, inVersion, type Operation, type Versions } from "@venuekit/runtime";
import { decodeEmpty, type Empty } from "../schemas/Empty.js";

/**
 * Check that the venue can be reached.
 *
 * - Request: `GET /api/v3/ping`, V1 `GET /api/v1/ping`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: public
 *
 * @throws {RateLimitError} `-1003` Too many requests queued.
 * @throws {ApiError} `-1000` An unknown error occurred while processing the request.
 * @see aster/spot-v3.md, Market data API > Test server connectivity
 */
export function ping(client: Client, options?: CallOptions): Promise<Empty> {
  return client.request(operation, {}, options);
}

const operation: Operation<object, Empty> = {
  id: "ping",
  method: "GET",
  path: "/api/v3/ping",
  access: "none",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 1 },
  decode: decodeEmpty,
};

const VERSIONS: Versions = {
  v3: { path: "/api/v3/ping", access: "none" },
  v1: { path: "/api/v1/ping", access: "none" },
};
