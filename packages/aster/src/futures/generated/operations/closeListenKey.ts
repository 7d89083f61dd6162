// Generated from specs/aster/futures/paths/account.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, inVersion, type Operation, type Versions } from "@venuekit/runtime";
import { decodeEmpty, type Empty } from "../schemas/Empty.js";

/**
 * Close the account stream and its key.
 *
 * - Request: `DELETE /fapi/v3/listenKey`, V1 `DELETE /fapi/v1/listenKey`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed in V3, API key in V1; `USER_STREAM`, key with read permission
 *
 * @throws {ApiError} `-1125` This listenKey does not exist.
 * @throws {ApiError} `-1022` Signature for this request is not valid.
 * @see aster/futures-v3.md, User Data Streams > Close User Data Stream (USER_STREAM)
 */
export function closeListenKey(client: Client, options?: CallOptions): Promise<Empty> {
  return client.request(operation, {}, options);
}

const operation: Operation<object, Empty> = {
  id: "closeListenKey",
  method: "DELETE",
  path: "/fapi/v3/listenKey",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 1 },
  decode: decodeEmpty,
};

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/listenKey", access: "signed" },
  v1: { path: "/fapi/v1/listenKey", access: "key" },
};
