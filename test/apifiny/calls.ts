import type * as operations from "@venuekit/apifiny/operations";
import type { CallsOf, StreamsOf } from "../support/calls.js";

const account = { accountId: "STA-00000001", venue: "VENUE1" };
const symbol = "BTCUSDT";

/** Parameters a test may use for each operation; the compiler checks that they fit, and that none is forgotten. */
export const calls: CallsOf<typeof operations> = {
  getVenues: {},
  getCurrencies: {},
  getSymbols: {},
  getServerTime: {},
  getOrderBook: { symbol, venue: "VENUE1" },
  getTrades: { symbol, venue: "VENUE1" },
  getKlines: { venue: "BINANCE", base: "BTC", quote: "USDT", period: "1m" },
  getTicker: { symbol, venue: "BINANCE" },
  getAccount: account,
  getBalances: account,
  getDepositAddress: { ...account, coin: "BTC" },
  createWithdrawTicket: account,
  withdraw: { ...account, coin: "BTC", amount: "10.0021", address: "1BoatSLRHtKNngkdXEeobR76b53LETtpyT", ticket: "t" },
  transferToVenue: { ...account, currency: "BTC", amount: "10.0", targetVenue: "VENUE2" },
  getAccountHistory: {
    accountId: account.accountId,
    startTimeDate: 1617235200000,
    endTimeDate: 1617321600000,
    page: 1,
  },
  createOrder: {
    ...account,
    orderInfo: { symbol, orderType: "LIMIT", timeInForce: 1, orderSide: "BUY", limitPrice: "100", quantity: "1" },
  },
  cancelOrder: { ...account, orderId: "1" },
  cancelAllOrders: account,
  getOrder: { ...account, orderId: "1" },
  getOrders: { accountId: account.accountId, orderIdList: ["1", "2"] },
  getOpenOrders: account,
  getCompletedOrders: { accountId: account.accountId },
  getFilledOrders: account,
  getCommissionRate: { ...account, symbol },
};

/** The symbols and venues are those of the examples, so that pushes find their way. */
export const streams: StreamsOf<typeof operations> = {
  watchOrderBook: { symbol, venue: "VENUE1" },
  watchTrades: { symbol, venue: "VENUE1" },
  watchKlines: { symbol: "BTC/USD", period: "1m", venue: "VENUE1" },
  watchTicker: { symbol, venue: "VENUE1" },
  watchOrders: undefined,
  watchBalances: undefined,
};
