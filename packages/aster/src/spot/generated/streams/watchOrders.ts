// Generated from specs/aster/spot/asyncapi.yaml. Do not edit; run `pnpm generate`.
import type { Client, Stream, StreamOperation, WatchOptions } from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { decodeOrderUpdate, type OrderUpdate } from "../schemas/OrderUpdate.js";

/**
 * Every change of the account's orders.
 *
 * - Socket: `/ws/{listenKey}`, topic `executionReport`
 * - Access: signed in V3, API key in V1; `USER_STREAM`, key with read permission, listen key
 *
 * @see aster/spot-v3.md, WebSocket account information push > Payload: Order Update
 */
export function watchOrders(client: Client, options?: WatchOptions): Stream<OrderUpdate, OrderUpdate> {
  return watch(client, operation, {}, options);
}

const operation: StreamOperation<object, OrderUpdate, OrderUpdate> = {
  id: "watchOrders",
  socket: "user",
  topics: ["executionReport"],
  kind: "account",
  decode: decodeOrderUpdate,
  items: (push) => [push],
};
