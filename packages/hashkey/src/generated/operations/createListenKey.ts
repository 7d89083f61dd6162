// Generated from specs/hashkey/paths/misc.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, type Operation, putInteger, type Writer } from "@venuekit/runtime";
import { decodeListenKey, type ListenKey } from "../schemas/ListenKey.js";

/** Parameters of {@link createListenKey}. */
export interface CreateListenKeyParams {
  /** Milliseconds for which the request is valid after `timestamp`. Default: `5000`. */
  recvWindow?: number;
}

/**
 * A key for the private stream, valid for 60 minutes.
 *
 * - Request: `POST /api/v1/userDataStream`
 * - Weight: 1
 * - Limits: 1 of `query`
 * - Access: signed, `USER_STREAM`, key with read permission
 *
 * The stream closes with its key. Renew the key with `resetListenKey`, best every 30 minutes.
 *
 * @throws {ApiError} `0102` Invalid APIKey
 * @throws {ApiError} `0103` APIKey expired
 * @throws {ApiError} `-1021` Timestamp for this request is outside of the recvWindow
 * @see hashkey-mena.txt, Miscellaneous > Create Listen Key
 */
export function createListenKey(
  client: Client,
  params: CreateListenKeyParams = {},
  options?: CallOptions,
): Promise<ListenKey> {
  return client.request(operation, params, options);
}

const operation: Operation<CreateListenKeyParams, ListenKey> = {
  id: "createListenKey",
  method: "POST",
  path: "/api/v1/userDataStream",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { query: 1 },
  form: encodeParams,
  decode: decodeListenKey,
};

function encodeParams(params: CreateListenKeyParams, out: Writer): void {
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}
