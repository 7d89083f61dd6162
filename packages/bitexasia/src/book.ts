import {
  type BookOptions,
  bookDecoding,
  type Client,
  type MaintainedBook,
  maintainBook,
  resource,
} from "@venuekit/runtime";
import { OpenBooks } from "./book/open.js";
import { Resubscribing } from "./book/resubscribing.js";
import { SnapshotRule } from "./book/rule.js";
import { type WatchOrderBookParams, watchOrderBook } from "./generated/streams/watchOrderBook.js";

/** The parameters of {@link orderBook}: those of the stream it is kept from. */
export type OrderBookParams = WatchOrderBookParams;

/**
 * The order book of one pair, kept up to date by the published rule: a snapshot first, then only what changes.
 *
 * `bids()` and `asks()` read it, `changes()` tells of changes, `isStale` says when not to trust it: before the first
 * snapshot, while disconnected, and after a gap. After a gap it subscribes anew and waits for the next snapshot. A gap
 * is noticed where the venue sends a sequence, and where a book would be crossed.
 *
 * Inferred: the frames, and that a change carries the new size at a price, nought to remove it.
 *
 * @see bitexasia.txt, Features > WebSocket order-book and trade streams
 */
export function orderBook(client: Client, params: OrderBookParams, options: BookOptions = {}): MaintainedBook {
  const rule = new SnapshotRule();
  let source: Resubscribing | undefined;
  return maintainBook(
    {
      watch: (watching) => {
        const open = (): ReturnType<typeof watchOrderBook> => {
          const all = { ...watching, decoding: bookDecoding };
          return watchOrderBook(client, params, all);
        };
        const books = resource(client, OpenBooks, () => new OpenBooks());
        source = books.add(new Resubscribing(open, rule, watching.onState, (ended) => books.delete(ended)));
        return source;
      },
      decoding: client.decoding,
      rule,
    },
    {
      ...options,
      onGap: (gap) => {
        rule.lost();
        if (gap.reason === "sequence") source?.restart();
        options.onGap?.(gap);
      },
    },
  );
}
