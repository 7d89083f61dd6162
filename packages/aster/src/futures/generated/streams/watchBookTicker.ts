// Generated from specs/aster/futures/asyncapi.yaml. Do not edit; run `pnpm generate`.
import {
  type Client,
  putText,
  type Stream,
  type StreamOperation,
  type WatchOptions,
  type Writer,
} from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { type BookTickerUpdate, decodeBookTickerUpdate } from "../schemas/BookTickerUpdate.js";

/** Parameters of {@link watchBookTicker}. */
export interface WatchBookTickerParams {
  /** E.g. `BTCUSDT`; in lower case on the wire. */
  symbol: string;
}

/**
 * Best bid and ask of one symbol.
 *
 * - Socket: `/stream`, topic `{symbol}@bookTicker`
 * - Updates: real time
 * - Access: public
 *
 * @see aster/futures-v3.md, Websocket Market Streams > Individual Symbol Book Ticker Streams
 */
export function watchBookTicker(
  client: Client,
  params: WatchBookTickerParams,
  options?: WatchOptions,
): Stream<BookTickerUpdate, BookTickerUpdate> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchBookTickerParams, BookTickerUpdate, BookTickerUpdate> = {
  id: "watchBookTicker",
  socket: "market",
  topics: ["{symbol}@bookTicker"],
  kind: "market",
  params: encodeParams,
  decode: decodeBookTickerUpdate,
  items: (push) => [push],
};

function encodeParams(params: WatchBookTickerParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
}
