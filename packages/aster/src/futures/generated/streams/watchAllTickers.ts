// Generated from specs/aster/futures/asyncapi.yaml. Do not edit; run `pnpm generate`.
import { asList, type Client, type Stream, type StreamOperation, type WatchOptions } from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { decodeTickerUpdate, type TickerUpdate } from "../schemas/TickerUpdate.js";

/**
 * Figures of every symbol over the last 24 hours.
 *
 * - Socket: `/stream`, topic `!ticker@arr`
 * - Updates: 1000 ms
 * - Access: public
 *
 * @see aster/futures-v3.md, Websocket Market Streams > All Market Tickers Streams
 */
export function watchAllTickers(client: Client, options?: WatchOptions): Stream<TickerUpdate, TickerUpdate[]> {
  return watch(client, operation, {}, options);
}

const operation: StreamOperation<object, TickerUpdate[], TickerUpdate> = {
  id: "watchAllTickers",
  socket: "market",
  topics: ["!ticker@arr"],
  kind: "market",
  decode: (value, decoding) => asList(value, decodeTickerUpdate, decoding),
  items: (push) => push,
};
