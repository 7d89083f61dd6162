/**
 * Numbers in a decimal class of your own: here one that keeps 60 digits in arithmetic and rounds down. `hashkeyWith`
 * hands you the exact text of each number. For another type altogether (text, `number`, ...) see `Register` in the
 * README.
 */
import { getAccount, getTickerPrice, hashkeyWith } from "@venuekit/hashkey";
import { Decimal } from "decimal.js";
import { options } from "./options.js";

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_DOWN });
const client = hashkeyWith({ ...options, decimal: (text) => new Exact(text) });

const { balances } = await getAccount(client);
const [ticker] = await getTickerPrice(client, { symbol: "BTCUSDT" });
const btc = balances.find(({ asset }) => asset === "BTC");
if (btc !== undefined && ticker !== undefined) {
  console.log(`${btc.total.toFixed()} BTC is ${btc.total.times(ticker.price).toFixed()} USDT`);
  console.log(`1 USDT is ${new Exact(1).div(ticker.price).toFixed()} BTC`);
}
await client.close();
