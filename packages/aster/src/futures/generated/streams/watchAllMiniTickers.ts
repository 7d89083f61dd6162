// Generated from specs/aster/futures/asyncapi.yaml. Do not edit; run `pnpm generate`.
import { asList, type Client, type Stream, type StreamOperation, type WatchOptions } from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { decodeMiniTickerUpdate, type MiniTickerUpdate } from "../schemas/MiniTickerUpdate.js";

/**
 * Prices and volumes of every symbol over the last 24 hours.
 *
 * - Socket: `/stream`, topic `!miniTicker@arr`
 * - Updates: 1000 ms
 * - Access: public
 *
 * Only symbols that have changed.
 *
 * @see aster/futures-v3.md, Websocket Market Streams > All Market Mini Tickers Stream
 */
export function watchAllMiniTickers(
  client: Client,
  options?: WatchOptions,
): Stream<MiniTickerUpdate, MiniTickerUpdate[]> {
  return watch(client, operation, {}, options);
}

const operation: StreamOperation<object, MiniTickerUpdate[], MiniTickerUpdate> = {
  id: "watchAllMiniTickers",
  socket: "market",
  topics: ["!miniTicker@arr"],
  kind: "market",
  decode: (value, decoding) => asList(value, decodeMiniTickerUpdate, decoding),
  items: (push) => push,
};
