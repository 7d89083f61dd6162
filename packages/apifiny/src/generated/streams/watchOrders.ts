// Generated from specs/apifiny/asyncapi.yaml. Do not edit; run `pnpm generate`.
import type { Client, Stream, StreamOperation, WatchOptions } from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { decodeOrderPush, type OrderPush } from "../schemas/OrderPush.js";
import type { OrderUpdate } from "../schemas/OrderUpdate.js";

/**
 * Every change of status of the account's orders.
 *
 * - Socket: `/ac/ws/v2/{VENUE}/order`, topic `order`
 * - Access: signed, `USER_STREAM`, key with read permission
 *
 * @see apifiny-connect.txt, Websocket API > User Data Stream > Order Update
 */
export function watchOrders(client: Client, options?: WatchOptions): Stream<OrderUpdate, OrderPush> {
  return watch(client, operation, {}, options);
}

const operation: StreamOperation<object, OrderPush, OrderUpdate> = {
  id: "watchOrders",
  socket: "orders",
  topics: ["order"],
  kind: "account",
  decode: decodeOrderPush,
  items: (push) => [push.payload],
};
