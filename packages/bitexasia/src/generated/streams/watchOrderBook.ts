// Generated from specs/bitexasia/asyncapi.yaml. Do not edit; run `pnpm generate`.
import {
  type Client,
  putText,
  type Stream,
  type StreamOperation,
  type WatchOptions,
  type Writer,
} from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { decodeOrderBookPush, type OrderBookPush } from "../schemas/OrderBookPush.js";

/** Parameters of {@link watchOrderBook}. */
export interface WatchOrderBookParams {
  /** E.g. `BTC-USD`. */
  pair: string;
}

/**
 * The order book of a pair: first all of it, then what changes.
 *
 * - Socket: `{url}`, topic `orderbook`
 * - Access: public
 *
 * The function `orderBook` keeps a book from it.
 *
 * Inferred: address, frames and field names.
 *
 * @see bitexasia.txt, Features > WebSocket order-book and trade streams
 */
export function watchOrderBook(
  client: Client,
  params: WatchOrderBookParams,
  options?: WatchOptions,
): Stream<OrderBookPush, OrderBookPush> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchOrderBookParams, OrderBookPush, OrderBookPush> = {
  id: "watchOrderBook",
  socket: "market",
  topics: ["orderbook"],
  kind: "market",
  params: encodeParams,
  decode: decodeOrderBookPush,
  items: (push) => [push],
};

function encodeParams(params: WatchOrderBookParams, out: Writer): void {
  putText(out, "pair", params.pair);
}
