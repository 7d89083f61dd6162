// Generated from specs/aster/futures/asyncapi.yaml. Do not edit; run `pnpm generate`.
import type { Client, Stream, StreamOperation, WatchOptions } from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { type BookTickerUpdate, decodeBookTickerUpdate } from "../schemas/BookTickerUpdate.js";

/**
 * Best bid and ask of every symbol.
 *
 * - Socket: `/stream`, topic `!bookTicker`
 * - Updates: real time
 * - Access: public
 *
 * @see aster/futures-v3.md, Websocket Market Streams > All Book Tickers Stream
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
