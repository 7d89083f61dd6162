// Generated from specs/aster/futures/paths/market.yaml. Do not edit; run `pnpm generate`.
import type { CallOptions, Client, Operation } from "@venuekit/runtime";
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
  versions: {
    v3: { path: "/fapi/v3/ping", access: "none" },
    v1: { path: "/fapi/v1/ping", access: "none" },
  },
  retry: "safe",
  effect: "none",
  costs: { request_weight: 1 },
  decode: decodeEmpty,
};
