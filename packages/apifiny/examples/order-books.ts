/** The same symbol at two venues: two live books over one connection, and where to buy. Needs no key. */
import { apifiny, orderBook } from "@venuekit/apifiny";
import { options } from "./options.js";

const { server } = options;
const client = apifiny({ ...(server && { server }) });
const books = ["BINANCE", "COINBASEPRO"].map((venue) => ({
  venue,
  book: orderBook(client, { symbol: "BTCUSDT", venue }),
}));
const [first] = books;
await Promise.all(books.map(({ book }) => book.ready));

let left = 5;
for await (const { time } of first?.book.changes() ?? []) {
  const offers = books.flatMap(({ venue, book: { isStale, bestAsk } }) =>
    isStale || bestAsk === undefined ? [] : [{ venue, ask: bestAsk.price }],
  );
  const best = offers.sort((a, b) => a.ask.cmp(b.ask))[0];
  console.log(`${time}: ${best === undefined ? "no book to trust" : `${best.venue} sells at ${best.ask.toFixed()}`}`);
  left -= 1;
  if (left === 0) break;
}
await client.close();
