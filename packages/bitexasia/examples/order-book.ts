/** Ten looks at a live order book. */
import { bitexasia, orderBook } from "@venuekit/bitexasia";
import { options } from "./options.js";

const client = bitexasia(options);
const book = orderBook(client, { pair: "BTC-USD" }, { onGap: ({ reason }) => console.log(`gap: ${reason}`) });

let looks = 0;
for await (const { isStale } of book.changes()) {
  // Disconnected, or after a gap: don't trade on it.
  if (isStale) continue;
  console.log(`${++looks}: ${book.bestBid?.price.toFixed()} / ${book.bestAsk?.price.toFixed()}`);
  if (looks === 10) break;
}
await client.close();
