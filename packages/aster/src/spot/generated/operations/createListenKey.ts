// Generated from specs/aster/spot/paths/listen-key.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, inVersion, type Operation, type Versions } from "@venuekit/runtime";
import { decodeListenKey, type ListenKey } from "../schemas/ListenKey.js";

/**
 * A key for the account stream, valid for 60 minutes.
 *
 * - Request: `POST /api/v3/listenKey`, V1 `POST /api/v1/listenKey`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed in V3, API key in V1; `USER_STREAM`, key with read permission
 *
 * While a key is valid, the same key is returned and made valid for another 60 minutes. The stream closes with its key.
 *
 * @throws {ApiError} `-2015` Invalid API key, IP, or permissions for action.
 * @throws {ApiError} `-1022` The signature for this request is invalid.
 * @see aster/spot-v3.md, WebSocket account information push > Generate Listen Key (USER_STREAM)
 */
export function createListenKey(client: Client, options?: CallOptions): Promise<ListenKey> {
  return client.request(operation, {}, options);
}

const operation: Operation<object, ListenKey> = {
  id: "createListenKey",
  method: "POST",
  path: "/api/v3/listenKey",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 1 },
  decode: decodeListenKey,
};

const VERSIONS: Versions = {
  v3: { path: "/api/v3/listenKey", access: "signed" },
  v1: { path: "/api/v1/listenKey", access: "key" },
};
