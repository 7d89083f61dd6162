// Generated from specs/aster/futures/asyncapi.yaml. Do not edit; run `pnpm generate`.
import type { Client, Stream, StreamOperation, WatchOptions } from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { decodeListenKeyExpired, type ListenKeyExpired } from "../schemas/ListenKeyExpired.js";

/**
 * The end of the listen key.
 *
 * - Socket: `/ws/{listenKey}`, topic `listenKeyExpired`
 * - Access: signed in V3, API key in V1; `USER_STREAM`, key with read permission, listen key
 *
 * @see aster/futures-v3.md, User Data Streams > Event: User Data Stream Expired
 */
export function watchListenKey(client: Client, options?: WatchOptions): Stream<ListenKeyExpired, ListenKeyExpired> {
  return watch(client, operation, {}, options);
}

const operation: StreamOperation<object, ListenKeyExpired, ListenKeyExpired> = {
  id: "watchListenKey",
  socket: "user",
  topics: ["listenKeyExpired"],
  kind: "account",
  decode: decodeListenKeyExpired,
  items: (push) => [push],
};
