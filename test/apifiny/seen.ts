import type { Example } from "../support/examples.js";

const symbol = `"symbol":"BTCUSDT","baseAsset":"BTC","baseAssetPrecision":8,"quoteAsset":"USDT","quotePrecision":8,
  "minQuantity":0.0001,"maxQuantity":900,"tickSize":0.01,"stepSize":0.0001,"minNotional":10,"maxNotional":900000,
  "status":"enabled"`;

/** Shapes the venue was seen to send, with values of our own. */
export const seen: readonly Example[] = [
  {
    of: "getSymbols",
    name: "no bounds of the price",
    json: `{"result":[{${symbol},"minPrice":null,"maxPrice":null},{${symbol}}],"error":null}`,
  },
  {
    of: "watchTicker",
    name: "numbers as text",
    json: `{"venues":["VENUE1"],"channel":"ticker","symbol":"BTCUSDT","ticker":{"symbol":"BTCUSDT","open":"60000.5",
      "high":"61000","low":"59000","close":"60001.25","vol":"12.5","amount":"750015.625","count":"0",
      "provider":"VENUE1","tickerTime":"1790000000123","updateAt":"1790000000456"}}`,
  },
];
