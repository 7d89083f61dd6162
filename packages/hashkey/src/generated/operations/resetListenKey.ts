// Generated from specs/hashkey/paths/misc.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, type Operation, putInteger, putText, type Writer } from "@venuekit/runtime";
import { decodeEmpty, type Empty } from "../schemas/Empty.js";

/** Parameters of {@link resetListenKey}. */
export interface ResetListenKeyParams {
  listenKey: string;
  /** Milliseconds for which the request is valid after `timestamp`. Default: `5000`. */
  recvWindow?: number;
}

/**
 * Make a listen key valid for another 60 minutes.
 *
 * - Request: `PUT /api/v1/userDataStream`
 * - Weight: 1
 * - Limits: 1 of `query`
 * - Access: signed, `USER_STREAM`, key with read permission
 *
 * @throws {ApiError} `0001` Required field … missing or invalid
 * @throws {ApiError} `0102` Invalid APIKey
 * @throws {ApiError} `-1021` Timestamp for this request is outside of the recvWindow
 * @see hashkey-mena.txt, Miscellaneous > Reset Listen Key
 */
export function resetListenKey(client: Client, params: ResetListenKeyParams, options?: CallOptions): Promise<Empty> {
  return client.request(operation, params, options);
}

const operation: Operation<ResetListenKeyParams, Empty> = {
  id: "resetListenKey",
  method: "PUT",
  path: "/api/v1/userDataStream",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { query: 1 },
  form: encodeParams,
  decode: decodeEmpty,
};

function encodeParams(params: ResetListenKeyParams, out: Writer): void {
  putText(out, "listenKey", params.listenKey);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}
