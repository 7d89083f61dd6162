// Generated from specs/aster/spot/paths/listen-key.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putText,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { decodeEmpty, type Empty } from "../schemas/Empty.js";

/** Parameters of {@link closeListenKey}. */
export interface CloseListenKeyParams {
  listenKey: string;
}

/**
 * Give up a listen key; its stream closes.
 *
 * - Request: `DELETE /api/v3/listenKey`, V1 `DELETE /api/v1/listenKey`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed in V3, API key in V1; `USER_STREAM`, key with read permission
 *
 * @throws {ApiError} `-1125` This listenKey does not exist.
 * @throws {ApiError} `-1022` The signature for this request is invalid.
 * @see aster/spot-v3.md, WebSocket account information push > Close Listen Key (USER_STREAM)
 */
export function closeListenKey(client: Client, params: CloseListenKeyParams, options?: CallOptions): Promise<Empty> {
  return client.request(operation, params, options);
}

const operation: Operation<CloseListenKeyParams, Empty> = {
  id: "closeListenKey",
  method: "DELETE",
  path: "/api/v3/listenKey",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 1 },
  query: encodeParams,
  decode: decodeEmpty,
};

function encodeParams(params: CloseListenKeyParams, out: Writer): void {
  putText(out, "listenKey", params.listenKey);
}

const VERSIONS: Versions = {
  v3: { path: "/api/v3/listenKey", access: "signed" },
  v1: { path: "/api/v1/listenKey", access: "key" },
};
