// Generated from specs/aster/spot/asyncapi.yaml. Do not edit; run `pnpm generate`.
import type { Client, Stream, StreamOperation, WatchOptions } from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { type BookTickerUpdate, decodeBookTickerUpdate } from "../schemas/BookTickerUpdate.js";

/**
 * Best bid and ask of every symbol, one symbol a message.
 *
 * - Socket: `/stream`, topic `!bookTicker`
 * - Updates: real time
 * - Access: public
 *
 * @see aster/spot-v3.md, WebSocket market data feed > Best order book information across the entire market
 */
export function watchAllBookTickers(
  client: Client,
  options?: WatchOptions,
): Stream<BookTickerUpdate, BookTickerUpdate> {
  return watch(client, operation, {}, options);
}

const operation: StreamOperation<object, BookTickerUpdate, BookTickerUpdate> = {
  id: "watchAllBookTickers",
  socket: "market",
  topics: ["!bookTicker"],
  kind: "market",
  decode: decodeBookTickerUpdate,
  items: (push) => [push],
};
