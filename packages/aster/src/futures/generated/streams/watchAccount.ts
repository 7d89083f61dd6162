// Generated from specs/aster/futures/asyncapi.yaml. Do not edit; run `pnpm generate`.
import type { Client, Stream, StreamOperation, WatchOptions } from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { type AccountUpdate, decodeAccountUpdate } from "../schemas/AccountUpdate.js";

/**
 * Balances and positions that change.
 *
 * - Socket: `/ws/{listenKey}`, topic `ACCOUNT_UPDATE`
 * - Access: signed in V3, API key in V1; `USER_STREAM`, key with read permission, listen key
 *
 * Placing or cancelling an order without a fill changes neither, so nothing comes.
 *
 * @see aster/futures-v3.md, User Data Streams > Event: Balance and Position Update
 */
export function watchAccount(client: Client, options?: WatchOptions): Stream<AccountUpdate, AccountUpdate> {
  return watch(client, operation, {}, options);
}

const operation: StreamOperation<object, AccountUpdate, AccountUpdate> = {
  id: "watchAccount",
  socket: "user",
  topics: ["ACCOUNT_UPDATE"],
  kind: "account",
  decode: decodeAccountUpdate,
  items: (push) => [push],
};
