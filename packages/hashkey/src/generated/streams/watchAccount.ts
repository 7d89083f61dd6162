// Generated from specs/hashkey/asyncapi.yaml. Do not edit; run `pnpm generate`.
import { asList, type Client, type Stream, type StreamOperation, type WatchOptions } from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { type AccountUpdate, decodeAccountUpdate } from "../schemas/AccountUpdate.js";

/**
 * Balances that change on the spot, custody and fiat accounts.
 *
 * - Socket: `/api/v1/ws/{listenKey}`, topics `outboundAccountInfo`, `outboundCustodyAccountInfo`,
 *   `outboundFiatAccountInfo`
 * - Access: signed, `USER_STREAM`, key with read permission, listen key
 *
 * @see hashkey-mena.txt, User Data Stream > Account Update
 */
export function watchAccount(client: Client, options?: WatchOptions): Stream<AccountUpdate, AccountUpdate[]> {
  return watch(client, operation, {}, options);
}

const operation: StreamOperation<object, AccountUpdate[], AccountUpdate> = {
  id: "watchAccount",
  socket: "private",
  topics: ["outboundAccountInfo", "outboundCustodyAccountInfo", "outboundFiatAccountInfo"],
  kind: "account",
  decode: (value, decoding) => asList(value, decodeAccountUpdate, decoding),
  items: (push) => push,
};
