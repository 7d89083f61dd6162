// Generated from specs/hashkey/openapi.yaml. Do not edit; run `pnpm generate`.

export interface paths {
  "/api/v1/spot/orderTest": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Check the parameters of an order without placing it. */
    post: operations["testOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1.1/spot/order": {
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
  "/api/v1.1/spot/batchOrders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Place up to 20 orders of one symbol; each succeeds or fails alone. */
    post: operations["createOrders"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/spot/order": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Look up an order by its id or its client order id. */
    get: operations["getOrder"];
    put?: never;
    post?: never;
    /** Cancel an order by its id or its client order id. */
    delete: operations["cancelOrder"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/spot/openOrders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List open orders. */
    get: operations["getOpenOrders"];
    put?: never;
    post?: never;
    /**
     * Cancel the open orders of one symbol.
     * @description At most 200 orders a call.
     */
    delete: operations["cancelOpenOrders"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/spot/cancelAllOpenOrders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Cancel the open orders of one or all symbols.
     * @description The call only accepts the task; orders are cancelled afterwards. A main account's key cancels the orders of the main account and leaves those of its sub-accounts alone.
     */
    delete: operations["cancelAllOpenOrders"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/spot/cancelOrderByIds": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Cancel up to 100 orders by their ids.
     * @description The answer lists only the orders that could not be cancelled, so check `result` also on success.
     */
    delete: operations["cancelOrdersByIds"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/spot/tradeOrders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List past orders. */
    get: operations["getTradedOrders"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/account/vipInfo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** VIP level and the fee rates of each trading pair. */
    get: operations["getVipInfo"];
    put?: never;
    post?: never;
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
    /** Balances of a trading account. */
    get: operations["getAccount"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/account/trades": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The account's own trades, newest first.
     * @description `fromId` and `toId` are exclusive bounds on the trade id and may be combined. Without either, the most recent trades are returned.
     */
    get: operations["getAccountTrades"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/account/type": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user's accounts with their ids and types. */
    get: operations["getAccountTypes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/account/assetTransfer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move a coin between two of the user's accounts.
     * @description At most one call per second.
     */
    post: operations["transferAssets"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/account/checkApiKey": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the API key belongs to the master account or a sub-account. */
    get: operations["getApiKeyType"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/account/fiat/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Fiat deposits or withdrawals within a time range. */
    get: operations["getFiatHistory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/account/balanceFlow": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Every change of the account's balances within a time range.
     * @description How far back the venue looks depends on `flowType`. A master account's flow is visible to its own key only, not to a sub-account's key.
     */
    get: operations["getBalanceFlow"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/account/chainType": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The chains a coin can be deposited and withdrawn on. */
    get: operations["getChainTypes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coinInfo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A coin's chains, withdrawal fees and limits. */
    get: operations["getCoinInfo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/spot/subAccount/openOrders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List open orders of a sub-account. */
    get: operations["getSubAccountOpenOrders"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/spot/subAccount/tradeOrders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List past orders of a sub-account. */
    get: operations["getSubAccountTradedOrders"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/subAccount/trades": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List trades of a sub-account. */
    get: operations["getSubAccountTrades"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/account/deposit/address": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The account's deposit address for a coin on a chain. */
    get: operations["getDepositAddress"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/account/depositOrders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Deposits with their status. */
    get: operations["getDepositOrders"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/account/authAddress": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Declare who sent a deposit, so that it can be credited.
     * @description The sender is an institution or a person; give the institution's name, or the person's two names.
     */
    post: operations["authenticateDepositAddress"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/account/withdraw": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw a coin to an address. */
    post: operations["withdraw"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/account/withdrawOrders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Withdrawals with their status. */
    get: operations["getWithdrawOrders"];
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
    /** Trading rules of every symbol, or of one. */
    get: operations["getExchangeInfo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/quote/v1/depth": {
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
  "/quote/v1/trades": {
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
  "/quote/v1/klines": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Candles of a symbol. */
    get: operations["getKlines"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/quote/v1/ticker/24hr": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Price change over the last 24 hours. */
    get: operations["getTicker24hr"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/quote/v1/ticker/price": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Price of the last trade. */
    get: operations["getTickerPrice"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/quote/v1/ticker/bookTicker": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Best bid and ask of a symbol. */
    get: operations["getBookTicker"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/quote/v1/depth/merged": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Order book with neighbouring price levels merged. */
    get: operations["getMergedDepth"];
    put?: never;
    post?: never;
    delete?: never;
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
  "/api/v1/time": {
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
  "/api/v1/userDataStream": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Make a listen key valid for another 60 minutes. */
    put: operations["resetListenKey"];
    /**
     * A key for the private stream, valid for 60 minutes.
     * @description The stream closes with its key. Renew the key with `resetListenKey`, best every 30 minutes.
     */
    post: operations["createListenKey"];
    /** Give up a listen key. */
    delete: operations["deleteListenKey"];
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
      balances: components["schemas"]["Balance"][];
      userId: string;
    };
    AccountSummary: {
      accountId: string;
      accountLabel: string;
      accountType: components["schemas"]["AccountType"];
      /** @description Not meant for callers. */
      accountIndex: number;
      userId?: string;
    };
    /** @description One fill of an account's order. */
    AccountTrade: {
      /** @description Unique id of the trade. */
      id: string;
      clientOrderId: string;
      /** @description Id of the execution. */
      ticketId: string;
      symbol: string;
      symbolName: string;
      orderId: string;
      /** @description To be ignored. */
      matchOrderId: string;
      /** Format: decimal */
      price: string;
      /**
       * Format: decimal
       * @description In base asset.
       */
      qty: string;
      /**
       * Format: decimal
       * @description In `commissionAsset`.
       */
      commission: string;
      commissionAsset: string;
      /**
       * Format: timestamp
       * @description Time of the trade, before settlement.
       */
      time: string;
      /** @description True when the account bought. */
      isBuyer: boolean;
      /** @description True when the account's order was the resting one. */
      isMaker: boolean;
      fee: components["schemas"]["TradeFee"];
      feeCoinId: string;
      /**
       * Format: decimal
       * @description In `feeCoinId`.
       */
      feeAmount: string;
      /** Format: decimal */
      makerRebate: string;
      /** @description True when the fee was deducted in HSK. */
      hskDeduct?: boolean;
      /**
       * Format: decimal
       * @description Price of the fee currency divided by the price of HSK.
       */
      hskDeductPrice?: string;
    };
    /** @enum {integer} */
    AccountType: 1 | 3 | 5 | 6;
    AddressAuthentication: {
      success: boolean;
      msg: string;
      /** Format: timestamp */
      timestamp: string;
    };
    ApiKeyType: {
      /** @enum {string} */
      accountType: "Master Account" | "Sub Account";
    };
    AssetTransfer: {
      success: boolean;
      /**
       * Format: timestamp
       * @description Time of completion.
       */
      timestamp: number;
      /** @description May be empty. */
      clientOrderId: string;
      /** @description Id of the transfer. */
      orderId: string;
    };
    Balance: {
      asset: string;
      assetId: string;
      assetName: string;
      /**
       * Format: decimal
       * @description `free` plus `locked`.
       */
      total: string;
      /** Format: decimal */
      free: string;
      /**
       * Format: decimal
       * @description Held back and not available.
       */
      locked: string;
    };
    BalanceFlow: {
      id: string;
      accountId: string;
      coin: string;
      coinId: string;
      coinName: string;
      /** @enum {integer} */
      flowTypeValue: 1 | 2 | 32 | 51 | 79 | 900 | 904 | 906 | 910;
      /** @enum {string} */
      flowType: "USER_ACCOUNT_TRANSFER" | "FUNDING_SETTLEMENT" | "OPERATION_ACCOUNT_TRANSFER";
      flowName?: string;
      /**
       * Format: decimal
       * @description Negative when the balance fell.
       */
      change: string;
      /**
       * Format: decimal
       * @description Balance after the change.
       */
      total: string;
      /** Format: timestamp */
      created: string;
      /** @description Trading pair; shown for funding fees. */
      symbol?: string;
    };
    /** @description Outcome of a batch. Every order succeeds or fails alone, so check each result. */
    BatchOrderResult: {
      /** @description 0 when the batch was processed. Single orders may still have been refused. */
      code: number;
      result: components["schemas"]["OrderResult"][];
      /** @description Concentration reminder; empty when there is none. */
      concentration?: string;
      stpMode?: components["schemas"]["StpMode"];
    };
    BookTicker: {
      s: string;
      /** Format: decimal */
      b: string;
      /** Format: decimal */
      bq: string;
      /** Format: decimal */
      a: string;
      /** Format: decimal */
      aq: string;
      /** Format: timestamp */
      t: number;
    };
    /** @description The venue's acknowledgement of a cancellation. It does not prove that the order is cancelled. */
    CancelAck: {
      accountId: string;
      symbol: string;
      clientOrderId: string;
      /** @description Given by the venue; up to 20 characters. */
      orderId: string;
      /** Format: timestamp */
      transactTime: string;
      /** Format: decimal */
      price: string;
      /**
       * Format: decimal
       * @description Ordered quantity, in base asset.
       */
      origQty: string;
      /**
       * Format: decimal
       * @description Filled quantity, in base asset.
       */
      executedQty: string;
      /** @description The example still says NEW. Query the order or watch its updates for the final status. */
      status: components["schemas"]["OrderStatus"];
      timeInForce: components["schemas"]["TimeInForce"];
      type: components["schemas"]["OrderType"];
      side: components["schemas"]["Side"];
    };
    CancelAllResult: {
      code: string;
      /** @description Whether the request was accepted. It does not say that the cancellations are done. */
      message: string;
      /** Format: timestamp */
      timestamp: number;
      /**
       * Format: int64
       * @description Last order to be cancelled. Sent as a bare number and rounded in the venue's example, so do not pass it on as `fromOrderId`.
       */
      lastOrderId: string | number;
    };
    /** @description An order that could not be cancelled. */
    CancelFailure: {
      orderId: string;
      /** @description Error code. */
      code: string;
    };
    CancelOpenOrdersResult: {
      success: boolean;
    };
    /** @description Outcome of a batch cancellation. Orders missing from `result` were accepted for cancellation. */
    CancelOrdersResult: {
      /** @description `0000` when the request was executed, also when single orders failed. */
      code: string;
      /** @description The failures only; empty when there were none. */
      result: components["schemas"]["CancelFailure"][];
    };
    /** @enum {string} */
    CancelReason: "SYSTEM_CANCEL" | "USER_CANCEL" | "RISKLIMIT_CANCEL" | "BLOCKED_CANCEL" | "CLOSED_CANCEL" | "OFFLINE_CANCEL" | "SELF_TRADE_CANCEL";
    Coin: {
      /** @description Id of the institution. */
      orgId?: string;
      coinId: string;
      coinName?: string;
      coinFullName?: string;
      allowWithdraw?: boolean;
      allowDeposit?: boolean;
      /**
       * @description Only in the exchange information.
       * @enum {string}
       */
      tokenType?: "ERC20_TOKEN" | "CHAIN_TOKEN";
      /** @description Only in the exchange information. */
      status?: number;
      chainTypes?: components["schemas"]["CoinChain"][];
    };
    CoinChain: {
      chainType: string;
      /** Format: decimal */
      withdrawFee?: string;
      /** Format: decimal */
      minWithdrawQuantity?: string;
      /** Format: decimal */
      maxWithdrawQuantity?: string;
      /** Format: decimal */
      minDepositQuantity?: string;
      allowDeposit?: boolean;
      allowWithdraw?: boolean;
    };
    CoinChainTypes: {
      coinId: string;
      coinName?: string;
      chainTypeList?: string[];
      /** @description Present only on an error. */
      errorCode?: string;
      /** @description Present only on an error. */
      errorMsg?: string;
    };
    CoinInfo: {
      timezone?: string;
      /** Format: timestamp */
      serverTime?: number;
      coins: components["schemas"]["Coin"][];
    };
    DepositAddress: {
      canDeposit: boolean;
      address: string;
      /** @description Address tag; the venue does not use it at present. */
      addressExt: string;
      /**
       * Format: decimal
       * @description Smallest deposit.
       */
      minQuantity: string;
      /** @description The venue does not use it at present. */
      needAddressTag: boolean;
      /** @description Blocks until the deposit is credited; a guide only. */
      requiredConfirmTimes: number;
      /** @description Blocks until it can be withdrawn again; a guide only. */
      canWithdrawConfirmTimes: number;
      /** @description Kind of coin, e.g. `ERC20_TOKEN` or `CHAIN_TOKEN`. */
      coinType: string;
    };
    DepositOrder: {
      /**
       * Format: timestamp
       * @description Time the deposit was recorded.
       */
      time: string;
      coin: string;
      coinName: string;
      address: string;
      /** Format: decimal */
      quantity: string;
      status: components["schemas"]["DepositStatus"];
      /** @description `status` as text. */
      statusCode: string;
      /** @description Id of the transaction on the chain. */
      txId: string;
    };
    /** @enum {integer} */
    DepositStatus: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
    Depth: {
      /** Format: timestamp */
      t: number;
      b: components["schemas"]["PriceLevel"][];
      a: components["schemas"]["PriceLevel"][];
    };
    /** @description An object without fields. The status alone carries the answer. */
    Empty: Record<string, never>;
    /** @description A refusal. */
    ErrorResponse: {
      code: string | number;
      msg: string;
    };
    ExchangeInfo: {
      timezone?: string;
      /** Format: timestamp */
      serverTime?: number;
      symbols: components["schemas"]["SymbolInfo"][];
      coins?: components["schemas"]["Coin"][];
      /** @description The venue does not use it at present. */
      brokerFilters?: {
        [key: string]: unknown;
      }[];
      /** @description The venue does not use it at present. */
      contracts?: {
        [key: string]: unknown;
      }[];
      /** @description The venue does not use it at present. */
      options?: {
        [key: string]: unknown;
      }[];
      /** @enum {string} */
      site?: "BMU" | "UAE";
    };
    FeeRate: {
      symbol: string;
      /** @enum {string} */
      productType: "Token-Token" | "Token-Fiat" | "ST-Token";
      buyMakerFeeCurrency: string;
      buyTakerFeeCurrency: string;
      sellMakerFeeCurrency: string;
      sellTakerFeeCurrency: string;
      /**
       * Format: decimal
       * @description Rate after discounts; `0.0015` is 0.15 %.
       */
      actualMakerRate: string;
      /**
       * Format: decimal
       * @description Rate after discounts; `0.0015` is 0.15 %.
       */
      actualTakerRate: string;
    };
    FiatOrder: {
      orderId: string;
      /** @enum {string} */
      type: "deposit" | "withdraw";
      /** @description Of a deposit: the message that came with the bank transfer. */
      remark: string;
      /**
       * @description Also the currency of the fee.
       * @enum {string}
       */
      asset: "USD" | "HKD";
      /**
       * Format: decimal
       * @description Amount of the order.
       */
      grossAmount: string;
      /**
       * Format: decimal
       * @description `grossAmount - fee` of a deposit, `grossAmount + fee` of a withdrawal.
       */
      netAmount: string;
      /** Format: decimal */
      fee: string;
      /**
       * @description Deposits use `withdraw_return`, withdrawals use `return`; the other values are common to both.
       * @enum {string}
       */
      status: "under_review" | "processing" | "successful" | "failed" | "withdraw_return" | "return";
      /** Format: timestamp */
      createdTime: string;
      /** Format: timestamp */
      updatedTime: string;
      /** @enum {string} */
      channel?: "auto" | "manual";
      clientOrderId?: string;
    };
    /**
     * @description Length of a candle: m minutes, h hours, d days, w weeks, M months. Case matters.
     * @enum {string}
     */
    Interval: "1m" | "3m" | "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "6h" | "8h" | "12h" | "1d" | "1w" | "1M";
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
      string
    ];
    /** @description How far the price of a limit order may be from the mark price. */
    LimitTradingFilter: {
      /** @constant */
      filterType: "LIMIT_TRADING";
      /**
       * Format: decimal
       * @deprecated
       */
      maxSellPrice: string;
      /**
       * Format: decimal
       * @description Bound for buy orders above the mark price.
       */
      buyPriceUpRate: string;
      /**
       * Format: decimal
       * @description Bound for sell orders below the mark price.
       */
      sellPriceDownRate: string;
      maxEntrustNum?: number;
    };
    ListenKey: {
      /** @description Keep it secret; it opens the private stream without a signature. */
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
      /** Format: decimal */
      stepSize: string;
      /**
       * Format: decimal
       * @description For market orders, in the base asset.
       */
      marketOrderMinQty?: string;
      /**
       * Format: decimal
       * @description For market orders, in the base asset.
       */
      marketOrderMaxQty?: string;
    };
    /** @description How far the price of a market order may be from the mark price. */
    MarketTradingFilter: {
      /** @constant */
      filterType: "MARKET_TRADING";
      /**
       * Format: decimal
       * @description Bound for buy orders above the mark price.
       */
      buyPriceUpRate: string;
      /**
       * Format: decimal
       * @description Bound for sell orders below the mark price.
       */
      sellPriceDownRate: string;
    };
    /** @description Smallest value of an order. */
    MinNotionalFilter: {
      /** @constant */
      filterType: "MIN_NOTIONAL";
      /** Format: decimal */
      minNotional: string;
    };
    /** @description One order of a batch. */
    NewOrder: {
      symbol: string;
      side: components["schemas"]["Side"];
      type: components["schemas"]["OrderType"];
      /**
       * Format: decimal
       * @description In base asset.
       */
      quantity?: string;
      /**
       * Format: decimal
       * @description Cash amount to trade, in quote asset. MARKET orders only.
       */
      amount?: string;
      /**
       * Format: decimal
       * @description Required for LIMIT and LIMIT_MAKER.
       */
      price?: string;
      /** @description Client-chosen order id; the venue generates one when it is not sent. */
      newClientOrderId?: string;
      timeInForce?: components["schemas"]["TimeInForce"];
      /** @default EXPIRE_TAKER */
      stpMode?: components["schemas"]["StpMode"];
    };
    /** @description Restrictions around the opening of trading. */
    OpenQuoteFilter: {
      /** @constant */
      filterType: "OPEN_QUOTE";
      /**
       * Format: timestamp
       * @description Market orders are refused from here.
       */
      noAllowMarketStartTime: string;
      /**
       * Format: timestamp
       * @description Market orders are refused until here.
       */
      noAllowMarketEndTime: string;
      /**
       * Format: timestamp
       * @description Limit orders are bounded from here.
       */
      limitOrderStartTime: string;
      /**
       * Format: timestamp
       * @description Limit orders are bounded until here.
       */
      limitOrderEndTime: string;
      /** Format: decimal */
      limitMinPrice: string;
      /** Format: decimal */
      limitMaxPrice: string;
    };
    /** @description State of an order. */
    Order: {
      accountId: string;
      exchangeId: string;
      symbol: string;
      symbolName: string;
      /** @description Chosen by the client; generated by the venue when none was sent. */
      clientOrderId: string;
      /** @description Given by the venue; up to 20 characters. */
      orderId: string;
      /**
       * Format: decimal
       * @description Limit price; 0 for a MARKET order.
       */
      price: string;
      /**
       * Format: decimal
       * @description Ordered quantity, in base asset.
       */
      origQty: string;
      /**
       * Format: decimal
       * @description Filled quantity, in base asset.
       */
      executedQty: string;
      /**
       * Format: decimal
       * @deprecated
       * @description Misspelt twin of `cumulativeQuoteQty`.
       */
      cummulativeQuoteQty?: string;
      /**
       * Format: decimal
       * @description Filled value, in quote asset.
       */
      cumulativeQuoteQty: string;
      /**
       * Format: decimal
       * @description Average fill price; 0 before the first fill.
       */
      avgPrice: string;
      status: components["schemas"]["OrderStatus"];
      timeInForce: components["schemas"]["TimeInForce"];
      type: components["schemas"]["OrderType"];
      side: components["schemas"]["Side"];
      /**
       * Format: decimal
       * @description Not used by the venue.
       */
      stopPrice: string;
      /**
       * Format: decimal
       * @description Not used by the venue.
       */
      icebergQty: string;
      /**
       * Format: timestamp
       * @description Time of creation.
       */
      time: string;
      /**
       * Format: timestamp
       * @description Time of the latest change of status.
       */
      updateTime: string;
      /** @description Not used by the venue. */
      isWorking: boolean;
      /**
       * Format: decimal
       * @description Requested cash amount in quote asset; 0 when the order was given as a quantity.
       */
      reqAmount: string;
      /**
       * @deprecated
       * @description Fee currency; the venue no longer fills it.
       */
      feeCoin?: string | null;
      /**
       * Format: decimal
       * @deprecated
       * @description The venue now always sends 0.
       */
      feeAmount?: string;
      /**
       * Format: decimal
       * @deprecated
       * @description The venue now always sends 0.
       */
      sumFeeAmount?: string;
      /** @description Why the order was cancelled. */
      ordCxlReason?: components["schemas"]["CancelReason"];
      stpMode?: components["schemas"]["StpMode"];
    };
    /** @description The venue's acknowledgement of a new order. Fills that follow are not part of it. */
    OrderAck: {
      accountId: string;
      symbol: string;
      symbolName: string;
      /** @description Chosen by the client; generated by the venue when none was sent. */
      clientOrderId: string;
      /** @description Given by the venue; up to 20 characters. */
      orderId: string;
      /** Format: timestamp */
      transactTime: string;
      /** Format: decimal */
      price: string;
      /**
       * Format: decimal
       * @description Ordered quantity, in base asset.
       */
      origQty: string;
      /**
       * Format: decimal
       * @description Filled quantity, in base asset.
       */
      executedQty: string;
      status: components["schemas"]["OrderStatus"];
      timeInForce: components["schemas"]["TimeInForce"];
      type: components["schemas"]["OrderType"];
      side: components["schemas"]["Side"];
      /**
       * Format: decimal
       * @description Requested cash amount in quote asset; 0 when the order was given as a quantity.
       */
      reqAmount: string;
      /** @description Concentration reminder; empty when there is none. In a batch it stands beside the results instead. */
      concentration?: string;
      stpMode?: components["schemas"]["StpMode"];
    };
    /** @description Outcome of one order of a batch. */
    OrderResult: {
      /** @description `0000` when the order was accepted, an error code otherwise. */
      code: string;
      /** @description Why the order was refused. */
      msg?: string;
      order?: components["schemas"]["OrderAck"];
    };
    /** @enum {string} */
    OrderStatus: "PENDING_NEW" | "NEW" | "PARTIALLY_FILLED" | "PARTIALLY_CANCELED" | "FILLED" | "CANCELED" | "REJECTED";
    /** @enum {string} */
    OrderType: "LIMIT" | "MARKET" | "LIMIT_MAKER";
    /** @description Steps a price may take. */
    PriceFilter: {
      /** @constant */
      filterType: "PRICE_FILTER";
      /**
       * Format: decimal
       * @deprecated
       */
      minPrice: string;
      /**
       * Format: decimal
       * @deprecated
       */
      maxPrice: string;
      /** Format: decimal */
      tickSize: string;
    };
    PriceLevel: [
      string,
      string
    ];
    PriceTicker: {
      s: string;
      /** Format: decimal */
      p: string;
    };
    RecentTrade: {
      /** Format: timestamp */
      t: number;
      /** Format: decimal */
      p: string;
      /** Format: decimal */
      q: string;
      /** @description True when the resting order was the buyer's. */
      ibm: boolean;
    };
    ServerTime: {
      /** Format: timestamp */
      serverTime: number;
    };
    /** @enum {string} */
    Side: "BUY" | "SELL";
    /**
     * @description Self-trade prevention, the order that expires when two orders of the same owner would meet.
     * @enum {string}
     */
    StpMode: "EXPIRE_TAKER" | "EXPIRE_MAKER";
    SymbolFilter: components["schemas"]["PriceFilter"] | components["schemas"]["LotSizeFilter"] | components["schemas"]["MinNotionalFilter"] | components["schemas"]["TradeAmountFilter"] | components["schemas"]["LimitTradingFilter"] | components["schemas"]["MarketTradingFilter"] | components["schemas"]["OpenQuoteFilter"];
    SymbolInfo: {
      symbol: string;
      symbolName: string;
      /** @enum {string} */
      status: "IN_PREVIEW" | "TRADING" | "HALT" | "RESUMING";
      baseAsset: string;
      baseAssetName: string;
      /**
       * Format: decimal
       * @description Smallest step, e.g. `0.01`.
       */
      baseAssetPrecision: string;
      baseUcid?: string;
      quoteAsset: string;
      quoteAssetName: string;
      /**
       * Format: decimal
       * @description Smallest step, e.g. `0.00001`.
       */
      quotePrecision: string;
      /** @description May be empty. */
      quoteUcid?: string;
      /** @description Retail clients may trade it. */
      retailAllowed: boolean;
      /** @description PI clients may trade it. */
      piAllowed: boolean;
      /** @description Corporate clients may trade it. */
      corporateAllowed: boolean;
      /** @description Omnibus clients may trade it. */
      omnibusAllowed: boolean;
      /** @description The venue does not use it at present. */
      icebergAllowed: boolean;
      /** @description The venue does not use it at present. */
      isAggregate: boolean;
      /** @description The venue does not use it at present. */
      allowMargin: boolean;
      filters: components["schemas"]["SymbolFilter"][];
      /** @description E.g. `TRADABLE`. */
      tradeStatus?: string;
      /** @enum {string} */
      site?: "BMU" | "UAE";
    };
    Ticker24hr: {
      /** Format: timestamp */
      t: number;
      s: string;
      /**
       * Format: decimal
       * @description Price of the last trade.
       */
      c: string;
      /** Format: decimal */
      h: string;
      /** Format: decimal */
      l: string;
      /** Format: decimal */
      o: string;
      /** Format: decimal */
      b: string;
      /** Format: decimal */
      a: string;
      /**
       * Format: decimal
       * @description In the base asset.
       */
      v: string;
      /**
       * Format: decimal
       * @description In the quote asset.
       */
      qv: string;
      /** @enum {string} */
      it?: "SPOT" | "FUTURES" | "ANY";
    };
    /** @enum {string} */
    TimeInForce: "GTC" | "IOC" | "FOK";
    /** @description Bounds of an order's cash amount. */
    TradeAmountFilter: {
      /** @constant */
      filterType: "TRADE_AMOUNT";
      /** Format: decimal */
      minAmount: string;
      /** Format: decimal */
      maxAmount: string;
      /**
       * Format: decimal
       * @deprecated
       */
      minBuyPrice: string;
      /** Format: decimal */
      marketOrderMinAmount?: string;
      /** Format: decimal */
      marketOrderMaxAmount?: string;
    };
    /** @description Fee of a trade before and after the HSK deduction. */
    TradeFee: {
      /** @description Currency of `fee`. */
      feeCoinId: string;
      feeCoinName: string;
      /**
       * Format: decimal
       * @description Fee after the HSK deduction.
       */
      fee: string;
      /** @description Currency of `originFee`. */
      originCoinId?: string;
      originCoinName?: string;
      /**
       * Format: decimal
       * @description Fee before the HSK deduction.
       */
      originFee?: string;
    };
    VipInfo: {
      code: number;
      /** @description Error text. */
      msg?: string;
      vipLevel: string;
      /**
       * Format: decimal
       * @description Traded volume of the last 30 days, in USD.
       */
      tradeVol30Day: string;
      /**
       * Format: decimal
       * @description Value of all assets, in USD.
       */
      totalAssetBal: string;
      data: components["schemas"]["FeeRate"][];
      /**
       * Format: timestamp
       * @description Time of the daily snapshot.
       */
      updateTimestamp: string;
    };
    WithdrawAck: {
      success: boolean;
      id: string;
      /** @description The withdrawal's id, as `getWithdrawOrders` shows it. */
      orderId: string;
      accountId: string;
    };
    WithdrawOrder: {
      /** Format: timestamp */
      time: string;
      id: string;
      coin: string;
      coinId: string;
      coinName: string;
      address: string;
      /**
       * Format: decimal
       * @description Amount asked for.
       */
      quantity: string;
      /**
       * Format: decimal
       * @description Amount that arrives.
       */
      arriveQuantity: string;
      /** @enum {string} */
      status?: "failed" | "withdrawing" | "under_review" | "successful" | "canceled" | "canceling";
      /** @description Id of the transaction on the chain; may be empty. */
      txId: string;
      /** @description Equals `address`. */
      addressUrl: string;
      feeCoinId: string;
      feeCoinName: string;
      /** Format: decimal */
      fee: string;
      remark: string;
      /** @description Receiving platform; may be empty. */
      platform: string;
      /** @description May be empty. */
      memo?: string;
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
  testOrder: {
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
          /**
           * Format: decimal
           * @description In base asset.
           */
          quantity: string;
          /**
           * Format: decimal
           * @description Required for LIMIT and LIMIT_MAKER.
           */
          price?: string;
          /** @description Client-chosen order id; the venue generates one when it is not sent. */
          newClientOrderId?: string;
          /**
           * @description GTC for LIMIT and LIMIT_MAKER; IOC for LIMIT and MARKET.
           * @enum {string}
           */
          timeInForce?: "GTC" | "IOC";
          /**
           * @description Milliseconds for which the request is valid after `timestamp`.
           * @default 5000
           */
          recvWindow?: number;
          /** @default EXPIRE_TAKER */
          stpMode?: components["schemas"]["StpMode"];
        };
      };
    };
    responses: {
      /** @description The parameters are valid. */
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
          /**
           * Format: decimal
           * @description In base asset.
           */
          quantity?: string;
          /**
           * Format: decimal
           * @description Cash amount to trade, in quote asset. MARKET orders only.
           */
          amount?: string;
          /**
           * Format: decimal
           * @description Required for LIMIT and LIMIT_MAKER.
           */
          price?: string;
          /** @description Client-chosen order id; the venue generates one when it is not sent. */
          newClientOrderId?: string;
          timeInForce?: components["schemas"]["TimeInForce"];
          /** @default EXPIRE_TAKER */
          stpMode?: components["schemas"]["StpMode"];
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
          "application/json": components["schemas"]["OrderAck"];
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
  createOrders: {
    parameters: {
      query?: {
        /** @description Milliseconds for which the request is valid after `timestamp`. */
        recvWindow?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Orders of the same symbol. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewOrder"][];
      };
    };
    responses: {
      /** @description The batch was processed; single orders may have been refused. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BatchOrderResult"];
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
      query?: {
        orderId?: string;
        /** @description The client order id the order was placed with. */
        origClientOrderId?: string;
        accountId?: string;
        /** @description Milliseconds for which the request is valid after `timestamp`. */
        recvWindow?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The order. */
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
      query?: {
        orderId?: string;
        clientOrderId?: string;
        /** @description Milliseconds for which the request is valid after `timestamp`. */
        recvWindow?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The cancellation was accepted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CancelAck"];
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
        fromOrderId?: string;
        /** @description All symbols when omitted. */
        symbol?: string;
        side?: components["schemas"]["Side"];
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
      /** @description The open orders. */
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
  cancelOpenOrders: {
    parameters: {
      query: {
        symbol: string;
        side?: components["schemas"]["Side"];
        /** @description Milliseconds for which the request is valid after `timestamp`. */
        recvWindow?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whether the request succeeded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CancelOpenOrdersResult"];
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
      query?: {
        /** @description All symbols when omitted. */
        symbol?: string;
        side?: components["schemas"]["Side"];
        /** @description Start from this order. */
        fromOrderId?: string;
        /** @description Orders to cancel. The venue treats values above 200 as 200. */
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
      /** @description The task was accepted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CancelAllResult"];
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
  cancelOrdersByIds: {
    parameters: {
      query: {
        /** @description Order ids. */
        ids: string[];
        /** @description Milliseconds for which the request is valid after `timestamp`. */
        recvWindow?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request was executed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CancelOrdersResult"];
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
  getTradedOrders: {
    parameters: {
      query?: {
        /** @description Only orders with an id smaller than this one. */
        fromOrderId?: string;
        symbol?: string;
        startTime?: number;
        /** @description Only the last 90 days can be queried. */
        endTime?: number;
        side?: components["schemas"]["Side"];
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
      /** @description The orders. */
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
  getVipInfo: {
    parameters: {
      query?: {
        /** @description Trading pairs to report. */
        symbols?: string[];
        /** @description Milliseconds for which the request is valid after `timestamp`. */
        recvWindow?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description VIP level and fee rates */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VipInfo"];
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
        /** @description A sub-account to look at. Only for keys of the master account. */
        accountId?: string;
        /** @description Milliseconds for which the request is valid after `timestamp`. */
        recvWindow?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Balances */
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
  getAccountTrades: {
    parameters: {
      query?: {
        symbol?: string;
        /** @description Reaches back 30 days at most. */
        startTime?: number;
        endTime?: number;
        clientOrderId?: string;
        /** @description Only trades with a larger id. */
        fromId?: string;
        /** @description Only trades with a smaller id. */
        toId?: string;
        limit?: number;
        accountId?: string;
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
  getAccountTypes: {
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
      /** @description Accounts */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccountSummary"][];
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
  transferAssets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          fromAccountId: string;
          toAccountId: string;
          coin: string;
          /** Format: decimal */
          quantity: string;
          remark?: string;
          /** @description Caller's own unique id, up to 64 characters. */
          clientOrderId?: string;
          /**
           * @description Milliseconds for which the request is valid after `timestamp`.
           * @default 5000
           */
          recvWindow?: number;
        };
      };
    };
    responses: {
      /** @description The finished transfer */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AssetTransfer"];
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
  getApiKeyType: {
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
      /** @description Type of the key */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApiKeyType"];
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
  getFiatHistory: {
    parameters: {
      query: {
        type: "deposit" | "withdraw";
        status?: "under_review" | "processing" | "successful" | "failed";
        startTime: number;
        endTime: number;
        /** @description Transactions from before 2023-09-01 are found under `manual` only. */
        channel?: "auto" | "manual";
        remark?: string;
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
      /** @description Fiat orders */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FiatOrder"][];
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
  getBalanceFlow: {
    parameters: {
      query: {
        startTime: string;
        endTime: string;
        limit?: number;
        flowType?: 1 | 2 | 32 | 51 | 900 | 904 | 906 | 910;
        accountType?: components["schemas"]["AccountType"];
        /** @description Milliseconds for which the request is valid after `timestamp`. */
        recvWindow?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Balance changes */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BalanceFlow"][];
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
  getChainTypes: {
    parameters: {
      query: {
        /** @description Coin, e.g. `USDT`. */
        coinId: string;
        /** @description Milliseconds for which the request is valid after `timestamp`. */
        recvWindow?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Chains per coin */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CoinChainTypes"][];
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
  getCoinInfo: {
    parameters: {
      query: {
        coinId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Coin information */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CoinInfo"];
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
  getSubAccountOpenOrders: {
    parameters: {
      query: {
        subAccountId: string;
        fromOrderId?: string;
        side?: components["schemas"]["Side"];
        symbol?: string;
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
      /** @description The open orders. */
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
  getSubAccountTradedOrders: {
    parameters: {
      query: {
        subAccountId: string;
        fromOrderId?: string;
        side?: components["schemas"]["Side"];
        symbol?: string;
        /** @description Only the last 90 days can be queried. */
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
      /** @description The orders. */
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
  getSubAccountTrades: {
    parameters: {
      query?: {
        symbol?: string;
        subAccountId?: string;
        /** @description Only the last 30 days can be queried. */
        startTime?: number;
        endTime?: number;
        clientOrderId?: string;
        /** @description Trade id to start from. */
        fromId?: string;
        /** @description Trade id to end at. */
        toId?: string;
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
      /** @description The trades. */
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
  getDepositAddress: {
    parameters: {
      query: {
        coin: string;
        /** @description A chain from `getChainTypes`, e.g. `ETH`. */
        chainType: string;
        /** @description Milliseconds for which the request is valid after `timestamp`. */
        recvWindow?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deposit address */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DepositAddress"];
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
  getDepositOrders: {
    parameters: {
      query?: {
        /** @description Chain and coin joined by an underscore, e.g. `ETH_USDT`. */
        coin?: string;
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
      /** @description Deposits */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DepositOrder"][];
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
  authenticateDepositAddress: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /** @description Id of the deposit's transaction on the chain. */
          txid: string;
          senderLastName?: string;
          senderFirstName?: string;
          institutionalName?: string;
          /**
           * @description The whitelisted exchange the deposit comes from.
           * @enum {string}
           */
          exchangeName: "Binance" | "OKX" | "Coinbase" | "Bybit" | "Kraken";
          /**
           * @description The caller's declaration to own the address. The venue takes `true` only.
           * @constant
           */
          isAddressOwner: true;
          /**
           * @description Milliseconds for which the request is valid after `timestamp`.
           * @default 5000
           */
          recvWindow?: number;
        };
      };
    };
    responses: {
      /** @description Whether the declaration was taken */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AddressAuthentication"];
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
          coin: string;
          /** @description Caller's own id of the withdrawal. */
          clientOrderId: string;
          address: string;
          /** @description Address tag; the venue does not use it at present. */
          addressExt?: string;
          /**
           * @description The platform that holds the address; upper and lower case are equal.
           * @enum {string}
           */
          platform?: "BINANCE" | "OKX" | "BITGET" | "BYBIT";
          /** Format: decimal */
          quantity: string;
          /** @description A chain from `getChainTypes`, e.g. `ETH`. */
          chainType: string;
          /** @description Needed for some coins and chains. Letters and digits, up to 20 characters. */
          memo?: string;
          /** @description Second-factor token, where the account demands one. */
          twoFaToken?: string;
          /**
           * @description Milliseconds for which the request is valid after `timestamp`.
           * @default 5000
           */
          recvWindow?: number;
        };
      };
    };
    responses: {
      /** @description The accepted withdrawal */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WithdrawAck"];
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
  getWithdrawOrders: {
    parameters: {
      query?: {
        coin?: string;
        startTime?: number;
        endTime?: number;
        remark?: string;
        limit?: number;
        /** @description Letters and digits, up to 20 characters. */
        memo?: string;
        /** @description Milliseconds for which the request is valid after `timestamp`. */
        recvWindow?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Withdrawals */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WithdrawOrder"][];
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
      query?: {
        symbol?: string;
        site?: "BMU" | "UAE";
      };
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
          "application/json": components["schemas"]["ExchangeInfo"] | components["schemas"]["SymbolInfo"];
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
        limit?: number;
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
          "application/json": components["schemas"]["RecentTrade"][];
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
        instType?: "SPOT" | "FUTURES" | "ANY";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tickers */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Ticker24hr"][];
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
      /** @description Prices */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PriceTicker"][];
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
      query: {
        symbol: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Best bid and ask */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BookTicker"][];
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
  getMergedDepth: {
    parameters: {
      query: {
        symbol: string;
        /** @description Levels per side. */
        limit?: number;
        /** @description How far levels are merged; 0 stands for one layer, 1 for two, and so on. */
        scale?: 0 | 1 | 2 | 3 | 4 | 5;
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
  resetListenKey: {
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
          /**
           * @description Milliseconds for which the request is valid after `timestamp`.
           * @default 5000
           */
          recvWindow?: number;
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
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description Milliseconds for which the request is valid after `timestamp`.
           * @default 5000
           */
          recvWindow?: number;
        };
      };
    };
    responses: {
      /** @description The new key */
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
  deleteListenKey: {
    parameters: {
      query: {
        listenKey: string;
        /** @description Milliseconds for which the request is valid after `timestamp`. */
        recvWindow?: number;
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
