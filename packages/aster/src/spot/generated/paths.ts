// Generated from specs/aster/spot/openapi.yaml. Do not edit; run `pnpm generate`.

export interface paths {
  "/api/v3/noop": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take back a call that is still queued, by using up its nonce.
     * @description No guarantee of success. Send it with the nonce of the call to take back; that call is then refused with -4225.
     */
    post: operations["noop"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v3/ping": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Check that the venue can be reached. */
    get: operations["ping"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v3/time": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The venue's clock. */
    get: operations["getServerTime"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v3/exchangeInfo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Trading rules of every symbol, and the rate limits in force. */
    get: operations["getExchangeInfo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v3/depth": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Snapshot of the order book. */
    get: operations["getDepth"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v3/trades": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The latest trades of a symbol. */
    get: operations["getTrades"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v3/historicalTrades": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Older trades of a symbol. */
    get: operations["getHistoricalTrades"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v3/aggTrades": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Trades of a symbol, those of one price, side and time in one.
     * @description The latest ones, unless `fromId`, `startTime` or `endTime` is sent.
     */
    get: operations["getAggTrades"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v3/klines": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Candles of a symbol.
     * @description The latest ones, unless `startTime` or `endTime` is sent.
     */
    get: operations["getKlines"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v3/ticker/24hr": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Price change over the last 24 hours, of one symbol or of all. */
    get: operations["getTicker24hr"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v3/ticker/price": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Latest price of one symbol or of all. */
    get: operations["getTickerPrice"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v3/ticker/bookTicker": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Best bid and ask of one symbol or of all. */
    get: operations["getBookTicker"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v3/commissionRate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The account's fees for a symbol. */
    get: operations["getCommissionRate"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v3/order": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look up an order by its id or its client order id.
     * @description A cancelled or expired order without fills is no longer found 7 days after it was placed.
     */
    get: operations["getOrder"];
    put?: never;
    /** Place an order. */
    post: operations["createOrder"];
    /** Cancel an order by its id or its client order id. */
    delete: operations["cancelOrder"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v3/openOrder": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Look up an open order by its id or its client order id. */
    get: operations["getOpenOrder"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v3/openOrders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Open orders of one symbol or of all. */
    get: operations["getOpenOrders"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v3/allOpenOrders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Cancel the open orders of a symbol, all or the listed ones. */
    delete: operations["cancelAllOpenOrders"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v3/allOrders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Orders of a symbol in any state.
     * @description Orders placed more than 7 days ago are not found.
     */
    get: operations["getAllOrders"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v3/transactionHistory": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Changes of the account's balances. */
    get: operations["getTransactionHistory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v3/asset/wallet/transfer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Move funds between the spot and the futures account. */
    post: operations["transfer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v3/aster/withdraw/estimateFee": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a withdrawal to a chain costs. */
    get: operations["getWithdrawFee"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v3/aster/user-withdraw": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdraw to the account's own wallet.
     * @description The wallet signs the withdrawal itself, as typed data `Action` of the domain `Aster`; the API signature comes on top. What the futures account lacks is taken from the spot account.
     */
    post: operations["withdraw"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v3/account": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Permissions and balances of the account. */
    get: operations["getAccount"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v3/userTrades": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Fills of the account's orders. */
    get: operations["getUserTrades"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v3/listenKey": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Make a listen key valid for another 60 minutes.
     * @description Best done every 30 minutes.
     */
    put: operations["keepAliveListenKey"];
    /**
     * A key for the account stream, valid for 60 minutes.
     * @description While a key is valid, the same key is returned and made valid for another 60 minutes. The stream closes with its key.
     */
    post: operations["createListenKey"];
    /** Give up a listen key; its stream closes. */
    delete: operations["closeListenKey"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/ping": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/api/v3/ping"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/time": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/api/v3/time"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/exchangeInfo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/api/v3/exchangeInfo"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/depth": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/api/v3/depth"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/trades": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/api/v3/trades"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/historicalTrades": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/api/v3/historicalTrades"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/aggTrades": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/api/v3/aggTrades"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/klines": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/api/v3/klines"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/ticker/24hr": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/api/v3/ticker/24hr"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/ticker/price": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/api/v3/ticker/price"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/ticker/bookTicker": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/api/v3/ticker/bookTicker"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/commissionRate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/api/v3/commissionRate"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/order": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/api/v3/order"]["get"];
    put?: never;
    post: paths["/api/v3/order"]["post"];
    delete: paths["/api/v3/order"]["delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/openOrder": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/api/v3/openOrder"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/openOrders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/api/v3/openOrders"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/allOpenOrders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: paths["/api/v3/allOpenOrders"]["delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/allOrders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/api/v3/allOrders"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/transactionHistory": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/api/v3/transactionHistory"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/asset/wallet/transfer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: paths["/api/v3/asset/wallet/transfer"]["post"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/aster/withdraw/estimateFee": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/api/v3/aster/withdraw/estimateFee"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/aster/user-withdraw": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: paths["/api/v3/aster/user-withdraw"]["post"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/account": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/api/v3/account"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/userTrades": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/api/v3/userTrades"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/listenKey": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: paths["/api/v3/listenKey"]["put"];
    post: paths["/api/v3/listenKey"]["post"];
    delete: paths["/api/v3/listenKey"]["delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Account: {
      feeTier: number;
      canTrade: boolean;
      canDeposit: boolean;
      canWithdraw: boolean;
      canBurnAsset: boolean;
      /**
       * Format: int64
       * @description Epoch nanoseconds, more digits than a number holds; `0` in the example.
       */
      updateTime: string | number;
      balances: components["schemas"]["Balance"][];
    };
    /** @description One fill of an order of the account. */
    AccountTrade: {
      symbol: string;
      /** Format: int64 */
      id: string | number;
      /** Format: int64 */
      orderId: string | number;
      side: components["schemas"]["Side"];
      /** Format: decimal */
      price: string;
      /**
       * Format: decimal
       * @description In base asset.
       */
      qty: string;
      /**
       * Format: decimal
       * @description In quote asset.
       */
      quoteQty: string;
      /**
       * Format: decimal
       * @description In `commissionAsset`.
       */
      commission: string;
      commissionAsset: string;
      /** Format: timestamp */
      time: number;
      /** Format: int64 */
      counterpartyId: string | number;
      /** Format: int64 */
      createUpdateId: (string | number) | null;
      /** @description True when the account's order was the resting one. */
      maker: boolean;
      /** @description True when the account bought. */
      buyer: boolean;
    };
    /** @description Trades of one price, side and time in one. */
    AggTrade: {
      /** Format: int64 */
      a: string | number;
      /** Format: decimal */
      p: string;
      /** Format: decimal */
      q: string;
      /**
       * Format: int64
       * @description Id of the first trade.
       */
      f: string | number;
      /**
       * Format: int64
       * @description Id of the last trade.
       */
      l: string | number;
      /** Format: timestamp */
      T: number;
      /** @description True when the resting order was the buyer's. */
      m: boolean;
    };
    AssetInfo: {
      asset: string;
    };
    Balance: {
      asset: string;
      /** Format: decimal */
      free: string;
      /**
       * Format: decimal
       * @description Held by open orders.
       */
      locked: string;
    };
    BookTicker: {
      symbol: string;
      /** Format: decimal */
      bidPrice: string;
      /** Format: decimal */
      bidQty: string;
      /** Format: decimal */
      askPrice: string;
      /** Format: decimal */
      askQty: string;
      /** Format: timestamp */
      time: number;
    };
    /** @enum {string} */
    ChainId: "1" | "56" | "42161";
    /** @description Confirms that a call was carried out. */
    CodeMessage: {
      /** @description `200`. */
      code: number;
      msg: string;
    };
    CommissionRate: {
      symbol: string;
      /**
       * Format: decimal
       * @description A fraction: 0.0002 is 0.02 %.
       */
      makerCommissionRate: string;
      /**
       * Format: decimal
       * @description A fraction: 0.0002 is 0.02 %.
       */
      takerCommissionRate: string;
    };
    Depth: {
      /** Format: int64 */
      lastUpdateId: string | number;
      /**
       * Format: timestamp
       * @description When the answer was made.
       */
      E: number;
      /**
       * Format: timestamp
       * @description When the book last changed.
       */
      T: number;
      bids: components["schemas"]["PriceLevel"][];
      asks: components["schemas"]["PriceLevel"][];
    };
    /** @description An empty object. */
    Empty: Record<string, never>;
    /** @description A refusal. */
    ErrorResponse: {
      /** @description Negative. */
      code: number;
      msg: string;
    };
    ExchangeInfo: {
      timezone: string;
      /** Format: timestamp */
      serverTime: number;
      rateLimits: components["schemas"]["RateLimitRule"][];
      /** @description The venue does not use it at present. */
      exchangeFilters: {
        [key: string]: unknown;
      }[];
      assets: components["schemas"]["AssetInfo"][];
      symbols: components["schemas"]["SymbolInfo"][];
    };
    /**
     * @description Length of a candle: m minutes, h hours, d days, w weeks, M months. Case matters.
     * @enum {string}
     */
    Interval: "1m" | "3m" | "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "6h" | "8h" | "12h" | "1d" | "3d" | "1w" | "1M";
    /** @description A candle, identified by its open time. */
    Kline: [
      number,
      string,
      string,
      string,
      string,
      string,
      number,
      string,
      number,
      string,
      string,
      string
    ];
    ListenKey: {
      /** @description Keep it secret; it opens the account stream without a signature. */
      listenKey: string;
    };
    /** @description Bounds and steps of an order's quantity. */
    LotSizeFilter: {
      /** @constant */
      filterType: "LOT_SIZE";
      /** Format: decimal */
      minQty: string;
      /** Format: decimal */
      maxQty: string;
      /**
       * Format: decimal
       * @description A quantity is `minQty` plus a multiple of it.
       */
      stepSize: string;
    };
    /** @description Bounds and steps of a market order's quantity. */
    MarketLotSizeFilter: {
      /** @constant */
      filterType: "MARKET_LOT_SIZE";
      /** Format: decimal */
      minQty: string;
      /** Format: decimal */
      maxQty: string;
      /**
       * Format: decimal
       * @description A quantity is `minQty` plus a multiple of it.
       */
      stepSize: string;
    };
    /** @description Largest value of an order. */
    MaxNotionalFilter: {
      /** @constant */
      filterType: "MAX_NOTIONAL";
      /**
       * Format: decimal
       * @description In quote asset.
       */
      maxNotional: string;
    };
    /** @description How many orders may be open. */
    MaxNumOrdersFilter: {
      /** @constant */
      filterType: "MAX_NUM_ORDERS";
      limit: number;
    };
    /** @description Smallest value of an order. */
    MinNotionalFilter: {
      /** @constant */
      filterType: "MIN_NOTIONAL";
      /**
       * Format: decimal
       * @description In quote asset.
       */
      minNotional: string;
    };
    /** @description Smallest and largest value of an order. */
    NotionalFilter: {
      /** @constant */
      filterType: "NOTIONAL";
      /**
       * Format: decimal
       * @description In quote asset.
       */
      minNotional: string;
      /**
       * Format: decimal
       * @description In quote asset.
       */
      maxNotional?: string;
      /** @description Whether `minNotional` holds for market orders. */
      applyMinToMarket: boolean;
      /** @description Whether `maxNotional` holds for market orders. */
      applyMaxToMarket: boolean;
      /** @description Minutes over which the price of a market order is averaged. */
      avgPriceMins: number;
    };
    /** @description State of an order. Placing and cancelling add `cumQty` and leave out `time`. */
    Order: {
      symbol: string;
      /** Format: int64 */
      orderId: string | number;
      /** @description Chosen by the client; generated by the venue when none was sent. */
      clientOrderId: string;
      /**
       * Format: timestamp
       * @description Time of creation; sent by queries only.
       */
      time?: number;
      /** Format: timestamp */
      updateTime: number;
      /**
       * Format: decimal
       * @description Limit price.
       */
      price: string;
      /**
       * Format: decimal
       * @description Average fill price; 0 before the first fill.
       */
      avgPrice: string;
      /**
       * Format: decimal
       * @description Ordered quantity, in base asset.
       */
      origQty: string;
      /**
       * Format: decimal
       * @description Not sent by queries; `0` in the examples even of a filled order.
       */
      cumQty?: string;
      /**
       * Format: decimal
       * @description Filled quantity, in base asset.
       */
      executedQty: string;
      /**
       * Format: decimal
       * @description Filled value, in quote asset.
       */
      cumQuote: string;
      status: components["schemas"]["OrderStatus"];
      timeInForce: components["schemas"]["TimeInForce"];
      /**
       * Format: decimal
       * @description 0 for an order without one.
       */
      stopPrice: string;
      /** @description Type as it was placed. */
      origType: components["schemas"]["OrderType"];
      type: components["schemas"]["OrderType"];
      side: components["schemas"]["Side"];
    };
    /** @enum {string} */
    OrderStatus: "NEW" | "PARTIALLY_FILLED" | "FILLED" | "CANCELED" | "REJECTED" | "EXPIRED";
    /** @enum {string} */
    OrderType: "LIMIT" | "MARKET" | "STOP" | "TAKE_PROFIT" | "STOP_MARKET" | "TAKE_PROFIT_MARKET";
    /** @description How far a price may be from a reference price, for each side. */
    PercentPriceBySideFilter: {
      /** @constant */
      filterType: "PERCENT_PRICE_BY_SIDE";
      /** Format: decimal */
      bidMultiplierUp: string;
      /** Format: decimal */
      bidMultiplierDown: string;
      /** Format: decimal */
      askMultiplierUp: string;
      /** Format: decimal */
      askMultiplierDown: string;
      /** @description Minutes over which the reference price is averaged. */
      avgPriceMins: number;
      /**
       * Format: integer
       * @description Decimals of the multipliers.
       */
      multiplierDecimal: string;
    };
    /** @description How far a price may be from the index price. */
    PercentPriceFilter: {
      /** @constant */
      filterType: "PERCENT_PRICE";
      /**
       * Format: decimal
       * @description Highest price as a multiple of the index price.
       */
      multiplierUp: string;
      /**
       * Format: decimal
       * @description Lowest price as a multiple of the index price.
       */
      multiplierDown: string;
      /**
       * Format: integer
       * @description Decimals of the multipliers.
       */
      multiplierDecimal: string;
    };
    /** @description Bounds and steps of `price` and `stopPrice`. A 0 sets no bound. */
    PriceFilter: {
      /** @constant */
      filterType: "PRICE_FILTER";
      /** Format: decimal */
      minPrice: string;
      /** Format: decimal */
      maxPrice: string;
      /**
       * Format: decimal
       * @description A price is `minPrice` plus a multiple of it.
       */
      tickSize: string;
    };
    PriceLevel: [
      string,
      string
    ];
    PriceTicker: {
      symbol: string;
      /** Format: decimal */
      price: string;
      /** Format: timestamp */
      time: number;
    };
    /** @enum {string} */
    RateLimitInterval: "SECOND" | "MINUTE";
    /** @description At most `limit` within `intervalNum` times `interval`. */
    RateLimitRule: {
      rateLimitType: components["schemas"]["RateLimitType"];
      interval: components["schemas"]["RateLimitInterval"];
      intervalNum: number;
      limit: number;
    };
    /** @enum {string} */
    RateLimitType: "REQUEST_WEIGHT" | "ORDERS";
    ServerTime: {
      /** Format: timestamp */
      serverTime: number;
    };
    /** @enum {string} */
    Side: "BUY" | "SELL";
    SymbolFilter: components["schemas"]["PriceFilter"] | components["schemas"]["LotSizeFilter"] | components["schemas"]["MarketLotSizeFilter"] | components["schemas"]["MaxNumOrdersFilter"] | components["schemas"]["MinNotionalFilter"] | components["schemas"]["MaxNotionalFilter"] | components["schemas"]["NotionalFilter"] | components["schemas"]["PercentPriceFilter"] | components["schemas"]["PercentPriceBySideFilter"];
    SymbolInfo: {
      /** @enum {string} */
      status: "TRADING";
      baseAsset: string;
      quoteAsset: string;
      /** @description Decimals of a price. */
      pricePrecision: number;
      /** @description Decimals of a quantity. */
      quantityPrecision: number;
      baseAssetPrecision: number;
      quotePrecision: number;
      filters: components["schemas"]["SymbolFilter"][];
      orderTypes: components["schemas"]["OrderType"][];
      timeInForce: components["schemas"]["TimeInForce"][];
      symbol: string;
      ocoAllowed: boolean;
    };
    /** @description Statistics of the last 24 hours. */
    Ticker24hr: {
      symbol: string;
      /** Format: decimal */
      priceChange: string;
      /**
       * Format: decimal
       * @description 1 means 1 %.
       */
      priceChangePercent: string;
      /** Format: decimal */
      weightedAvgPrice: string;
      /** Format: decimal */
      prevClosePrice?: string;
      /** Format: decimal */
      lastPrice: string;
      /**
       * Format: decimal
       * @description Quantity of the last trade.
       */
      lastQty: string;
      /** Format: decimal */
      bidPrice: string;
      /** Format: decimal */
      bidQty: string;
      /** Format: decimal */
      askPrice: string;
      /** Format: decimal */
      askQty: string;
      /** Format: decimal */
      openPrice: string;
      /** Format: decimal */
      highPrice: string;
      /** Format: decimal */
      lowPrice: string;
      /**
       * Format: decimal
       * @description In base asset.
       */
      volume: string;
      /**
       * Format: decimal
       * @description In quote asset.
       */
      quoteVolume: string;
      /** Format: timestamp */
      openTime: number;
      /** Format: timestamp */
      closeTime: number;
      /**
       * Format: int64
       * @description Id of the first trade.
       */
      firstId: string | number;
      /**
       * Format: int64
       * @description Id of the last trade.
       */
      lastId: string | number;
      /** @description Number of trades. */
      count: number;
      baseAsset: string;
      quoteAsset: string;
    };
    /** @enum {string} */
    TimeInForce: "GTC" | "IOC" | "FOK" | "GTX" | "HIDDEN";
    Trade: {
      /** Format: int64 */
      id: string | number;
      /** Format: decimal */
      price: string;
      /** Format: decimal */
      qty: string;
      /**
       * Format: decimal
       * @description In base asset; `qty` divided by `price` in the examples.
       */
      baseQty: string;
      /** Format: timestamp */
      time: number;
      /** @description True when the resting order was the buyer's. */
      isBuyerMaker: boolean;
    };
    /** @description A change of a balance. */
    Transaction: {
      /** Format: int64 */
      tranId: string | number;
      /** Format: int64 */
      tradeId: (string | number) | null;
      asset: string;
      symbol: string;
      /**
       * Format: decimal
       * @description Negative when the balance went down.
       */
      balanceDelta: string;
      /** @description Equals `type` in the example. */
      balanceInfo: string;
      /** Format: timestamp */
      time: number;
      type: components["schemas"]["TransactionType"];
    };
    /** @enum {string} */
    TransactionType: "TRADE_TARGET" | "TRADE_SOURCE" | "TRANSFER_SPOT_TO_FUTURE" | "TRANSFER_FUTURE_TO_SPOT" | "TRANSFER_SPOT_TO_SPOT" | "AIRDROP" | "DIVIDEND" | "TRANSFER_REFUND" | "INTERNAL_TRANSFER" | "TRANSFER" | "SWAP" | "COMMISSION_REBATE" | "CASH_BACK" | "STAKING_WITHDRAW" | "STAKING_CLAIM" | "STAKING_DELEGATE";
    Transfer: {
      /** Format: int64 */
      tranId: string | number;
      /** @enum {string} */
      status: "SUCCESS";
    };
    /** @enum {string} */
    TransferKind: "FUTURE_SPOT" | "SPOT_FUTURE";
    WithdrawFee: {
      tokenPrice: number;
      /** @description Lowest fee of a withdrawal. */
      gasCost: number;
      gasUsdValue: number;
    };
    Withdrawal: {
      withdrawId: string;
      /** @description Not explained by the document; do not take it for the transaction's hash. */
      hash: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  noop: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * Format: int64
           * @description Nonce of the call to take back. This call is signed with it, not with a fresh one.
           */
          nonce: string | number;
        };
      };
    };
    responses: {
      /** @description The nonce was used up. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CodeMessage"];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  ping: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description An empty object */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Empty"];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  getServerTime: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Server time */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ServerTime"];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  getExchangeInfo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Trading rules */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExchangeInfo"];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  getDepth: {
    parameters: {
      query: {
        symbol: string;
        /** @description Levels per side. */
        limit?: 5 | 10 | 20 | 50 | 100 | 500 | 1000;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Order book */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Depth"];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  getTrades: {
    parameters: {
      query: {
        symbol: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Trades */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Trade"][];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  getHistoricalTrades: {
    parameters: {
      query: {
        symbol: string;
        limit?: number;
        /** @description Id of the first trade; the latest trades when it is not sent. */
        fromId?: string | number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Trades */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Trade"][];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  getAggTrades: {
    parameters: {
      query: {
        symbol: string;
        /** @description Id of the first aggregate trade. */
        fromId?: string | number;
        /** @description With `endTime`, less than one hour before it. */
        startTime?: number;
        endTime?: number;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Aggregate trades */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AggTrade"][];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  getKlines: {
    parameters: {
      query: {
        symbol: string;
        interval: components["schemas"]["Interval"];
        startTime?: number;
        endTime?: number;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Candles */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Kline"][];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  getTicker24hr: {
    parameters: {
      query?: {
        symbol?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One ticker with `symbol`, a list without */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Ticker24hr"] | components["schemas"]["Ticker24hr"][];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  getTickerPrice: {
    parameters: {
      query?: {
        symbol?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One price with `symbol`, a list without */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PriceTicker"] | components["schemas"]["PriceTicker"][];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  getBookTicker: {
    parameters: {
      query?: {
        symbol?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One pair of prices with `symbol`, a list without */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BookTicker"] | components["schemas"]["BookTicker"][];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  getCommissionRate: {
    parameters: {
      query: {
        symbol: string;
        /** @description Milliseconds for which the request is valid after `timestamp`. */
        recvWindow?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Fees */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CommissionRate"];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  getOrder: {
    parameters: {
      query: {
        symbol: string;
        orderId?: string | number;
        origClientOrderId?: string;
        /** @description Milliseconds for which the request is valid after `timestamp`. */
        recvWindow?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The order */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Order"];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  createOrder: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          symbol: string;
          side: components["schemas"]["Side"];
          type: components["schemas"]["OrderType"];
          timeInForce?: components["schemas"]["TimeInForce"];
          /**
           * Format: decimal
           * @description In base asset. For MARKET, how a sale states its size.
           */
          quantity?: string;
          /**
           * Format: decimal
           * @description Amount to trade in quote asset; how a MARKET purchase states its size. Not bound to LOT_SIZE.
           */
          quoteOrderQty?: string;
          /**
           * Format: decimal
           * @description Limit price.
           */
          price?: string;
          /** @description Unique among the account's open orders; the venue generates one when it is not sent. */
          newClientOrderId?: string;
          /**
           * Format: decimal
           * @description Trigger price of STOP, STOP_MARKET, TAKE_PROFIT and TAKE_PROFIT_MARKET.
           */
          stopPrice?: string;
          /**
           * @description Milliseconds for which the request is valid after `timestamp`.
           * @default 5000
           */
          recvWindow?: number;
        };
      };
    };
    responses: {
      /** @description The order was accepted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Order"];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  cancelOrder: {
    parameters: {
      query: {
        symbol: string;
        orderId?: string | number;
        origClientOrderId?: string;
        /** @description Milliseconds for which the request is valid after `timestamp`. */
        recvWindow?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The order was cancelled. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Order"];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  getOpenOrder: {
    parameters: {
      query: {
        symbol: string;
        orderId?: string | number;
        origClientOrderId?: string;
        /** @description Milliseconds for which the request is valid after `timestamp`. */
        recvWindow?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The order */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Order"];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  getOpenOrders: {
    parameters: {
      query?: {
        symbol?: string;
        /** @description Milliseconds for which the request is valid after `timestamp`. */
        recvWindow?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Orders */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Order"][];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  cancelAllOpenOrders: {
    parameters: {
      query: {
        symbol: string;
        /** @description Travels as a JSON array. */
        orderIdList?: string;
        /** @description Travels as a JSON array. */
        origClientOrderIdList?: string;
        /** @description Milliseconds for which the request is valid after `timestamp`. */
        recvWindow?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The orders were cancelled. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CodeMessage"];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  getAllOrders: {
    parameters: {
      query: {
        symbol: string;
        orderId?: string | number;
        /** @description The last 7 days when neither time is sent; at most 7 days before `endTime`. */
        startTime?: number;
        endTime?: number;
        limit?: number;
        /** @description Milliseconds for which the request is valid after `timestamp`. */
        recvWindow?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Orders */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Order"][];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  getTransactionHistory: {
    parameters: {
      query?: {
        asset?: string;
        type?: components["schemas"]["TransactionType"];
        /** @description The last 7 days when neither time is sent. */
        startTime?: number;
        endTime?: number;
        limit?: number;
        /** @description Milliseconds for which the request is valid after `timestamp`. */
        recvWindow?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Transactions */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Transaction"][];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  transfer: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * Format: decimal
           * @description In `asset`.
           */
          amount: string;
          asset: string;
          /** @description Client-chosen id of the transfer; not used again within 7 days. */
          clientTranId: string;
          kindType: components["schemas"]["TransferKind"];
          /**
           * @description Milliseconds for which the request is valid after `timestamp`.
           * @default 5000
           */
          recvWindow?: number;
        };
      };
    };
    responses: {
      /** @description The transfer was made. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Transfer"];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  getWithdrawFee: {
    parameters: {
      query: {
        chainId: components["schemas"]["ChainId"];
        asset: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Fee */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WithdrawFee"];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          chainId: components["schemas"]["ChainId"];
          asset: string;
          /** @description In `asset`, written exactly as in `userSignature`. */
          amount: string;
          /** @description In `asset`, at least `gasCost` of `getWithdrawFee`, written exactly as in `userSignature`. */
          fee: string;
          /** @description Address of the account's own wallet. */
          receiver: string;
          /** @description Time in microseconds, the same as in `userSignature`. In V3 it is the nonce of the call as well, so it must be at most 10 seconds old and not used before. */
          nonce: string;
          /** @description Send the value of `nonce`, if the venue takes the nonce of `userSignature` from here. */
          userNonce?: string;
          /** @description Signature of the withdrawal by the account's wallet, 0x-prefixed hex. */
          userSignature: string;
          /**
           * @description Milliseconds for which the request is valid after `timestamp`.
           * @default 5000
           */
          recvWindow?: number;
        };
      };
    };
    responses: {
      /** @description The withdrawal was accepted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Withdrawal"];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  getAccount: {
    parameters: {
      query?: {
        /** @description Milliseconds for which the request is valid after `timestamp`. */
        recvWindow?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Account"];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  getUserTrades: {
    parameters: {
      query?: {
        symbol?: string;
        /** @description Only together with `symbol`. */
        orderId?: string | number;
        /** @description The last 7 days when neither time is sent; at most 7 days before `endTime`. */
        startTime?: number;
        endTime?: number;
        /** @description Id of the first trade; the latest trades when it is not sent. Not together with a time. */
        fromId?: string | number;
        limit?: number;
        /** @description Milliseconds for which the request is valid after `timestamp`. */
        recvWindow?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Trades */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccountTrade"][];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  keepAliveListenKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          listenKey: string;
        };
      };
    };
    responses: {
      /** @description An empty object */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Empty"];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  createListenKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The key */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListenKey"];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  closeListenKey: {
    parameters: {
      query: {
        listenKey: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description An empty object */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Empty"];
        };
      };
      /** @description Refused. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
}
