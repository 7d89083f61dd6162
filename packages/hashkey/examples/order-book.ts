/** A live order book: prints the best prices whenever the book changes, and never trusts a stale one. */
import { hashkey, orderBook } from "@venuekit/hashkey";
import { options } from "./options.js";

const client = hashkey(options);
const book = orderBook(client, { symbol: "BTCUSDT" });
await book.ready;

let left = 10;
for await (const { isStale, time } of book.changes()) {
  const { bestBid, bestAsk } = book;
  if (isStale || bestBid === undefined || bestAsk === undefined) {
    console.log("not to be trusted now");
    continue;
  }
  const spread = bestAsk.price.minus(bestBid.price);
  const depth = book.bids(10).reduce((sum, { quantity }) => sum.plus(quantity), bestBid.quantity.times(0));
  console.log(
    `${time}: ${bestBid.price.toFixed()} / ${bestAsk.price.toFixed()}, spread ${spread.toFixed()}, bids ${depth.toFixed()}`,
  );
  left -= 1;
  if (left === 0) break;
}
await client.close();
