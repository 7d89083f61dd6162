// Generated from specs/hashkey/paths/misc.yaml. Do not edit; run `pnpm generate`.
import type { CallOptions, Client, Operation } from "@venuekit/runtime";
import { decodeServerTime, type ServerTime } from "../schemas/ServerTime.js";

/**
 * The venue's clock.
 *
 * - Request: `GET /api/v1/time`
 * - Weight: 1
 * - Access: public
 *
 * @throws {RateLimitError} `0003` Rate limit exceeded
 * @throws {ApiError} `-1000` An unknown error occurred while processing the request
 * @see hashkey-mena.txt, Miscellaneous > Check Server Time
 */
export function getServerTime(client: Client, options?: CallOptions): Promise<ServerTime> {
  return client.request(operation, {}, options);
}

const operation: Operation<object, ServerTime> = {
  id: "getServerTime",
  method: "GET",
  path: "/api/v1/time",
  access: "none",
  retry: "safe",
  effect: "none",
  decode: decodeServerTime,
};
