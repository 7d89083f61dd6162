// Generated from specs/hashkey/asyncapi.yaml. Do not edit; run `pnpm generate`.
import { asList, type Client, type Stream, type StreamOperation, type WatchOptions } from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { decodeOrderUpdate, type OrderUpdate } from "../schemas/OrderUpdate.js";

/**
 * Every change of the account's orders.
 *
 * - Socket: `/api/v1/ws/{listenKey}`, topic `executionReport`
 * - Access: signed, `USER_STREAM`, key with read permission, listen key
 *
 * @see hashkey-mena.txt, User Data Stream > Order Update
 */
export function watchOrders(client: Client, options?: WatchOptions): Stream<OrderUpdate, OrderUpdate[]> {
  return watch(client, operation, {}, options);
}

const operation: StreamOperation<object, OrderUpdate[], OrderUpdate> = {
  id: "watchOrders",
  socket: "private",
  topics: ["executionReport"],
  kind: "account",
  decode: (value, decoding) => asList(value, decodeOrderUpdate, decoding),
  items: (push) => push,
};
