// Generated from specs/aster/futures/asyncapi.yaml. Do not edit; run `pnpm generate`.
import type { Client, Stream, StreamOperation, WatchOptions } from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { decodeOrderUpdate, type OrderUpdate } from "../schemas/OrderUpdate.js";

/**
 * Every change of the account's orders.
 *
 * - Socket: `/ws/{listenKey}`, topic `ORDER_TRADE_UPDATE`
 * - Access: signed in V3, API key in V1; `USER_STREAM`, key with read permission, listen key
 *
 * @see aster/futures-v3.md, User Data Streams > Event: Order Update
 */
export function watchOrders(client: Client, options?: WatchOptions): Stream<OrderUpdate, OrderUpdate> {
  return watch(client, operation, {}, options);
}

const operation: StreamOperation<object, OrderUpdate, OrderUpdate> = {
  id: "watchOrders",
  socket: "user",
  topics: ["ORDER_TRADE_UPDATE"],
  kind: "account",
  decode: decodeOrderUpdate,
  items: (push) => [push],
};
