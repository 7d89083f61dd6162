// Generated from specs/hashkey/paths/misc.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, type Operation, putInteger, putText, type Writer } from "@venuekit/runtime";
import { decodeEmpty, type Empty } from "../schemas/Empty.js";

/** Parameters of {@link deleteListenKey}. */
export interface DeleteListenKeyParams {
  listenKey: string;
  /** Milliseconds for which the request is valid after `timestamp`. Default: `5000`. */
  recvWindow?: number;
}

/**
 * Give up a listen key.
 *
 * - Request: `DELETE /api/v1/userDataStream`
 * - Weight: 1
 * - Limits: 1 of `query`
 * - Access: signed, `USER_STREAM`, key with read permission
 *
 * @throws {ApiError} `0001` Required field … missing or invalid
 * @throws {ApiError} `0102` Invalid APIKey
 * @throws {ApiError} `-1021` Timestamp for this request is outside of the recvWindow
 * @see hashkey-mena.txt, Miscellaneous > Delete Listen Key
 */
export function deleteListenKey(client: Client, params: DeleteListenKeyParams, options?: CallOptions): Promise<Empty> {
  return client.request(operation, params, options);
}

const operation: Operation<DeleteListenKeyParams, Empty> = {
  id: "deleteListenKey",
  method: "DELETE",
  path: "/api/v1/userDataStream",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { query: 1 },
  query: encodeParams,
  decode: decodeEmpty,
};

function encodeParams(params: DeleteListenKeyParams, out: Writer): void {
  putText(out, "listenKey", params.listenKey);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}
