import {
  type BookOptions,
  bookDecoding,
  type Client,
  type MaintainedBook,
  maintainBook,
  type StreamOptions,
} from "@venuekit/runtime";
import { type WatchOrderBookParams, watchOrderBook } from "./generated/streams/watchOrderBook.js";

/** The parameters of {@link orderBook}: those of the stream it is kept from. */
export type OrderBookParams = WatchOrderBookParams;

/**
 * The order book of one symbol at one venue, kept up to date: each message of the venue is the current book.
 *
 * `bids()` and `asks()` read it, `changes()` tells of changes, `isStale` says when not to trust it: before the first
 * message, while disconnected, and after a gap until the next message.
 *
 * @see apifiny-connect.txt, Websocket API > Market Data > Order Book Payload
 */
export function orderBook(client: Client, params: OrderBookParams, options?: BookOptions): MaintainedBook {
  return maintainBook(
    {
      watch: (watching) => watchOrderBook(client, params, { ...watching, ...asText }),
      decoding: client.decoding,
      rule: {
        apply(book, { bids, asks }) {
          book.replace(bids, asks);
          return "ok";
        },
        time: ({ updatedAt }) => updatedAt,
      },
    },
    options,
  );
}

/** Levels stay text until they are read. */
const asText: StreamOptions = { decoding: bookDecoding };
