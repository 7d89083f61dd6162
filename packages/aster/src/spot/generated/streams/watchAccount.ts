// Generated from specs/aster/spot/asyncapi.yaml. Do not edit; run `pnpm generate`.
import type { Client, Stream, StreamOperation, WatchOptions } from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { type AccountUpdate, decodeAccountUpdate } from "../schemas/AccountUpdate.js";

/**
 * Balances that change.
 *
 * - Socket: `/ws/{listenKey}`, topic `outboundAccountPosition`
 * - Access: signed in V3, API key in V1; `USER_STREAM`, key with read permission, listen key
 *
 * @see aster/spot-v3.md, WebSocket account information push > Payload: ACCOUNT_UPDATE
 */
export function watchAccount(client: Client, options?: WatchOptions): Stream<AccountUpdate, AccountUpdate> {
  return watch(client, operation, {}, options);
}

const operation: StreamOperation<object, AccountUpdate, AccountUpdate> = {
  id: "watchAccount",
  socket: "user",
  topics: ["outboundAccountPosition"],
  kind: "account",
  decode: decodeAccountUpdate,
  items: (push) => [push],
};
