// Generated from specs/hashkey/asyncapi.yaml. Do not edit; run `pnpm generate`.
import { asList, type Client, type Stream, type StreamOperation, type WatchOptions } from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { decodeTicketUpdate, type TicketUpdate } from "../schemas/TicketUpdate.js";

/**
 * Executions of the account's orders.
 *
 * - Socket: `/api/v1/ws/{listenKey}`, topic `ticketInfo`
 * - Access: signed, `USER_STREAM`, key with read permission, listen key
 *
 * @see hashkey-mena.txt, User Data Stream > Ticket Push
 */
export function watchTickets(client: Client, options?: WatchOptions): Stream<TicketUpdate, TicketUpdate[]> {
  return watch(client, operation, {}, options);
}

const operation: StreamOperation<object, TicketUpdate[], TicketUpdate> = {
  id: "watchTickets",
  socket: "private",
  topics: ["ticketInfo"],
  kind: "account",
  decode: (value, decoding) => asList(value, decodeTicketUpdate, decoding),
  items: (push) => push,
};
