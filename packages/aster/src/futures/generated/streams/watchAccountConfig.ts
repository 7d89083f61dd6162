// Generated from specs/aster/futures/asyncapi.yaml. Do not edit; run `pnpm generate`.
import type { Client, Stream, StreamOperation, WatchOptions } from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { type AccountConfigUpdate, decodeAccountConfigUpdate } from "../schemas/AccountConfigUpdate.js";

/**
 * Changes of leverage and of account modes.
 *
 * - Socket: `/ws/{listenKey}`, topic `ACCOUNT_CONFIG_UPDATE`
 * - Access: signed in V3, API key in V1; `USER_STREAM`, key with read permission, listen key
 *
 * @see aster/futures-v3.md, User Data Streams > Event: Account Configuration Update previous Leverage Update
 */
export function watchAccountConfig(
  client: Client,
  options?: WatchOptions,
): Stream<AccountConfigUpdate, AccountConfigUpdate> {
  return watch(client, operation, {}, options);
}

const operation: StreamOperation<object, AccountConfigUpdate, AccountConfigUpdate> = {
  id: "watchAccountConfig",
  socket: "user",
  topics: ["ACCOUNT_CONFIG_UPDATE"],
  kind: "account",
  decode: decodeAccountConfigUpdate,
  items: (push) => [push],
};
