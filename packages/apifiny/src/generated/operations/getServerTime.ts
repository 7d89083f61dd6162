// Generated from specs/apifiny/paths/base.yaml. Do not edit; run `pnpm generate`.
import type { CallOptions, Client, Operation } from "@venuekit/runtime";
import { decodeServerTimeResponse, type ServerTimeResponse } from "../schemas/ServerTimeResponse.js";

/**
 * The clock of the API server.
 *
 * - Request: `GET /ac/v2/{VENUE}/utils/currentTimeMillis`
 * - Limits: 1 of `public`
 * - Access: public
 *
 * @throws {ApiError} `0x01002B` general server side error, retry or contact customer service.
 * @throws {RateLimitError} `0x02002A` Request too often, please try later
 * @see apifiny-connect.txt, Base Information > Query Current Timestamp of Server
 */
export function getServerTime(client: Client, options?: CallOptions): Promise<ServerTimeResponse> {
  return client.request(operation, {}, options);
}

const operation: Operation<object, ServerTimeResponse> = {
  id: "getServerTime",
  method: "GET",
  path: "/ac/v2/{VENUE}/utils/currentTimeMillis",
  access: "none",
  retry: "safe",
  effect: "none",
  costs: { public: 1 },
  decode: decodeServerTimeResponse,
};
