// Generated from specs/hashkey/paths/misc.yaml. Do not edit; run `pnpm generate`.
import type { CallOptions, Client, Operation } from "@venuekit/runtime";
import { decodeEmpty, type Empty } from "../schemas/Empty.js";

/**
 * Check that the venue can be reached.
 *
 * - Request: `GET /api/v1/ping`
 * - Weight: 1
 * - Access: public
 *
 * @throws {RateLimitError} `0003` Rate limit exceeded
 * @throws {ApiError} `-1000` An unknown error occurred while processing the request
 * @see hashkey-mena.txt, Miscellaneous > Test Connectivity
 */
export function ping(client: Client, options?: CallOptions): Promise<Empty> {
  return client.request(operation, {}, options);
}

const operation: Operation<object, Empty> = {
  id: "ping",
  method: "GET",
  path: "/api/v1/ping",
  access: "none",
  retry: "safe",
  effect: "none",
  decode: decodeEmpty,
};
