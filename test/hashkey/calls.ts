import type * as operations from "@venuekit/hashkey/operations";

/** Parameters a test may use for each operation; the compiler checks that they fit, and that none is forgotten. */
export const calls: {
  readonly [K in Callable]: Parameters<(typeof operations)[K]>[1] extends infer P ? Exclude<P, undefined> : never;
} = {
  testOrder: { symbol: "BTCUSDT", side: "BUY", type: "LIMIT", price: "1", quantity: "1" },
  createOrder: { symbol: "BTCUSDT", side: "BUY", type: "LIMIT", price: "80000", quantity: "0.01" },
  createOrders: { orders: [{ symbol: "BTCUSDT", side: "BUY", type: "LIMIT", price: "80000", quantity: "0.01" }] },
  cancelOrder: { orderId: "1563291927536863744" },
  cancelOpenOrders: { symbol: "BTCUSDT" },
  cancelAllOpenOrders: {},
  cancelOrdersByIds: { ids: ["1507155386372816640", "1507155487740667904"] },
  getOrder: { orderId: "2108873672953505280" },
  getOpenOrders: {},
  getTradedOrders: {},
  getVipInfo: {},
  getAccount: {},
  getAccountTrades: {},
  getAccountTypes: {},
  transferAssets: { fromAccountId: "1", toAccountId: "2", coin: "USDT", quantity: "10" },
  getApiKeyType: {},
  getFiatHistory: { type: "withdraw", startTime: 1762241618778, endTime: 1762842585000 },
  getBalanceFlow: { startTime: 1714557952009, endTime: 1714559005252 },
  getChainTypes: { coinId: "USDT" },
  getCoinInfo: { coinId: "ETH" },
  getSubAccountOpenOrders: { subAccountId: "1695624199270418688" },
  getSubAccountTradedOrders: { subAccountId: "1695624199270418688" },
  getSubAccountTrades: {},
  getDepositAddress: { coin: "USDT", chainType: "ETH" },
  getDepositOrders: {},
  authenticateDepositAddress: {
    txid: "0xbd40",
    institutionalName: "ACME",
    exchangeName: "Binance",
    isAddressOwner: true,
  },
  withdraw: { coin: "USDT", clientOrderId: "w1", address: "0x1", quantity: "0.2", chainType: "ETH" },
  getWithdrawOrders: {},
  getExchangeInfo: { symbol: "USDTAED", site: "UAE" },
  getDepth: { symbol: "BTCUSDT" },
  getTrades: { symbol: "BTCUSDT" },
  getKlines: { symbol: "BTCUSDT", interval: "1m" },
  getTicker24hr: {},
  getTickerPrice: {},
  getBookTicker: { symbol: "BTCUSDT" },
  getMergedDepth: { symbol: "BTCUSDT" },
  ping: {},
  getServerTime: {},
  createListenKey: {},
  resetListenKey: { listenKey: "k" },
  deleteListenKey: { listenKey: "k" },
};

type Callable = Exclude<keyof typeof operations, `watch${string}` | "orderBook">;

/** Parameters of each stream. */
export const streams: { readonly [K in Watchable]: Parameters<(typeof operations)[K]>[1] } = {
  watchKlinesV1: { symbol: "BTCUSDT", interval: "1m" },
  watchRealtimesV1: { symbol: "BTCUSDT" },
  watchTradesV1: { symbol: "BTCUSDT" },
  watchDepthV1: { symbol: "BTCUSDT" },
  watchKlines: { symbol: "BTCUSDT", interval: "1m" },
  watchRealtimes: { symbol: "BTCUSDT" },
  watchTrades: { symbol: "ETHUSDT" },
  watchDepth: { symbol: "BTCUSDT" },
  watchBbo: { symbol: "ETHUSDT" },
  watchAccount: undefined,
  watchOrders: undefined,
  watchTickets: undefined,
};

type Watchable = Extract<keyof typeof operations, `watch${string}`>;
