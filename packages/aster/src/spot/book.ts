import {
  type BookOptions,
  bookClient,
  bookDecoding,
  type Client,
  type MaintainedBook,
  maintainBook,
  type StreamOptions,
} from "@venuekit/runtime";
import { chainRule, spotChain } from "../streams/book.js";
import { getDepth } from "./generated/operations/getDepth.js";
import { type WatchDiffDepthParams, watchDiffDepth } from "./generated/streams/watchDiffDepth.js";

/** The parameters of {@link orderBook}: those of the stream it is kept from. */
export type OrderBookParams = WatchDiffDepthParams;

/**
 * The order book of one symbol, kept by the documented rule: a snapshot of 1,000 levels a side, joined with the stream
 * of changes, whose update ids must follow each other; a hole makes it start over.
 *
 * `bids()` and `asks()` read it, `changes()` tells of changes, `isStale` says when not to trust it.
 *
 * @see aster/spot-v3.md, How to manage a local order book correctly
 */
export function orderBook(client: Client, params: OrderBookParams, options?: BookOptions): MaintainedBook {
  return maintainBook(
    {
      watch: (watching) => watchDiffDepth(client, params, { ...watching, ...asText }),
      decoding: client.decoding,
      rule: chainRule(spotChain, (signal) =>
        getDepth(bookClient(client), { symbol: params.symbol, limit: 1000 }, { signal }),
      ),
    },
    options,
  );
}

/** Levels stay text until they are read, in changes and snapshots. */
const asText: StreamOptions = { decoding: bookDecoding };
