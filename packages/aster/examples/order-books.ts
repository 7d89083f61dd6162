/** Futures against spot: two live books, kept by two different rules, and what lies between them. Needs no key. */
import { asterFutures, orderBook as futuresBook } from "@venuekit/aster/futures";
import { asterSpot, orderBook as spotBook } from "@venuekit/aster/spot";
import { futures, spot } from "./options.js";

await using perpetuals = asterFutures({ server: futures });
await using coins = asterSpot({ server: spot });

const perpetual = futuresBook(perpetuals, { symbol: "BTCUSDT", speed: "100ms" });
const coin = spotBook(coins, { symbol: "BTCUSDT", speed: "100ms" });
await Promise.all([perpetual.ready, coin.ready]);

let left = 5;
for await (const { time } of perpetual.changes()) {
  // Disconnected, or a hole in the update ids: the book reads a new snapshot and comes back by itself.
  if (perpetual.isStale || coin.isStale) continue;
  const { bestBid } = perpetual;
  const { bestAsk } = coin;
  if (bestBid === undefined || bestAsk === undefined) continue;
  const basis = bestBid.price.minus(bestAsk.price);
  console.log(`${time}: futures ${bestBid.price.toFixed()}, spot ${bestAsk.price.toFixed()}, basis ${basis.toFixed()}`);
  left -= 1;
  if (left === 0) break;
}
