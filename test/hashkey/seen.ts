import type { Example } from "../support/examples.js";

const ticker = `"t":1790000000123,"s":"BTCUSDT","c":"60001","h":"61000.5","l":"59000","o":"59500.25","b":"60000.99"`;
const push = `"symbol":"BTCUSDT","symbolName":"BTCUSDT","f":true,"sendTime":1790000000456,"shared":false,"site":"hk"`;
const candle = `"t":1790000000000,"s":"BTCUSDT","sn":"BTCUSDT","c":"60001","h":"60002","l":"60000","o":"60000.5","v":"0"`;

/** Shapes the venue was seen to send, with values of our own: fields of the document are missing or null. */
export const seen: readonly Example[] = [
  {
    of: "getExchangeInfo",
    name: "no bounds of market orders",
    json: `{"timezone":"UTC","serverTime":"1790000000123","brokerFilters":[],"symbols":[{"symbol":"BTCUSDT",
      "symbolName":"BTCUSDT","status":"TRADING","baseAsset":"BTC","baseAssetName":"BTC","baseAssetPrecision":"0.0001",
      "quoteAsset":"USDT","quoteAssetName":"USDT","quotePrecision":"0.01","retailAllowed":true,"piAllowed":true,
      "corporateAllowed":true,"omnibusAllowed":true,"icebergAllowed":false,"isAggregate":false,"allowMargin":false,
      "filters":[{"minQty":"0.005","maxQty":"50","stepSize":"0.0001","filterType":"LOT_SIZE"},
      {"minAmount":"10","maxAmount":"1000000","minBuyPrice":"0","filterType":"TRADE_AMOUNT"}]}],"options":[],
      "contracts":[{"symbol":"BTCUSDT-PERPETUAL","inverse":false,"riskLimits":[{"riskLimitId":"1","isWhite":false}]}],
      "coins":[{"orgId":"9001","coinId":"USD","coinName":"USD","coinFullName":"USD","allowWithdraw":true,
      "allowDeposit":true,"chainTypes":[]}],"site":"MENA"}`,
  },
  {
    of: "getTicker24hr",
    name: "no instrument type",
    json: `[{${ticker},"a":"60001.01","v":"12.5","qv":"750000.125"}]`,
  },
  {
    of: "getKlines",
    name: "a column the document does not know",
    json: `[[1790000000000,"60000","60002.5","59999","60001","1.25",0,"75001.25",7,"0.5","30000.5","12.50",["x"]]]`,
  },
  { of: "getDepth", name: "an empty book", json: `{"t":"1790000000123","b":[],"a":[]}` },
  {
    of: "getAccountTrades",
    name: "no HSK deduction",
    json: `[{"id":"17","clientOrderId":"c","ticketId":"18","symbol":"BTCUSDT","symbolName":"BTCUSDT","orderId":"19",
      "matchOrderId":"0","price":"60001.5","qty":"0.001","commission":"0.0000012","commissionAsset":"BTC",
      "time":"1790000000123","isBuyer":true,"isMaker":false,
      "fee":{"feeCoinId":"BTC","feeCoinName":"BTC","fee":"0.0000012"},"feeCoinId":"BTC","feeAmount":"0.0000012",
      "makerRebate":"0"}]`,
  },
  {
    of: "getAccountTypes",
    name: "no user, and a type the document does not list",
    json: `[{"accountId":"1","accountLabel":"OPT Account","accountType":7,"accountIndex":0}]`,
  },
  {
    of: "getWithdrawOrders",
    name: "no status and no memo",
    json: `[{"time":"1790000000123","id":"W1","coin":"USDT","coinId":"USDT","coinName":"USDT","address":"T1",
      "quantity":"2.00000000","arriveQuantity":"2.00000000","txId":"0x1","addressUrl":"T1","feeCoinId":"USDT",
      "feeCoinName":"USDT","fee":"1.00000000","remark":"","platform":""}]`,
  },
  {
    of: "watchKlinesV1",
    name: "a short candle",
    json: `{${push},"topic":"kline","params":{"realtimeInterval":"24h","klineType":"1m"},"data":[{${candle}}]}`,
  },
  {
    of: "watchTradesV1",
    name: "no format in the parameters",
    json: `{${push},"topic":"trade","params":{"realtimeInterval":"24h"},
      "data":[{"v":"1745922896272048129","t":1790000000123,"p":"60001.41","q":"0.0132","m":true}]}`,
  },
  {
    of: "watchBbo",
    name: "a version",
    json: `{"topic":"bbo","params":{"symbol":"ETHUSDT"},"data":{"s":"ETHUSDT","b":"2750.21","bz":"0.63","a":"2750.32",
      "az":"0.64","t":1790000000123,"v":"1865138374"},"site":"mena"}`,
  },
  {
    of: "watchAccount",
    name: "no remark",
    json: `[{"e":"outboundAccountInfo","E":"1790000000123","T":true,"W":true,"D":true,
      "B":[{"a":"USDT","f":"324.00494","l":"0"}]}]`,
  },
  {
    of: "watchOrders",
    name: "no commission and no cancel reason",
    json: `[{"e":"executionReport","E":"1790000000123","s":"BTCUSDT","c":"c","S":"BUY","o":"LIMIT","f":"GTC","q":"1.5",
      "p":"60001.75","X":"NEW","i":"19","l":"0","z":"0","L":"0","n":"0","N":null,"u":true,"w":true,"m":false,
      "O":"1790000000100","Z":"0","C":false,"v":"0","reqAmt":"0","d":"20","r":"1.5","V":"0","P":"0","lo":false,"lt":""}]`,
  },
];
