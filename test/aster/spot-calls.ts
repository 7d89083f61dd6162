import type * as operations from "@venuekit/aster/spot/operations";
import type { CallsOf, StreamsOf } from "../support/calls.js";

const symbol = "BNBUSDT";

/** Parameters a test may use for each operation; the compiler checks that they fit, and that none is forgotten. */
export const calls: CallsOf<typeof operations> = {
  noop: { nonce: "1748310859508867" },
  ping: {},
  getServerTime: {},
  getExchangeInfo: {},
  getDepth: { symbol },
  getTrades: { symbol },
  getHistoricalTrades: { symbol },
  getAggTrades: { symbol },
  getKlines: { symbol, interval: "1m" },
  getTicker24hr: {},
  getTickerPrice: {},
  getBookTicker: {},
  getCommissionRate: { symbol },
  createOrder: { symbol, side: "BUY", type: "LIMIT", timeInForce: "GTC", quantity: "5", price: "1.1" },
  cancelOrder: { symbol, orderId: "1" },
  getOrder: { symbol, orderId: "1" },
  getOpenOrder: { symbol, orderId: "1" },
  getOpenOrders: {},
  cancelAllOpenOrders: { symbol },
  getAllOrders: { symbol },
  getTransactionHistory: {},
  transfer: { amount: "10", asset: "USDT", clientTranId: "t1", kindType: "SPOT_FUTURE" },
  getWithdrawFee: { chainId: "56", asset: "ASTER" },
  withdraw: {
    chainId: "56",
    asset: "ASTER",
    amount: "1",
    fee: "0.1",
    receiver: "0x000000000000000000000000000000000000dEaD",
    nonce: "1748310859508867",
    userSignature: "0x00",
  },
  getAccount: {},
  getUserTrades: { symbol },
  createListenKey: {},
  keepAliveListenKey: { listenKey: "k" },
  closeListenKey: { listenKey: "k" },
};

export const streams: StreamsOf<typeof operations> = {
  watchAggTrades: { symbol },
  watchTrades: { symbol },
  watchKlines: { symbol, interval: "1m" },
  watchMiniTicker: { symbol },
  watchAllMiniTickers: undefined,
  watchTicker: { symbol },
  watchAllTickers: undefined,
  watchBookTicker: { symbol },
  watchAllBookTickers: undefined,
  watchPartialDepth: { symbol, levels: 5 },
  watchDiffDepth: { symbol },
  watchTradePro: { symbol },
  watchAccount: undefined,
  watchOrders: undefined,
};
