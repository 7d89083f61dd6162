// Generated from specs/apifiny/openapi.yaml. Do not edit; run `pnpm generate`.

export interface paths {
  "/ac/v2/{VENUE}/utils/listVenueInfo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The venues that Apifiny knows. */
    get: operations["getVenues"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ac/v2/{VENUE}/utils/listCurrency": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The currencies that Apifiny knows. */
    get: operations["getCurrencies"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ac/v2/{VENUE}/utils/listSymbolInfo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The trading pairs of the venue and their limits. */
    get: operations["getSymbols"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ac/v2/{VENUE}/utils/currentTimeMillis": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The clock of the API server. */
    get: operations["getServerTime"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/md/orderbook/v1/{SYMBOL}/{VENUE}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Order book of one symbol at one venue. */
    get: operations["getOrderBook"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/md/trade/v1/{SYMBOL}/{VENUE}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Latest trades of one symbol at one venue. */
    get: operations["getTrades"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/md/kline/v1/{VENUE}/{BASE}/{QUOTE}/{PERIOD}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Candles of one symbol at one venue.
     * @description Without `startTime` and `endTime` the latest ones. Venues other than the listed ones are refused.
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
  "/md/ticker/v1/{SYMBOL}/{VENUE}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Statistics of one symbol at one venue over the last 24 hours.
     * @description Venues other than the listed ones are refused.
     */
    get: operations["getTicker"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ac/v2/{VENUE}/account/queryAccountInfo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Status of the account and of its sub-accounts at the venues. */
    get: operations["getAccount"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ac/v2/{VENUE}/asset/listBalance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Balances of the account at one venue. */
    get: operations["getBalances"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ac/v2/{VENUE}/asset/queryAddress": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where to send deposits of one currency. */
    get: operations["getDepositAddress"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ac/v2/{VENUE}/asset/createWithdrawTicket": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the ticket that a withdrawal needs.
     * @description Refused until the identity of the account's owner is verified.
     */
    get: operations["createWithdrawTicket"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ac/v2/{VENUE}/asset/withdraw": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw to a crypto address. */
    post: operations["withdraw"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ac/v2/{VENUE}/asset/transferToVenue": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Move funds from one venue to another. */
    post: operations["transferToVenue"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ac/v2/{VENUE}/asset/queryAssetActivityList": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Deposits, withdrawals and transfers of the account. */
    post: operations["getAccountHistory"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ac/v2/{VENUE}/order/newOrder": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Place an order. */
    post: operations["createOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ac/v2/{VENUE}/order/cancelOrder": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel one order by its id.
     * @description An order that is still PENDING_SUBMIT, already cancelled or in another final status is refused. Where it stays PENDING_SUBMIT for more than 10 minutes, the venue asks to contact its support.
     */
    post: operations["cancelOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ac/v2/{VENUE}/order/cancelAccountVenueAllOrder": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel all open orders at one venue.
     * @description Best effort. The answer names the orders that were cancelled.
     */
    post: operations["cancelAllOrders"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ac/v2/{VENUE}/order/queryOrderInfo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One order by its id. */
    get: operations["getOrder"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ac/v2/{VENUE}/order/listMultipleOrderInfo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Several orders by their ids. */
    get: operations["getOrders"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ac/v2/{VENUE}/order/listOpenOrder": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All open orders at one venue. */
    get: operations["getOpenOrders"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ac/v2/{VENUE}/order/listCompletedOrder": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Orders in a final status, rejected ones included. */
    get: operations["getCompletedOrders"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ac/v2/{VENUE}/order/listFilledOrder": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Fills of the account's orders.
     * @description Covers up to three months: where one bound is missing, it is taken three months from the other. What the venue takes without both is not clear from the document, so give one.
     */
    get: operations["getFilledOrders"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ac/v2/{VENUE}/order/getCommissionRate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The account's fees for one symbol. */
    get: operations["getCommissionRate"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description A change of a balance that is not a trade. Its times are text, unlike elsewhere. */
    AccountActivity: {
      /** @description The sub-account at the venue, e.g. `STA-VENUE1_00000001`. */
      accountId: string;
      currency: string;
      status: components["schemas"]["ActivityStatus"];
      type: components["schemas"]["ActivityType"];
      amount: number;
      fee: number;
      fromAddress?: string;
      /** @description The recipient's address. Null for transfers. */
      targetAddress: string;
      /** @description Id of the transaction on the chain. */
      txId?: string;
      /** @description Name in the system: `currency`, with the chain where there are several. */
      coin: string;
      /** @description Id of the activity inside Apifiny. */
      logId: string;
      /** Format: timestamp */
      logCreatedAt: string;
      /** Format: timestamp */
      logUpdatedAt: string;
      /** @description What caused it, e.g. `ACCOUNT_CLIENT_TRANSFER_OUTGOING`. */
      actionType: string;
      actionNote: string;
      /** @description The sub-account a transfer came from. */
      fromAccountId?: string;
      /** @description The sub-account a transfer went to. */
      toAccountId?: string;
    };
    AccountHistoryPage: {
      records: components["schemas"]["AccountActivity"][];
      /** @description Records on all pages. */
      total: number;
      /** @description Records per page. */
      size: number;
      /** @description Number of this page. */
      current: number;
      /** @description Number of pages. */
      pages: number;
      orders?: unknown[];
      hitCount?: boolean;
      searchCount?: boolean;
      /** @description Records on all pages, see `total`. */
      count?: number;
      /** @description Records per page, see `size`. */
      limit?: number;
      /** @description Number of this page, see `current`. */
      page?: number;
    };
    AccountHistoryResponse: {
      /** @description One item. */
      result: components["schemas"]["AccountHistoryPage"][];
      /** @description Null in an answer that carries a result. */
      error: components["schemas"]["ErrorDetail"] | null;
    };
    AccountInfo: {
      accountId: string;
      /** @description In the example only sub-accounts have one. */
      venue?: string;
      accountStatus: components["schemas"]["AccountStatus"];
      /** Format: timestamp */
      createdAt: number;
      /** Format: timestamp */
      updatedAt: number;
      /** @description The account's part at each venue. */
      subAccountInfo?: components["schemas"]["SubAccountInfo"][];
    };
    /** @enum {string} */
    AccountStatus: "OPENED" | "RESTRICTED" | "SUSPENDED";
    AccountsResponse: {
      /** @description One item. */
      result: components["schemas"]["AccountInfo"][];
      /** @description Null in an answer that carries a result. */
      error: components["schemas"]["ErrorDetail"] | null;
    };
    /** @enum {string} */
    ActivityStatus: "SUBMITTED" | "COMPLETED" | "CANCELLED";
    /** @enum {string} */
    ActivityType: "INCOMING" | "OUTGOING";
    /** @enum {string} */
    Availability: "enabled" | "disabled";
    Balance: {
      /** @description The sub-account at the venue, e.g. `STA-VENUE1_00000001`. */
      accountId: string;
      venue: string;
      currency: string;
      /** @description Name in the system: `currency`, with the chain where there are several. */
      coin?: string;
      /** @description `available` and `frozen` together, in every example. */
      amount: number;
      available: number;
      /** @description Part of `amount` that is not available. */
      frozen: number;
      /** Format: timestamp */
      updatedAt?: number;
    };
    BalancesResponse: {
      result: components["schemas"]["Balance"][];
      /** @description Null in an answer that carries a result. */
      error: components["schemas"]["ErrorDetail"] | null;
    };
    CommissionRate: {
      /** @description The sub-account at the venue, e.g. `STA-VENUE1_00000001`. */
      accountId: string;
      /** @description Volume traded within 30 days. */
      tradingVolume: number;
      /** @description Taker's fee. */
      takeFee: number;
      /** @description Maker's fee. */
      makeFee: number;
      /** @description Special discount of the fee. */
      specialRate: number;
    };
    CommissionRatesResponse: {
      /** @description One item. */
      result: components["schemas"]["CommissionRate"][];
      /** @description Null in an answer that carries a result. */
      error: components["schemas"]["ErrorDetail"] | null;
    };
    CurrenciesResponse: {
      result: components["schemas"]["CurrencyInfo"][];
      /** @description Null in an answer that carries a result. */
      error: components["schemas"]["ErrorDetail"] | null;
    };
    CurrencyInfo: {
      currency: string;
      /** @description Number of decimals. */
      currencyPrecision: number;
      status: components["schemas"]["CurrencyStatus"];
      withdrawMaxAmount: number;
      withdrawMinAmount: number;
      withdrawMinFee: number;
      /** @description Status the currency will change to; null when no change is planned. */
      nextStatus: components["schemas"]["CurrencyStatus"] | null;
      /**
       * Format: timestamp
       * @description When `nextStatus` takes effect.
       */
      nextStatusAt: number | null;
      /** @description Name in the system: `currency`, with the chain where there are several. */
      coin?: string;
    };
    /** @enum {string} */
    CurrencyStatus: "DEPOSIT_WITHDRAW" | "NOT_DEPOSIT_WITHDRAW" | "DEPOSIT_NOT_WITHDRAW" | "NOT_DEPOSIT_NOT_WITHDRAW";
    DepositAddress: {
      venue: string;
      currency: string;
      /** @description Name in the system: `currency`, with the chain where there are several. */
      coin?: string;
      address: string;
      /** @description Goes with the deposit where the currency needs one, e.g. EOS. */
      memo?: string;
      /**
       * Format: timestamp
       * @description The address is not to be used after this time.
       */
      expiredAt: number;
    };
    DepositAddressesResponse: {
      result: components["schemas"]["DepositAddress"][];
      /** @description Null in an answer that carries a result. */
      error: components["schemas"]["ErrorDetail"] | null;
    };
    /** @description Why the venue refused. */
    ErrorDetail: {
      /** @description As sent: hexadecimal, e.g. `0x02002B`, or the same number in decimal. */
      code: string | number;
      message: string;
    };
    /** @description A refusal. */
    ErrorResponse: {
      result: null;
      error: components["schemas"]["ErrorDetail"];
    };
    /** @description A fill, together with the state of its order. */
    Fill: components["schemas"]["Order"] & {
      /** @description Fee of this fill, in `lastCommissionCurrency`. */
      lastCommission: number;
      lastCommissionCurrency: string;
      /** @description Size of this fill, in base asset. */
      lastFilledQuantity?: number;
      /** @description Price of this fill, in quote asset. */
      lastFilledPrice?: number;
      /** @description True where the order took liquidity, false where it was on the book. */
      isTaker: boolean;
    };
    FillsResponse: {
      result: components["schemas"]["Fill"][];
      /** @description Null in an answer that carries a result. */
      error: components["schemas"]["ErrorDetail"] | null;
    };
    /** @description A candle. */
    Kline: {
      /** @description Base and quote asset with a slash, e.g. `BTC/USDT`. */
      currencyPair: string;
      period: components["schemas"]["Period"];
      open: number;
      /** @description Highest price. */
      high: number;
      low: number;
      close: number;
      /** @description Traded volume, in base asset. */
      vol: number;
      /** @description Number of trades. */
      count: number;
      /**
       * Format: timestamp
       * @description Start of the candle.
       */
      timestamp: number;
      /** @description The venue. */
      exchange: string;
    };
    /**
     * @description Venues with candles and tickers over REST. The list is that of the document and may have grown.
     * @enum {string}
     */
    MarketVenue: "BINANCE" | "BINANCEUS" | "COINBASEPRO" | "HUOBI" | "KUCOIN" | "OKEX" | "GATEIO";
    /** @description State of an order. */
    Order: {
      /** @description The sub-account at the venue, e.g. `STA-VENUE1_00000001`. */
      accountId: string;
      venue: string;
      /** @description Chosen by the client; generated by Apifiny when none was sent. */
      orderId: string;
      symbol: string;
      orderType: components["schemas"]["OrderType"];
      orderSide: components["schemas"]["Side"];
      /** @description In quote asset. Absent for a MARKET order. */
      limitPrice?: number;
      /** @description Ordered, in base asset. */
      quantity: number;
      /** @description In quote asset; `0` before the first fill. */
      filledAveragePrice: number;
      /** @description In base asset. */
      filledCumulativeQuantity: number;
      timeInForce?: components["schemas"]["TimeInForce"];
      /** @description What may still be filled, in base asset. */
      openQuantity: number;
      orderStatus: components["schemas"]["OrderStatus"];
      /** Format: timestamp */
      createdAt: number;
      /** Format: timestamp */
      updatedAt: number;
      /**
       * Format: timestamp
       * @description Null unless it was cancelled.
       */
      cancelledUpdatedAt?: number | null;
      /**
       * Format: timestamp
       * @description When it was last filled.
       */
      filledUpdatedAt?: number | null;
    };
    /** @description The whole book as the venue shows it. */
    OrderBook: {
      symbol: string;
      /** Format: timestamp */
      updatedAt: number;
      asks: components["schemas"]["PriceLevel"][];
      bids: components["schemas"]["PriceLevel"][];
    };
    OrderIdsResponse: {
      /** @description Ids of the cancelled orders. */
      result: string[];
      /** @description Null in an answer that carries a result. */
      error: components["schemas"]["ErrorDetail"] | null;
    };
    OrderInfo: {
      /** @description Base and quote asset without a separator, e.g. `BTCUSD`. */
      symbol: string;
      orderType: components["schemas"]["OrderType"];
      timeInForce?: components["schemas"]["TimeInForce"];
      orderSide: components["schemas"]["Side"];
      /**
       * Format: decimal
       * @description In quote asset. LIMIT orders only.
       */
      limitPrice?: string;
      /**
       * Format: decimal
       * @description In base asset.
       */
      quantity?: string;
      /**
       * Format: decimal
       * @description Amount of quote asset to spend. For MARKET orders that buy.
       */
      total?: string;
    };
    /** @enum {string} */
    OrderStatus: "PENDING_SUBMIT" | "SUBMITTED" | "PART_FILLED" | "FILLED" | "CANCELLED" | "REJECTED";
    /** @enum {string} */
    OrderType: "LIMIT" | "MARKET";
    OrdersResponse: {
      result: components["schemas"]["Order"][];
      /** @description Null in an answer that carries a result. */
      error: components["schemas"]["ErrorDetail"] | null;
    };
    /**
     * @description Length of a candle: m minutes, h hours, d days, w weeks, M months. Case matters.
     * @enum {string}
     */
    Period: "1m" | "5m" | "15m" | "30m" | "1h" | "4h" | "1d" | "1w" | "1M";
    PriceLevel: [
      number,
      number
    ];
    ServerTimeResponse: {
      /**
       * Format: timestamp
       * @description The server's clock.
       */
      result: number;
      /** @description Null in an answer that carries a result. */
      error: components["schemas"]["ErrorDetail"] | null;
    };
    /** @enum {string} */
    Side: "BUY" | "SELL";
    SubAccountInfo: {
      /** @description E.g. `STA-VENUE1_00000001`. */
      accountId: string;
      venue: string;
      accountStatus: components["schemas"]["AccountStatus"];
      /** Format: timestamp */
      createdAt: number;
      /** Format: timestamp */
      updatedAt: number;
    };
    /** @description A trading pair of the venue and its limits. */
    SymbolInfo: {
      symbol: string;
      baseAsset: string;
      /** @description Number of decimals of the base asset. */
      baseAssetPrecision: number;
      /** @description The right side of the symbol. */
      quoteAsset: string;
      /** @description Number of decimals of the quote asset. */
      quotePrecision: number;
      minPrice?: number | null;
      maxPrice?: number | null;
      minQuantity: number;
      maxQuantity: number;
      /** @description Step of the price. */
      tickSize: number;
      /** @description Step of the quantity. */
      stepSize: number;
      /** @description Least price times quantity of an order. */
      minNotional: number;
      /** @description Largest price times quantity of an order. */
      maxNotional: number;
      status: components["schemas"]["Availability"];
    };
    SymbolsResponse: {
      result: components["schemas"]["SymbolInfo"][];
      /** @description Null in an answer that carries a result. */
      error: components["schemas"]["ErrorDetail"] | null;
    };
    /** @description Statistics of the last 24 hours. */
    Ticker: {
      symbol: string;
      /** @description In quote asset. */
      open: number;
      /** @description In quote asset. */
      high: number;
      /** @description In quote asset. */
      low: number;
      /** @description Latest price, in quote asset. */
      close: number;
      /** @description In base asset. */
      vol: number;
      /** @description Traded value, in quote asset. */
      amount: number;
      /** @description Number of trades; `0` in both examples. */
      count: number;
      /** @description The venue. */
      provider: string;
      /** Format: timestamp */
      tickerTime: number;
      /** Format: timestamp */
      updateAt: number;
    };
    /** @enum {integer} */
    TimeInForce: 1 | 2 | 3 | 7;
    Trade: {
      symbol: string;
      /** @description The venue. */
      provider?: string;
      price: number;
      qty: number;
      /** @description Side of the maker, whose order was on the book. BUY: a buy order was taken, so the taker sold and the price ticked down. Most other venues report the taker's side. */
      side: components["schemas"]["Side"];
      /**
       * Format: timestamp
       * @description When the trade was made.
       */
      tradeTime: number;
      /** @description Id of the trade at the venue. */
      exchangeID?: string;
      /** Format: timestamp */
      updateTime: number;
    };
    VenueInfo: {
      /** @description Name of the venue, as other calls take it. */
      exchange: string;
      status: components["schemas"]["Availability"];
    };
    VenueTransfer: {
      accountId: string;
      /** @description The venue the money leaves. */
      venue: string;
      currency: string;
      amount: number;
      fee: number;
      targetVenue: string;
      /** @description Id of the transfer inside Apifiny. */
      logId: string;
      status: components["schemas"]["ActivityStatus"];
      /** Format: timestamp */
      logCreatedAt: number;
      /** Format: timestamp */
      logUpdatedAt: number;
    };
    VenueTransfersResponse: {
      /** @description One item. */
      result: components["schemas"]["VenueTransfer"][];
      /** @description Null in an answer that carries a result. */
      error: components["schemas"]["ErrorDetail"] | null;
    };
    VenuesResponse: {
      result: components["schemas"]["VenueInfo"][];
      /** @description Null in an answer that carries a result. */
      error: components["schemas"]["ErrorDetail"] | null;
    };
    WithdrawTicket: {
      /** @description For `withdraw`. */
      ticket: string;
      /** Format: timestamp */
      expiredAt: number;
    };
    WithdrawTicketsResponse: {
      /** @description One item. */
      result: components["schemas"]["WithdrawTicket"][];
      /** @description Null in an answer that carries a result. */
      error: components["schemas"]["ErrorDetail"] | null;
    };
    Withdrawal: {
      /** @description The sub-account at the venue, e.g. `STA-VENUE1_00000001`. */
      accountId: string;
      venue: string;
      currency: string;
      /** @description Name in the system: `currency`, with the chain where there are several. */
      coin: string;
      amount: number;
      fee: number;
      fromAddress: string | null;
      /** @description The recipient's address. */
      targetAddress: string;
      type: components["schemas"]["ActivityType"];
      /** @description What caused it, e.g. `ACCOUNT_CLIENT_WITHDRAW`. */
      actionType: string;
      actionNote?: string;
      /** @description Id of the transfer inside Apifiny. */
      logId: string;
      /** @description Id of the transaction on the chain. */
      txId: string | null;
      status: components["schemas"]["ActivityStatus"];
      /** Format: timestamp */
      logCreatedAt: number;
      /** Format: timestamp */
      logUpdatedAt: number;
    };
    WithdrawalsResponse: {
      /** @description One item. */
      result: components["schemas"]["Withdrawal"][];
      /** @description Null in an answer that carries a result. */
      error: components["schemas"]["ErrorDetail"] | null;
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
  getVenues: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All venues */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VenuesResponse"];
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
  getCurrencies: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All currencies */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CurrenciesResponse"];
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
  getSymbols: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All symbols of the venue */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SymbolsResponse"];
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
          "application/json": components["schemas"]["ServerTimeResponse"];
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
  getOrderBook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Base and quote asset without a separator, e.g. `ETHBTC`. */
        SYMBOL: string;
        /** @description The venue, e.g. `BINANCE`. */
        VENUE: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The book */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OrderBook"];
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
      query?: never;
      header?: never;
      path: {
        /** @description Base and quote asset without a separator, e.g. `ETHBTC`. */
        SYMBOL: string;
        /** @description The venue, e.g. `BINANCE`. */
        VENUE: string;
      };
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
  getKlines: {
    parameters: {
      query?: {
        startTime?: number;
        endTime?: number;
      };
      header?: never;
      path: {
        VENUE: components["schemas"]["MarketVenue"];
        /** @description Base asset, e.g. `BTC`. */
        BASE: string;
        /** @description Quote asset, e.g. `USDT`. */
        QUOTE: string;
        PERIOD: components["schemas"]["Period"];
      };
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
  getTicker: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Base and quote asset without a separator, e.g. `ETHBTC`. */
        SYMBOL: string;
        VENUE: components["schemas"]["MarketVenue"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The ticker */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Ticker"];
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
      query: {
        /** @description The account, e.g. `STA-00000001`; the same as in the signature. */
        accountId: string;
        /** @description The venue, e.g. `BINANCE`, or `GBBO`. It has to fit the base URL. */
        venue: string;
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
          "application/json": components["schemas"]["AccountsResponse"];
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
  getBalances: {
    parameters: {
      query: {
        /** @description The account, e.g. `STA-00000001`; the same as in the signature. */
        accountId: string;
        /** @description The venue, e.g. `BINANCE`, or `GBBO`. It has to fit the base URL. */
        venue: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One balance for each currency */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BalancesResponse"];
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
  getDepositAddress: {
    parameters: {
      query: {
        /** @description The account, e.g. `STA-00000001`; the same as in the signature. */
        accountId: string;
        /** @description The venue, e.g. `BINANCE`, or `GBBO`. It has to fit the base URL. */
        venue: string;
        /** @description Currency and, where it exists on several chains, the chain, e.g. `USDT.ETH`. */
        coin: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The address */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DepositAddressesResponse"];
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
  createWithdrawTicket: {
    parameters: {
      query: {
        /** @description The account, e.g. `STA-00000001`; the same as in the signature. */
        accountId: string;
        /** @description The venue, e.g. `BINANCE`, or `GBBO`. It has to fit the base URL. */
        venue: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The ticket */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WithdrawTicketsResponse"];
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
        "application/json": {
          /** @description The account, e.g. `STA-00000001`; the same as in the signature. */
          accountId: string;
          /** @description The venue, e.g. `BINANCE`, or `GBBO`. It has to fit the base URL. */
          venue: string;
          /** @description Currency and, where it exists on several chains, the chain, e.g. `USDT.ETH`. */
          coin: string;
          amount: number;
          /** @description For currencies that need one, e.g. EOS. */
          memo?: string;
          /** @description The recipient's address. */
          address: string;
          /** @description From `createWithdrawTicket`. */
          ticket: string;
        };
      };
    };
    responses: {
      /** @description The withdrawal */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WithdrawalsResponse"];
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
  transferToVenue: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description The account, e.g. `STA-00000001`; the same as in the signature. */
          accountId: string;
          /** @description The venue the money leaves, e.g. `BINANCE`. It has to fit the base URL. */
          venue: string;
          currency: string;
          amount: number;
          targetVenue: string;
        };
      };
    };
    responses: {
      /** @description The transfer */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VenueTransfersResponse"];
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
  getAccountHistory: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description The account, e.g. `STA-00000001`; the same as in the signature. */
          accountId: string;
          /**
           * Format: timestamp
           * @description Start of the range.
           */
          startTimeDate: string;
          /**
           * Format: timestamp
           * @description End of the range.
           */
          endTimeDate: string;
          /**
           * Format: integer
           * @description Records per page.
           */
          limit?: string;
          /**
           * Format: integer
           * @description Number of the page; the example asks for `1`.
           */
          page: string;
        };
      };
    };
    responses: {
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccountHistoryResponse"];
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
        "application/json": {
          /** @description The account, e.g. `STA-00000001`; the same as in the signature. */
          accountId: string;
          /** @description The venue, e.g. `BINANCE`, or `GBBO`. It has to fit the base URL. */
          venue: string;
          /** @description Client-chosen order id: the account's number, a random number, the time in milliseconds (13 digits) and 3 random digits. Apifiny generates one when it is not sent. */
          orderId?: string;
          orderInfo: components["schemas"]["OrderInfo"];
        };
      };
    };
    responses: {
      /** @description The order; one item. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OrdersResponse"];
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description The account, e.g. `STA-00000001`; the same as in the signature. */
          accountId: string;
          /** @description The venue, e.g. `BINANCE`, or `GBBO`. It has to fit the base URL. */
          venue: string;
          orderId: string;
        };
      };
    };
    responses: {
      /** @description The order; one item. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OrdersResponse"];
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
  cancelAllOrders: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description The account, e.g. `STA-00000001`; the same as in the signature. */
          accountId: string;
          /** @description The venue, e.g. `BINANCE`, or `GBBO`. It has to fit the base URL. */
          venue: string;
          /** @description Only orders of this symbol, e.g. `BTCUSD`. */
          symbol?: string;
        };
      };
    };
    responses: {
      /** @description What was cancelled */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OrderIdsResponse"];
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
        /** @description The account, e.g. `STA-00000001`; the same as in the signature. */
        accountId: string;
        /** @description The venue, e.g. `BINANCE`, or `GBBO`. It has to fit the base URL. */
        venue: string;
        orderId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The order; one item. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OrdersResponse"];
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
  getOrders: {
    parameters: {
      query: {
        /** @description The account, e.g. `STA-00000001`; the same as in the signature. */
        accountId: string;
        orderIdList: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The orders */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OrdersResponse"];
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
      query: {
        /** @description The account, e.g. `STA-00000001`; the same as in the signature. */
        accountId: string;
        /** @description The venue, e.g. `BINANCE`, or `GBBO`. It has to fit the base URL. */
        venue: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The orders */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OrdersResponse"];
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
  getCompletedOrders: {
    parameters: {
      query: {
        /** @description The account, e.g. `STA-00000001`; the same as in the signature. */
        accountId: string;
        /** @description The venue, e.g. `BINANCE`, or `GBBO`. It has to fit the base URL. */
        venue?: string;
        startTime?: number;
        endTime?: number;
        limit?: number;
        /** @description Only orders of this status. Rejected ones can't be asked for alone. */
        orderStatus?: "PART_FILLED" | "FILLED" | "CANCELLED";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The orders */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OrdersResponse"];
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
  getFilledOrders: {
    parameters: {
      query: {
        /** @description The account, e.g. `STA-00000001`; the same as in the signature. */
        accountId: string;
        /** @description The venue, e.g. `BINANCE`, or `GBBO`. It has to fit the base URL. */
        venue: string;
        /** @description Only fills of this symbol, e.g. `BTCUSD`. */
        symbol?: string;
        /** @description Only fills of this order. */
        orderId?: string;
        limit?: number;
        startTime?: number;
        endTime?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The fills */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FillsResponse"];
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
        /** @description The account, e.g. `STA-00000001`; the same as in the signature. */
        accountId: string;
        /** @description The venue, e.g. `BINANCE`, or `GBBO`. It has to fit the base URL. */
        venue: string;
        /** @description E.g. `BTCUSDT`. */
        symbol: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The fees */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CommissionRatesResponse"];
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
