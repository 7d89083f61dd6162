// Generated from specs/aster/futures/paths/market.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, inVersion, type Operation, type Versions } from "@venuekit/runtime";
import { decodeEmpty, type Empty } from "../schemas/Empty.js";

/**
 * Check that the venue can be reached.
 *
 * - Request: `GET /fapi/v3/ping`, V1 `GET /fapi/v1/ping`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: public
 *
 * @throws {RateLimitError} `-1003` Too many requests queued.
 * @see aster/futures-v3.md, Market Data Endpoints > Test Connectivity
 */
export function ping(client: Client, options?: CallOptions): Promise<Empty> {
  return client.request(operation, {}, options);
}

const operation: Operation<object, Empty> = {
  id: "ping",
  method: "GET",
  path: "/fapi/v3/ping",
  access: "none",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 1 },
  decode: decodeEmpty,
};

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/ping", access: "none" },
  v1: { path: "/fapi/v1/ping", access: "none" },
};
