import type { Example } from "../support/examples.js";

/** Shapes the venue was seen to send, with values of our own: fields of the document are missing, null or spelt otherwise. */
export const seen: readonly Example[] = [
  {
    of: "getTicker24hr",
    name: "no previous close",
    json: `{"symbol":"BTCUSDT","priceChange":"1969.7","priceChangePercent":"1.873","weightedAvgPrice":"105526.0",
      "lastPrice":"107121.3","lastQty":"0.085","openPrice":"105151.6","highPrice":"107223.5","lowPrice":"104431.6",
      "volume":"8707.774","quoteVolume":"918896966.74","openTime":1790000000000,"closeTime":1790086400123,
      "firstId":24198002,"lastId":24376977,"count":178976}`,
  },
  {
    of: "getFundingInfo",
    name: "no cap and no floor",
    json: `[{"symbol":"BTCUSDT","interestRate":"0.00010000","time":1790000000000,"fundingIntervalHours":8,
      "fundingFeeCap":null,"fundingFeeFloor":null}]`,
  },
  {
    of: "createChaseOrder",
    name: "the strategy alone",
    json: `{"strategyId":4611686018427387905,"clientStrategyId":"mine","strategyType":"CHASE","strategyStatus":"WORKING",
      "updateTime":1790000000123,"failureCode":0,"failureReason":""}`,
  },
  {
    of: "watchAccountConfig",
    name: "the margin mode alone",
    json: `{"e":"ACCOUNT_CONFIG_UPDATE","E":1790000000123,"T":1790000000120,"ai":{"j":true}}`,
  },
];
