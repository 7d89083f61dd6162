import type { Example } from "../support/examples.js";

const symbol = `"symbol":"BTCUSDT","status":"TRADING","baseAsset":"BTC","quoteAsset":"USDT","pricePrecision":2,
  "quantityPrecision":5,"baseAssetPrecision":8,"quotePrecision":8,"listingTime":1790000000000,"baseAssetAddress":null,
  "ocoAllowed":false,"orderTypes":["LIMIT","MARKET"],"timeInForce":["GTC","HIDDEN"]`;

/** Shapes the venue was seen to send, with values of our own: fields of the document are missing, longer or new. */
export const seen: readonly Example[] = [
  {
    of: "getAccount",
    name: "updated at a nanosecond",
    json: `{"feeTier":0,"canTrade":true,"canDeposit":true,"canWithdraw":true,"canBurnAsset":false,
      "updateTime":1790000000123456789,"balances":[{"asset":"USDT","free":"29.99723191","locked":"0"}]}`,
  },
  {
    of: "getTicker24hr",
    name: "no previous close",
    json: `{"symbol":"BTCUSDT","priceChange":"-2274.38","priceChangePercent":"-2.049","weightedAvgPrice":"109524.37084136",
      "lastPrice":"108738.78","lastQty":"0.00034","openPrice":"111013.16","highPrice":"111975.81","lowPrice":"107459.25",
      "volume":"28.67876","quoteVolume":"3141023.14551030","openTime":1790000000000,"closeTime":1790086400123,
      "firstId":37447,"lastId":39698,"count":2252,"baseAsset":"BTC","quoteAsset":"USDT","bidPrice":"108705.11",
      "bidQty":"0.03351","askPrice":"108725.99","askQty":"0.08724"}`,
  },
  {
    of: "getKlines",
    name: "twelve values",
    json: `[[1790000000000,"0.01634790","0.80000000","0.01575800","0.01577100","148976.11427815",1790000059999,
      "2434.19055334",308,"1756.87402397","28.46694368","0"]]`,
  },
  {
    of: "getExchangeInfo",
    name: "no largest value",
    json: `{"timezone":"UTC","serverTime":1790000000123,"rateLimits":[],"exchangeFilters":[],"assets":[{"asset":"USDT"}],
      "symbols":[{${symbol},"filters":[{"minNotional":"5","avgPriceMins":5,"applyMinToMarket":true,
      "filterType":"NOTIONAL","applyMaxToMarket":true}]}]}`,
  },
  {
    of: "watchAccount",
    name: "an update id, and a reason the document does not list",
    json: `{"B":[{"a":"USDT","f":"16.29445191","l":"0"}],"e":"outboundAccountPosition","T":1790000000120,
      "u":1790000000120,"E":1790000000123,"m":"ORDER"}`,
  },
];
