/** Public market data: candles, the 24-hour ticker, and live trades. Needs no key. */
import { getKlines, getTicker24hr, hashkey, watchTrades } from "@venuekit/hashkey";
import { options } from "./options.js";

const { server } = options;
const client = hashkey(server === undefined ? {} : { server });

for (const candle of await getKlines(client, { symbol: "BTCUSDT", interval: "1h", limit: 3 })) {
  console.log(
    new Date(candle.openTime).toISOString(),
    `close ${candle.close.toFixed()} volume ${candle.volume.toFixed()}`,
  );
}

const [ticker] = await getTicker24hr(client, { symbol: "BTCUSDT" });
console.log(`24 h: high ${ticker?.high.toFixed()} low ${ticker?.low.toFixed()}`);

// Leaving the loop unsubscribes.
let left = 5;
for await (const trade of watchTrades(client, { symbol: "BTCUSDT" })) {
  console.log(`${trade.isBuyerMaker ? "sold" : "bought"} ${trade.quantity.toFixed()} at ${trade.price.toFixed()}`);
  left -= 1;
  if (left === 0) break;
}

await client.close();
