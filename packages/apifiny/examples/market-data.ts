/** Public market data of one venue: candles, the ticker, and live trades with the side that took. Needs no key. */
import { apifiny, getKlines, getTicker, takerSide, watchTrades } from "@venuekit/apifiny";
import { options } from "./options.js";

const { server } = options;
const client = apifiny({ ...(server && { server }) });

const candles = await getKlines(client, { venue: "BINANCE", base: "BTC", quote: "USDT", period: "1m" });
for (const { timestamp, close, vol } of candles.slice(0, 3)) {
  console.log(new Date(timestamp).toISOString(), `close ${close.toFixed()} volume ${vol.toFixed()}`);
}

// Public calls are limited to one a second: this one waits for its turn.
const ticker = await getTicker(client, { symbol: "BTCUSDT", venue: "BINANCE" });
console.log(`24 h: high ${ticker.high.toFixed()} low ${ticker.low.toFixed()}`);

// `side` is the maker's here, where most venues print the taker's.
let left = 5;
for await (const trade of watchTrades(client, { symbol: "BTCUSDT", venue: "BINANCE" })) {
  const word = takerSide(trade) === "BUY" ? "bought" : "sold";
  console.log(`${word} ${trade.qty.toFixed()} at ${trade.price.toFixed()}`);
  left -= 1;
  if (left === 0) break;
}
await client.close();
