import {
  type BookOptions,
  bookDecoding,
  type Client,
  type MaintainedBook,
  maintainBook,
  type StreamOptions,
} from "@venuekit/runtime";
import { type WatchDepthParams, watchDepth } from "./generated/streams/watchDepth.js";

/** The parameters of {@link orderBook}: those of the stream it is kept from. */
export type OrderBookParams = WatchDepthParams;

/**
 * The order book of one symbol, kept up to date: up to 200 levels a side, renewed about every 100 ms. Each message of
 * the venue replaces the whole book (the document does not say so; it shows neither sequence numbers nor changes).
 *
 * `bids()` and `asks()` read it, `changes()` tells of changes, `isStale` says when not to trust it: before the first
 * message, while disconnected, and after a gap until the next message. The first message of a quiet pair may come with
 * the first change of its book only; `getDepth` reads the book at once.
 *
 * @see hashkey-mena.txt, Public Market Data Stream > V2 > Depth
 */
export function orderBook(client: Client, params: OrderBookParams, options?: BookOptions): MaintainedBook {
  return maintainBook(
    {
      watch: (watching) => watchDepth(client, params, { ...watching, ...textDecoding }),
      decoding: client.decoding,
      rule: {
        apply(book, depth) {
          book.replace(depth.bids, depth.asks);
          return "ok";
        },
        time: (depth) => depth.time,
      },
    },
    options,
  );
}

/** Levels stay text until they are read. */
const textDecoding: StreamOptions = { decoding: bookDecoding };
