// Generated from specs/apifiny/asyncapi.yaml. Do not edit; run `pnpm generate`.
import type { Client, Stream, StreamOperation, WatchOptions } from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { type BalancePush, decodeBalancePush } from "../schemas/BalancePush.js";
import type { BalanceUpdate } from "../schemas/BalanceUpdate.js";

/**
 * Balances of the account whenever they change.
 *
 * - Socket: `/ac/ws/v2/{VENUE}/asset`, topic `asset`
 * - Access: signed, `USER_STREAM`, key with read permission
 *
 * @see apifiny-connect.txt, Websocket API > User Data Stream > Account Update
 */
export function watchBalances(client: Client, options?: WatchOptions): Stream<BalanceUpdate, BalancePush> {
  return watch(client, operation, {}, options);
}

const operation: StreamOperation<object, BalancePush, BalanceUpdate> = {
  id: "watchBalances",
  socket: "assets",
  topics: ["asset"],
  kind: "account",
  decode: decodeBalancePush,
  items: (push) => push.result?.payload ?? [],
};
