// Generated from specs/apifiny/asyncapi.yaml. Do not edit; run `pnpm generate`.
import {
  type Client,
  putText,
  type Stream,
  type StreamOperation,
  type WatchOptions,
  type Writer,
} from "@venuekit/runtime";
import { watch } from "../../stream.js";
import type { OrderBook } from "../schemas/OrderBook.js";
import { decodeOrderBookPush, type OrderBookPush } from "../schemas/OrderBookPush.js";

/** Parameters of {@link watchOrderBook}. */
export interface WatchOrderBookParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** The venue, e.g. `BINANCE`. Wire key: `venues`. */
  venue: string;
}

/**
 * Order book of one symbol at one venue.
 *
 * - Socket: `/md/ws/v1`, topic `orderbook`
 * - Access: public
 *
 * Each message is the current book.
 *
 * @see apifiny-connect.txt, Websocket API > Market Data > Order Book Payload
 */
export function watchOrderBook(
  client: Client,
  params: WatchOrderBookParams,
  options?: WatchOptions,
): Stream<OrderBook, OrderBookPush> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchOrderBookParams, OrderBookPush, OrderBook> = {
  id: "watchOrderBook",
  socket: "market",
  topics: ["orderbook"],
  kind: "market",
  params: encodeParams,
  decode: decodeOrderBookPush,
  items: (push) => [push.orderbook],
};

function encodeParams(params: WatchOrderBookParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  putText(out, "venues", params.venue);
}
