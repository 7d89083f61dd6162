// Generated from specs/aster/futures/openapi.yaml. Do not edit; run `pnpm generate`.

export interface paths {
  "/fapi/v3/noop": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel an earlier call that is still queued.
     * @description Takes the nonce of that call, which is then refused with `-4225`. Works only as long as the call has not been carried out on the chain.
     */
    post: operations["noop"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/ping": {
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
  "/fapi/v3/time": {
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
  "/fapi/v3/exchangeInfo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Trading rules of every symbol. */
    get: operations["getExchangeInfo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/depth": {
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
  "/fapi/v3/trades": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The latest trades of a symbol.
     * @description Trades of the insurance fund and auto-deleveraging are left out.
     */
    get: operations["getTrades"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/historicalTrades": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Older trades of a symbol.
     * @description Trades of the insurance fund and auto-deleveraging are left out.
     */
    get: operations["getHistoricalTrades"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/aggTrades": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Trades of a symbol, those of one taker order at one price and time as one.
     * @description The latest ones when neither `fromId` nor a time is given. Trades of the insurance fund and auto-deleveraging are left out.
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
  "/fapi/v3/klines": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Candles of a symbol.
     * @description The latest ones when no time is given.
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
  "/fapi/v3/indexPriceKlines": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Candles of the index price of a pair.
     * @description The latest ones when no time is given. Volumes are to be ignored; `trades` counts data points.
     */
    get: operations["getIndexPriceKlines"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/markPriceKlines": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Candles of the mark price of a symbol.
     * @description The latest ones when no time is given. Volumes are to be ignored; `trades` counts data points.
     */
    get: operations["getMarkPriceKlines"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/premiumIndex": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Mark price, index price and funding rate. */
    get: operations["getPremiumIndex"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/fundingRate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Past funding rates, oldest first.
     * @description The latest ones when no time is given. Where more than `limit` fit, those right after `startTime`.
     */
    get: operations["getFundingRates"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/fundingInfo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Funding interval and bounds of the symbols. */
    get: operations["getFundingInfo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/ticker/24hr": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Figures of the last 24 hours. */
    get: operations["getTicker24hr"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/ticker/price": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Price of the latest trade. */
    get: operations["getTickerPrice"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/ticker/bookTicker": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Best bid and ask. */
    get: operations["getBookTicker"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/indexreferences": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Exchanges behind the index price of a symbol, with their weights.
     * @description An unknown symbol is refused with `-1000`.
     */
    get: operations["getIndexReferences"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/positionSide/dual": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Whether the account is in hedge mode or in one-way mode.
     * @description Holds for every symbol.
     */
    get: operations["getPositionMode"];
    put?: never;
    /**
     * Switch between hedge mode and one-way mode.
     * @description Holds for every symbol. Refused while there are open orders or positions.
     */
    post: operations["setPositionMode"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/stpMode": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The self-trade prevention of the account. */
    get: operations["getStpMode"];
    put?: never;
    /**
     * Set the self-trade prevention of the account.
     * @description Holds for every symbol; an order may say otherwise.
     */
    post: operations["setStpMode"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/multiAssetsMargin": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Whether the account is in multi-assets mode or in single-asset mode.
     * @description Holds for every symbol.
     */
    get: operations["getMultiAssetsMode"];
    put?: never;
    /**
     * Switch between multi-assets mode and single-asset mode.
     * @description Holds for every symbol.
     */
    post: operations["setMultiAssetsMode"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/order": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look up an order by its id or its client order id.
     * @description Not found are orders older than 7 days that were cancelled or expired without a fill.
     */
    get: operations["getOrder"];
    /**
     * Change quantity and price of a LIMIT order.
     * @description An order can be changed 10,000 times. A change that breaks a filter is refused and leaves the order as it was. A pegged price is not worked out again; `createChaseOrder` follows the market.
     */
    put: operations["modifyOrder"];
    /**
     * Place an order.
     * @description In hedge mode `positionSide` must be sent and `reduceOnly` must not. There, `closePosition` goes neither with BUY and LONG nor with SELL and SHORT. TRAILING_STOP_MARKET is refused with `-2021` when `activationPrice` is not below (BUY) or above (SELL) the latest price.
     */
    post: operations["createOrder"];
    /** Cancel an order by its id or its client order id. */
    delete: operations["cancelOrder"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/chase": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Place a limit order that follows the best price of its own side.
     * @description The venue moves the order to stay `chaseOffset` below the best bid (BUY) or above the best ask (SELL), until it is filled, cancelled with `cancelOrder`, or the market is more than `maxChaseOffset` away from where it began.
     */
    post: operations["createChaseOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/batchOrders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Place up to 5 orders; each succeeds or fails alone.
     * @description The orders are placed at the same time, in no certain sequence; the results stand in the sequence of the orders. The rules of `createOrder` hold for each.
     */
    post: operations["createOrders"];
    /** Cancel up to 10 orders of one symbol; each succeeds or fails alone. */
    delete: operations["cancelOrders"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/allOpenOrders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Cancel every open order of a symbol. */
    delete: operations["cancelAllOpenOrders"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/countdownCancelAll": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel every open order of a symbol when the time is up.
     * @description Call it again and again, each call starts the countdown anew: every 30 seconds with a countdown of 120 seconds, for example. Countdowns are checked about every 10 ms.
     */
    post: operations["setCancelCountdown"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/openOrder": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look up an open order by its id or its client order id.
     * @description An order that was filled or cancelled does not exist here.
     */
    get: operations["getOpenOrder"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/openOrders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The open orders of a symbol, or of all symbols. */
    get: operations["getOpenOrders"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/allOrders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Orders of a symbol: open, cancelled or filled.
     * @description Left out are orders older than 7 days that were cancelled or expired without a fill. The times may be less than 7 days apart; the last 7 days when absent.
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
  "/fapi/v3/leverage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Set the initial leverage of a symbol. */
    post: operations["setLeverage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/marginType": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Switch a symbol between isolated and crossed margin.
     * @description Refused while the symbol has open orders or a position.
     */
    post: operations["setMarginType"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/positionMargin": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add margin to an isolated position or take some out. */
    post: operations["modifyPositionMargin"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/positionMargin/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Changes of the margin of a symbol's isolated positions. */
    get: operations["getPositionMarginHistory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/mmp": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The market maker protection of a symbol, or of all symbols. */
    get: operations["getMmp"];
    put?: never;
    /**
     * Set the market maker protection of a symbol.
     * @description MMP orders are refused for a while after the fills of a window reached one of the limits.
     */
    post: operations["setMmp"];
    /** Remove the market maker protection of a symbol. */
    delete: operations["deleteMmp"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/mmpReset": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reset the market maker protection of a symbol. */
    post: operations["resetMmp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/placeStrategyOrder": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Place orders that place or cancel one another.
     * @description OTO and OCO take exactly 2 orders, OTOCO exactly 3.
     */
    post: operations["createStrategyOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/updateStrategyOrder": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change orders of a strategy; each change succeeds or fails alone.
     * @description At most 2 orders of OTO and OCO, at most 3 of OTOCO.
     */
    post: operations["updateStrategyOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/strategyOpenOrder": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Look up an open strategy by its id or its client id. */
    get: operations["getStrategyOpenOrder"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/strategyHistoryOrder": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Look up a strategy of the last 90 days by its id or its client id. */
    get: operations["getStrategyHistoryOrder"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/asset/wallet/transfer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Move assets between the futures and the spot account. */
    post: operations["transfer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/balance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The account's holdings, asset by asset. */
    get: operations["getBalances"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/accountWithJoinMargin": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The account: totals, assets and positions. */
    get: operations["getAccount"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/positionRisk": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Positions with their mark price, liquidation price and margin.
     * @description The account stream is faster.
     */
    get: operations["getPositionRisk"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/userTrades": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The account's trades of a symbol.
     * @description The times may be 7 days apart; the last 7 days when both are absent.
     */
    get: operations["getUserTrades"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/income": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Money that came in or went out: transfers, profits, fees, funding.
     * @description The last 7 days when both times are absent.
     */
    get: operations["getIncome"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/leverageBracket": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Highest leverage by position value, of a symbol or of all symbols. */
    get: operations["getLeverageBrackets"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/adlQuantile": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Places of the positions in the queue for auto-deleveraging.
     * @description The values change every 30 seconds.
     */
    get: operations["getAdlQuantiles"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/forceOrders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Orders by which the venue closed positions of the account.
     * @description Without `startTime`, 7 days back from `endTime`.
     */
    get: operations["getForceOrders"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/commissionRate": {
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
  "/fapi/v1/remainingOpenableNotionalValue": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How large a position may still be opened at a leverage. */
    get: operations["getRemainingOpenableNotionalValue"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/listenKey": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Make the listen key valid for another 60 minutes.
     * @description Best done every 30 minutes.
     */
    put: operations["keepAliveListenKey"];
    /**
     * A key for the account stream, valid for 60 minutes.
     * @description While a key is valid, the same key is returned and made valid for another 60 minutes. The stream closes with its key.
     */
    post: operations["createListenKey"];
    /** Close the account stream and its key. */
    delete: operations["closeListenKey"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/sub-accounts/bind": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Attach an existing wallet as a sub-account.
     * @description Open to wallets the venue has put on a list. Two signatures are needed, both from wallets of the same kind, EVM or
     *     Solana, and neither from the API wallet:
     *
     *     1. the sub-account's wallet signs the parameters up to `user`, which gives `childSignature`;
     *     2. the main wallet signs the same text with `childSignature` added, which gives `signature`.
     *
     *     The text is `childAddress`, `name`, `nonce`, `user`, `childSignature` in exactly this order, written as a query.
     */
    post: operations["bindSubAccount"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/createSubAccount": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open a sub-account for a wallet.
     * @description Two signatures are needed, both from wallets of the same kind, EVM or Solana, and neither from the API wallet:
     *
     *     1. the sub-account's wallet signs the parameters up to `signer`, which gives `childSignature`;
     *     2. the main wallet signs the same text with `childSignature` added, which gives `signature`.
     *
     *     The text is `subAccountName`, `subSourceAddr`, `nonce`, `user`, `signer`, `childSignature` in exactly this order,
     *     written as a query.
     */
    post: operations["createSubAccount"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/getSubAccountList": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The main account and its sub-accounts.
     * @description Signed by the API wallet as usual, also when the main wallet has a Solana address.
     */
    get: operations["getSubAccountList"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/updateSubAccount": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rename, freeze or unfreeze a sub-account.
     * @description Signed by the main wallet, not by the API wallet. The text is `subSourceAddr`, `nonce`, `user`, `signer`, `subAccountName`, `status` in exactly this order, written as a query; the last two only where they are sent.
     */
    post: operations["updateSubAccount"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/subAccountTransfer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move an asset between the main account and its sub-accounts.
     * @description Signed by the wallet in `user`, not by the API wallet. The text is `toAccountAddress`, `asset`, `amount`, `kindType`, `nonce`, `user`, `signer`, `fromAccountAddress` in exactly this order, written as a query; the last one only where it is sent. Frozen sub-accounts and addresses outside the family are refused.
     */
    post: operations["transferSubAccountAsset"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/asset/migrateUser": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move every asset of another wallet's account into the own account.
     * @description Refused while the source account has positions or open orders. Takes up to 300 assets with an available balance; `getMigration` tells how they fared. The answer is empty when there is nothing to move.
     */
    post: operations["migrateUserAssets"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/asset/migrateUser/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How the assets of a migration fared. */
    get: operations["getMigration"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/registerAndApproveAgent": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Register an agent (API wallet) and give it its permissions.
     * @description Signed by the main wallet. The text is `user`, `nonce`, `agentName`, `agentAddress`, `expired`, `signatureChainId`, `canSpotTrade`, `canPerpTrade`, `canWithdraw`, `ipWhitelist` in exactly this order, written as a query; `agentCode` is not signed. The typed data of an EVM wallet name `signatureChainId` as their chain, not 1666.
     */
    post: operations["registerAndApproveAgent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/announcement/direct": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The account's own announcements, page by page. */
    get: operations["getAnnouncements"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v3/announcement/directById": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of the account's own announcements. */
    get: operations["getAnnouncement"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/ping": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/ping"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/time": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/time"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/exchangeInfo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/exchangeInfo"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/depth": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/depth"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/trades": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/trades"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/historicalTrades": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/historicalTrades"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/aggTrades": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/aggTrades"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/klines": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/klines"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/indexPriceKlines": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/indexPriceKlines"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/markPriceKlines": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/markPriceKlines"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/premiumIndex": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/premiumIndex"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/fundingRate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/fundingRate"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/fundingInfo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/fundingInfo"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/ticker/24hr": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/ticker/24hr"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/ticker/price": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/ticker/price"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/ticker/bookTicker": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/ticker/bookTicker"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/positionSide/dual": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/positionSide/dual"]["get"];
    put?: never;
    post: paths["/fapi/v3/positionSide/dual"]["post"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/multiAssetsMargin": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/multiAssetsMargin"]["get"];
    put?: never;
    post: paths["/fapi/v3/multiAssetsMargin"]["post"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/order": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/order"]["get"];
    put?: never;
    post: paths["/fapi/v3/order"]["post"];
    delete: paths["/fapi/v3/order"]["delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/batchOrders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: paths["/fapi/v3/batchOrders"]["post"];
    delete: paths["/fapi/v3/batchOrders"]["delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/allOpenOrders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: paths["/fapi/v3/allOpenOrders"]["delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/countdownCancelAll": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: paths["/fapi/v3/countdownCancelAll"]["post"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/openOrder": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/openOrder"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/openOrders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/openOrders"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/allOrders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/allOrders"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/leverage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: paths["/fapi/v3/leverage"]["post"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/marginType": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: paths["/fapi/v3/marginType"]["post"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/positionMargin": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: paths["/fapi/v3/positionMargin"]["post"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/positionMargin/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/positionMargin/history"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/asset/wallet/transfer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: paths["/fapi/v3/asset/wallet/transfer"]["post"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v2/balance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/balance"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v4/account": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/accountWithJoinMargin"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v2/positionRisk": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/positionRisk"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/userTrades": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/userTrades"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/income": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/income"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/leverageBracket": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/leverageBracket"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/adlQuantile": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/adlQuantile"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/forceOrders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/forceOrders"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/commissionRate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: paths["/fapi/v3/commissionRate"]["get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fapi/v1/listenKey": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: paths["/fapi/v3/listenKey"]["put"];
    post: paths["/fapi/v3/listenKey"]["post"];
    delete: paths["/fapi/v3/listenKey"]["delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description Totals, assets and positions of the account. The totals are in USDT: V3 counts the asset USDT only, V1 converts all assets in multi-assets mode. */
    Account: {
      feeTier: number;
      canTrade: boolean;
      /** @description Whether assets can be transferred in. */
      canDeposit: boolean;
      /** @description Whether assets can be transferred out. */
      canWithdraw: boolean;
      /**
       * Format: timestamp
       * @description 0 in the example.
       */
      updateTime: number;
      /**
       * Format: decimal
       * @description Initial margin at the mark price; of no use with isolated positions.
       */
      totalInitialMargin: string;
      /**
       * Format: decimal
       * @description Maintenance margin.
       */
      totalMaintMargin: string;
      /** Format: decimal */
      totalWalletBalance: string;
      /** Format: decimal */
      totalUnrealizedProfit: string;
      /** Format: decimal */
      totalMarginBalance: string;
      /**
       * Format: decimal
       * @description Initial margin of the positions at the mark price.
       */
      totalPositionInitialMargin: string;
      /**
       * Format: decimal
       * @description Initial margin of the open orders at the mark price.
       */
      totalOpenOrderInitialMargin: string;
      /**
       * Format: decimal
       * @description Wallet balance for crossed positions.
       */
      totalCrossWalletBalance: string;
      /**
       * Format: decimal
       * @description Unrealised profit of the crossed positions.
       */
      totalCrossUnPnl: string;
      /** Format: decimal */
      availableBalance: string;
      /**
       * Format: decimal
       * @description Most that can be transferred out.
       */
      maxWithdrawAmount: string;
      assets: components["schemas"]["AccountAsset"][];
      /** @description All symbols: BOTH in one-way mode, LONG and SHORT in hedge mode. */
      positions: components["schemas"]["AccountPosition"][];
    };
    AccountAsset: {
      asset: string;
      /** Format: decimal */
      walletBalance: string;
      /** Format: decimal */
      unrealizedProfit: string;
      /** Format: decimal */
      marginBalance: string;
      /**
       * Format: decimal
       * @description Maintenance margin.
       */
      maintMargin: string;
      /**
       * Format: decimal
       * @description At the mark price.
       */
      initialMargin: string;
      /**
       * Format: decimal
       * @description Of the positions at the mark price.
       */
      positionInitialMargin: string;
      /**
       * Format: decimal
       * @description Of the open orders at the mark price.
       */
      openOrderInitialMargin: string;
      /**
       * Format: decimal
       * @description Wallet balance for crossed positions.
       */
      crossWalletBalance: string;
      /**
       * Format: decimal
       * @description Unrealised profit of the crossed positions.
       */
      crossUnPnl: string;
      /** Format: decimal */
      availableBalance: string;
      /**
       * Format: decimal
       * @description Most that can be transferred out.
       */
      maxWithdrawAmount: string;
      /** @description Whether the asset serves as margin in multi-assets mode. */
      marginAvailable: boolean;
      /** Format: timestamp */
      updateTime: number;
    };
    AccountPosition: {
      symbol: string;
      /**
       * Format: decimal
       * @description At the mark price.
       */
      initialMargin: string;
      /**
       * Format: decimal
       * @description Maintenance margin.
       */
      maintMargin: string;
      /** Format: decimal */
      unrealizedProfit: string;
      /**
       * Format: decimal
       * @description Of the position at the mark price.
       */
      positionInitialMargin: string;
      /**
       * Format: decimal
       * @description Of the open orders at the mark price.
       */
      openOrderInitialMargin: string;
      /**
       * Format: integer
       * @description Initial leverage.
       */
      leverage: string;
      /** @description Whether the position has margin of its own. */
      isolated: boolean;
      /**
       * Format: decimal
       * @description Average entry price.
       */
      entryPrice: string;
      /**
       * Format: decimal
       * @description Largest position value at this leverage.
       */
      maxNotional: string;
      positionSide: components["schemas"]["PositionSide"];
      /**
       * Format: decimal
       * @description In base asset, negative for a short position.
       */
      positionAmt: string;
      /**
       * Format: timestamp
       * @description 0 in the example of an empty position.
       */
      updateTime: number;
    };
    /** @description A trade of the account. */
    AccountTrade: {
      /** @description Whether the account bought. */
      buyer: boolean;
      /**
       * Format: decimal
       * @description Fee, in `commissionAsset`; negative in the example.
       */
      commission: string;
      commissionAsset: string;
      /** Format: int64 */
      id: string | number;
      /** @description Whether the account's order was the resting one. */
      maker: boolean;
      /** Format: int64 */
      orderId: string | number;
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
      /** Format: decimal */
      realizedPnl: string;
      side: components["schemas"]["Side"];
      positionSide: components["schemas"]["PositionSide"];
      symbol: string;
      /** Format: timestamp */
      time: number;
    };
    AdlQuantile: {
      symbol: string;
      adlQuantile: components["schemas"]["AdlQuantileValues"];
    };
    /** @description Place in the queue for auto-deleveraging, from 0 (unlikely) to 4 (likely). LONG and SHORT are equal for crossed positions of hedge mode. */
    AdlQuantileValues: {
      /** @description Of the long position of hedge mode. */
      LONG: number;
      /** @description Of the short position of hedge mode. */
      SHORT: number;
      /** @description Of one-way mode; also sent for isolated margin in hedge mode. */
      BOTH?: number;
      /** @description Stands for BOTH with crossed margin in hedge mode; its value means nothing. */
      HEDGE?: number;
    };
    /** @description Trades of one taker order at one price and time. */
    AggTrade: {
      /** Format: int64 */
      a: string | number;
      /** Format: decimal */
      p: string;
      /**
       * Format: decimal
       * @description In base asset.
       */
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
      m: boolean;
    };
    Announcement: {
      /** Format: int64 */
      id: string | number;
      /** @description One entry a language. */
      contents: components["schemas"]["AnnouncementContent"][];
      /** @description The values are not listed; `MAINTENANCE` in the example. */
      category: string;
      /** Format: timestamp */
      publishTime: number;
      /** @description Address of the page. */
      jumpLink: string;
    };
    AnnouncementContent: {
      /** @description Code of the language, such as en or zh. */
      language: string;
      title: string;
      subtitle: string;
      content: string;
    };
    AnnouncementList: {
      /** @description Number of announcements on all pages. */
      total: number;
      rows: components["schemas"]["Announcement"][];
    };
    AssetMigration: {
      /** Format: int64 */
      id: string | number;
      asset: string;
      /** Format: decimal */
      amount: string;
      /**
       * Format: int64
       * @description Null until it is processed.
       */
      tranId: (string | number) | null;
      status: components["schemas"]["MigrationStatus"];
      /** @description Of the source account. */
      fromStatus: components["schemas"]["MigrationStatus"] | null;
      fromErrorCode: unknown;
      fromResponse: unknown;
      /** @description Of the destination account. */
      toStatus: components["schemas"]["MigrationStatus"] | null;
      toErrorCode: unknown;
      toResponse: unknown;
    };
    /** @enum {string} */
    AutoCloseType: "LIQUIDATION" | "ADL";
    /** @description The account's holdings of one asset. */
    Balance: {
      /** @description Unique code of the account. */
      accountAlias: string;
      asset: string;
      /**
       * Format: decimal
       * @description Wallet balance.
       */
      balance: string;
      /**
       * Format: decimal
       * @description Wallet balance for crossed positions.
       */
      crossWalletBalance: string;
      /**
       * Format: decimal
       * @description Unrealised profit of the crossed positions.
       */
      crossUnPnl: string;
      /** Format: decimal */
      availableBalance: string;
      /**
       * Format: decimal
       * @description Most that can be transferred out.
       */
      maxWithdrawAmount: string;
      /** @description Whether the asset serves as margin in multi-assets mode. */
      marginAvailable: boolean;
      /** Format: timestamp */
      updateTime: number;
    };
    /** @description An order of a batch. It takes no `closePosition`, and neither pegs nor `stpMode`. */
    BatchOrder: {
      symbol: string;
      side: components["schemas"]["Side"];
      /**
       * @description Must be sent in hedge mode, LONG or SHORT.
       * @default BOTH
       */
      positionSide?: components["schemas"]["PositionSide"];
      type: components["schemas"]["OrderType"];
      /** @description Required for LIMIT; GTC for STOP and TAKE_PROFIT when absent. */
      timeInForce?: components["schemas"]["TimeInForce"];
      /**
       * Format: decimal
       * @description In base asset.
       */
      quantity: string;
      /**
       * Format: boolean
       * @description Not allowed in hedge mode.
       * @default false
       */
      reduceOnly?: string;
      /**
       * Format: decimal
       * @description Limit price.
       */
      price?: string;
      /** @description Unique among the open orders; the venue generates one when it is not sent. */
      newClientOrderId?: string;
      /**
       * Format: decimal
       * @description Trigger price.
       */
      stopPrice?: string;
      /**
       * Format: decimal
       * @description Price from which the trailing begins; the latest price when absent.
       */
      activationPrice?: string;
      /**
       * Format: decimal
       * @description In percent, from 0.1 to 4.
       */
      callbackRate?: string;
      /** @default CONTRACT_PRICE */
      workingType?: components["schemas"]["WorkingType"];
      /**
       * Format: boolean
       * @description Do not trigger while mark price and latest price are further apart than the symbol's `triggerProtect`.
       * @default false
       */
      priceProtect?: string;
      /** @default ACK */
      newOrderRespType?: components["schemas"]["ResponseType"];
    };
    /** @description What became of one order of a batch. */
    BatchOrderResult: components["schemas"]["Order"] | components["schemas"]["ErrorResponse"];
    /** @description Best bid and ask. */
    BookTicker: {
      symbol: string;
      /** Format: decimal */
      bidPrice: string;
      /**
       * Format: decimal
       * @description In base asset.
       */
      bidQty: string;
      /** Format: decimal */
      askPrice: string;
      /**
       * Format: decimal
       * @description In base asset.
       */
      askQty: string;
      /** Format: timestamp */
      time: number;
    };
    /** @description A limit order that follows the best price of its own side. */
    ChaseOrder: {
      /** Format: int64 */
      strategyId: string | number;
      clientStrategyId: string;
      /** @enum {string} */
      strategyType?: "CHASE";
      /** @description 0 without a failure. */
      failureCode?: number;
      /** @description Empty without a failure. */
      failureReason?: string;
      symbol?: string;
      side?: components["schemas"]["Side"];
      positionSide?: components["schemas"]["PositionSide"];
      /**
       * Format: decimal
       * @description In `quantityUnit`.
       */
      quantity?: string;
      quantityUnit?: components["schemas"]["QuantityUnit"];
      reduceOnly?: boolean;
      /**
       * Format: decimal
       * @description Distance kept from the best price.
       */
      chaseOffset?: string;
      chaseOffsetType?: components["schemas"]["OffsetType"];
      /**
       * Format: decimal
       * @description Distance from the first best price at which the chase ends.
       */
      maxChaseOffset?: string;
      maxChaseOffsetType?: components["schemas"]["OffsetType"];
      timeInForce?: components["schemas"]["TimeInForce"];
      /** @description The values are not listed; `NEW` at first. */
      strategyStatus: string;
      /**
       * Format: timestamp
       * @description Time of placing.
       */
      bookTime?: number;
      /** Format: timestamp */
      updateTime: number;
    };
    /** @description Confirms that a call was carried out. */
    CodeMessage: {
      /** @description `200`; one call sends it as text. */
      code: number | string;
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
    /** @enum {string} */
    ContractStatus: "PENDING_TRADING" | "TRADING" | "PRE_SETTLE" | "SETTLING" | "CLOSE";
    /** @enum {string} */
    ContractType: "PERPETUAL";
    CountdownTimer: {
      symbol: string;
      /**
       * Format: integer
       * @description In milliseconds.
       */
      countdownTime: string;
    };
    /** @description Snapshot of the order book. */
    Depth: {
      /** Format: int64 */
      lastUpdateId: string | number;
      /**
       * Format: timestamp
       * @description Time of output.
       */
      E: number;
      /** Format: timestamp */
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
      /** @description Rules of the exchange as a whole; the document shows none. */
      exchangeFilters: {
        [key: string]: unknown;
      }[];
      rateLimits: components["schemas"]["RateLimitRule"][];
      /**
       * Format: timestamp
       * @description To be ignored; `getServerTime` tells the time.
       */
      serverTime: number;
      assets: components["schemas"]["MarginAsset"][];
      symbols: components["schemas"]["SymbolInfo"][];
      timezone: string;
    };
    /** @description How the funding rate of a symbol is set. */
    FundingInfo: {
      symbol: string;
      /**
       * Format: decimal
       * @description A rate; 0.0001 is 0.01%.
       */
      interestRate: string;
      /** Format: timestamp */
      time: number;
      fundingIntervalHours: number;
      /** @description Highest rate; 0.03 is 3%. Null where there is none. */
      fundingFeeCap: number | null;
      /** @description Lowest rate; -0.03 is -3%. Null where there is none. */
      fundingFeeFloor: number | null;
    };
    FundingRate: {
      symbol: string;
      /**
       * Format: decimal
       * @description A rate; 0.0001 is 0.01%.
       */
      fundingRate: string;
      /** Format: timestamp */
      fundingTime: number;
    };
    /** @description Money that came in or went out. */
    Income: {
      /** @description Null where no symbol is concerned. */
      symbol: string;
      incomeType: components["schemas"]["IncomeType"];
      /**
       * Format: decimal
       * @description In `asset`, negative when it went out.
       */
      income: string;
      asset: string;
      /** @description Further words; equals `incomeType` in the examples. */
      info: string;
      /** Format: timestamp */
      time: number;
      /**
       * Format: int64
       * @description Unique for the account within one `incomeType`.
       */
      tranId: string;
      /**
       * Format: int64
       * @description Null where no trade is concerned.
       */
      tradeId: string;
    };
    /** @enum {string} */
    IncomeType: "TRANSFER" | "WELCOME_BONUS" | "REALIZED_PNL" | "FUNDING_FEE" | "COMMISSION" | "INSURANCE_CLEAR" | "MARKET_MERCHANT_RETURN_REWARD";
    IndexReference: {
      exchange: string;
      /** @description As written at that exchange. */
      symbol: string;
      /**
       * Format: decimal
       * @description A share; 0.1 is 10%.
       */
      weight: string;
    };
    /** @description Where an index price comes from. */
    IndexReferences: {
      symbol: string;
      /** Format: timestamp */
      time: number;
      references: components["schemas"]["IndexReference"][];
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
    LeverageBracket: {
      /** @description Number of the bracket. */
      bracket: number;
      /** @description Highest initial leverage. */
      initialLeverage: number;
      /** @description Position value at which the bracket ends. */
      notionalCap: number;
      /** @description Position value from which the bracket holds. */
      notionalFloor: number;
      /** @description Maintenance margin rate, a fraction: 0.0065 is 0.65 %. */
      maintMarginRatio: number;
      /** @description Auxiliary number for a quick calculation. */
      cum: number;
    };
    /** @description How far a symbol's leverage goes with the size of the position. */
    LeverageBrackets: {
      symbol: string;
      brackets: components["schemas"]["LeverageBracket"][];
    };
    LeverageSetting: {
      leverage: number;
      /**
       * Format: decimal
       * @description Largest position value at this leverage.
       */
      maxNotionalValue: string;
      symbol: string;
    };
    ListenKey: {
      /** @description Keep it secret; it opens the account stream without a signature. */
      listenKey: string;
    };
    /** @description Steps a quantity may take. */
    LotSizeFilter: {
      /** @constant */
      filterType: "LOT_SIZE";
      /** Format: decimal */
      minQty: string;
      /** Format: decimal */
      maxQty: string;
      /**
       * Format: decimal
       * @description Step, counted from `minQty`.
       */
      stepSize: string;
    };
    MarginAsset: {
      asset: string;
      /** @description Whether it serves as margin in multi-assets mode. */
      marginAvailable: boolean;
      /**
       * Format: decimal
       * @description Threshold of automatic exchange in multi-assets mode.
       */
      autoAssetExchange: number | string | null;
    };
    /** @enum {integer} */
    MarginChangeType: 1 | 2;
    /** @enum {string} */
    MarginType: "ISOLATED" | "CROSSED";
    /** @description Steps the quantity of a market order may take. */
    MarketLotSizeFilter: {
      /** @constant */
      filterType: "MARKET_LOT_SIZE";
      /** Format: decimal */
      minQty: string;
      /** Format: decimal */
      maxQty: string;
      /**
       * Format: decimal
       * @description Step, counted from `minQty`.
       */
      stepSize: string;
    };
    MaxNumAlgoOrdersFilter: {
      /** @constant */
      filterType: "MAX_NUM_ALGO_ORDERS";
      /** @description Open conditional orders an account may have on the symbol. */
      limit: number;
    };
    MaxNumOrdersFilter: {
      /** @constant */
      filterType: "MAX_NUM_ORDERS";
      /** @description Open orders an account may have on the symbol, conditional ones included. */
      limit: number;
    };
    Migration: {
      batchId: string;
      totalCount: number;
      successCount: number;
      processingCount: number;
      failCount: number;
      /** @description Assets not yet begun with. */
      initCount: number;
      details: components["schemas"]["AssetMigration"][];
    };
    MigrationBatch: {
      /** @description Absent when there was nothing to migrate. */
      batchId?: string;
    };
    /** @enum {string} */
    MigrationStatus: "I" | "P" | "S" | "F";
    MinNotionalFilter: {
      /** @constant */
      filterType: "MIN_NOTIONAL";
      /**
       * Format: decimal
       * @description Smallest price times quantity of an order, in quote asset; a market order counts with the mark price.
       */
      notional: string;
    };
    /** @description Market maker protection of a symbol. Reaching a limit within the window freezes it. */
    MmpRule: {
      symbol: string;
      /** @description Window over which fills are added up. */
      windowTimeInMilliseconds: number;
      /** @description How long MMP orders are refused after a limit was reached. */
      frozenTimeInMilliseconds: number;
      /** @description Largest filled quantity, purchases and sales together. */
      qtyLimit?: number;
      /** @description Largest notional value of the fills. */
      valueLimit?: number;
      /** @description Largest net change of the position, purchases less sales. */
      deltaLimit?: number;
    };
    MultiAssetsMode: {
      /** @description True in multi-assets mode, false in single-asset mode. */
      multiAssetsMargin: boolean;
    };
    /** @description An order of a strategy to be placed. */
    NewStrategyOrder: {
      /**
       * Format: integer
       * @description Place of the order in the list: 1, 2, 3.
       */
      strategySubId: string;
      securityType: components["schemas"]["StrategySecurityType"];
      symbol: string;
      side: components["schemas"]["Side"];
      /** @description BOTH in one-way mode when absent. */
      positionSide?: components["schemas"]["PositionSide"];
      type: components["schemas"]["OrderType"];
      /**
       * Format: decimal
       * @description Required unless `closePosition` is true.
       */
      quantity?: string;
      /**
       * Format: decimal
       * @description Required for LIMIT, STOP and TAKE_PROFIT.
       */
      price?: string;
      /**
       * Format: decimal
       * @description Required for STOP, STOP_MARKET, TAKE_PROFIT and TAKE_PROFIT_MARKET.
       */
      stopPrice?: string;
      /** @description Required for LIMIT; for stop orders GTC when absent. Neither IOC nor FOK. */
      timeInForce?: components["schemas"]["StrategyTimeInForce"];
      /** @default CONTRACT_PRICE */
      workingType?: components["schemas"]["WorkingType"];
      /** Format: boolean */
      reduceOnly?: string;
      /**
       * Format: boolean
       * @description Close the whole position.
       */
      closePosition?: string;
      /** Format: boolean */
      priceProtect?: string;
      clientOrderId?: string;
      /**
       * Format: decimal
       * @description Only for TRAILING_STOP_MARKET.
       */
      activationPrice?: string;
      /**
       * Format: decimal
       * @description Only for TRAILING_STOP_MARKET.
       */
      callbackRate?: string;
      /**
       * Format: integer
       * @description `strategySubId` of the order that drives the first condition.
       */
      firstDrivenId?: string;
      /** @description Event of the first condition. */
      firstDrivenOn?: components["schemas"]["StrategyEvent"];
      /** @description What the first condition does. */
      firstTrigger?: components["schemas"]["StrategyTrigger"];
      /**
       * Format: integer
       * @description `strategySubId` of the order that drives the second condition.
       */
      secondDrivenId?: string;
      /** @description Event of the second condition. */
      secondDrivenOn?: components["schemas"]["StrategyEvent"];
      /** @description What the second condition does. */
      secondTrigger?: components["schemas"]["StrategyTrigger"];
    };
    /** @enum {string} */
    OffsetType: "ABSOLUTE" | "PERCENTAGE";
    /** @description State of an order. Calls differ in the optional fields they send. */
    Order: {
      /** @description Chosen by the client; generated by the venue when none was sent. Starts with `autoclose-` for a liquidation, is `adl_autoclose` for an auto-deleveraging. */
      clientOrderId: string;
      /**
       * Format: decimal
       * @description Filled quantity, in base asset; not sent by queries.
       */
      cumQty?: string;
      /**
       * Format: decimal
       * @description Filled value, in quote asset.
       */
      cumQuote: string;
      /**
       * Format: decimal
       * @description Filled quantity, in base asset.
       */
      executedQty: string;
      /** Format: int64 */
      orderId: string | number;
      /**
       * Format: decimal
       * @description Average fill price; 0 before the first fill.
       */
      avgPrice?: string;
      /**
       * Format: decimal
       * @description Ordered quantity, in base asset.
       */
      origQty: string;
      /**
       * Format: decimal
       * @description Limit price; 0 for a market order.
       */
      price: string;
      reduceOnly: boolean;
      side: components["schemas"]["Side"];
      positionSide: components["schemas"]["PositionSide"];
      status: components["schemas"]["OrderStatus"];
      /**
       * Format: decimal
       * @description To be ignored for TRAILING_STOP_MARKET.
       */
      stopPrice: string;
      /** @description Whether the order closes the whole position. */
      closePosition?: boolean;
      symbol: string;
      /**
       * Format: timestamp
       * @description Time of creation; sent by queries only.
       */
      time?: number;
      timeInForce: components["schemas"]["TimeInForce"];
      type: components["schemas"]["OrderType"];
      /** @description Type before the order was triggered. */
      origType: components["schemas"]["OrderType"];
      /**
       * Format: decimal
       * @description Only for TRAILING_STOP_MARKET.
       */
      activatePrice?: string;
      /**
       * Format: decimal
       * @description Callback rate in percent; only for TRAILING_STOP_MARKET.
       */
      priceRate?: string;
      /** Format: timestamp */
      updateTime: number;
      workingType: components["schemas"]["WorkingType"];
      /** @description Whether the trigger of a conditional order is protected. */
      priceProtect?: boolean;
    };
    /** @enum {string} */
    OrderStatus: "NEW" | "PARTIALLY_FILLED" | "FILLED" | "CANCELED" | "REJECTED" | "EXPIRED";
    /** @enum {string} */
    OrderType: "LIMIT" | "MARKET" | "STOP" | "STOP_MARKET" | "TAKE_PROFIT" | "TAKE_PROFIT_MARKET" | "TRAILING_STOP_MARKET";
    /**
     * @description The best price an order is pegged to.
     * @enum {string}
     */
    PegPriceType: "COUNTERPARTY_1" | "QUEUE_1";
    /** @description How far a price may be from the mark price. */
    PercentPriceFilter: {
      /** @constant */
      filterType: "PERCENT_PRICE";
      /**
       * Format: decimal
       * @description A BUY price is at most this many times the mark price.
       */
      multiplierUp: string;
      /**
       * Format: decimal
       * @description A SELL price is at least this many times the mark price.
       */
      multiplierDown: string;
      /** @description Decimals of the multipliers. */
      multiplierDecimal: number;
    };
    PositionMarginAck: {
      amount: number;
      /** @description `200`. */
      code: number;
      msg: string;
      type: components["schemas"]["MarginChangeType"];
    };
    PositionMarginChange: {
      /** Format: decimal */
      amount: string;
      asset: string;
      symbol: string;
      /** Format: timestamp */
      time: number;
      type: components["schemas"]["MarginChangeType"];
      positionSide: components["schemas"]["PositionSide"];
    };
    PositionMode: {
      /** @description True in hedge mode, false in one-way mode. */
      dualSidePosition: boolean;
    };
    /** @description A position and its risk. */
    PositionRisk: {
      /**
       * Format: decimal
       * @description Average entry price.
       */
      entryPrice: string;
      /** @description `isolated` in the examples; requests write it in capitals. */
      marginType: string;
      /** Format: boolean */
      isAutoAddMargin: string;
      /** Format: decimal */
      isolatedMargin: string;
      /** Format: integer */
      leverage: string;
      /** Format: decimal */
      liquidationPrice: string;
      /** Format: decimal */
      markPrice: string;
      /**
       * Format: decimal
       * @description Largest position value at this leverage.
       */
      maxNotionalValue: string;
      /**
       * Format: decimal
       * @description In base asset, negative for a short position.
       */
      positionAmt: string;
      symbol: string;
      /** Format: decimal */
      unRealizedProfit: string;
      positionSide: components["schemas"]["PositionSide"];
      /**
       * Format: timestamp
       * @description May be 0.
       */
      updateTime: number;
    };
    /**
     * @description Which position of a symbol is meant.
     * @enum {string}
     */
    PositionSide: "BOTH" | "LONG" | "SHORT";
    PremiumIndex: {
      symbol: string;
      /** Format: decimal */
      markPrice: string;
      /** Format: decimal */
      indexPrice: string;
      /**
       * Format: decimal
       * @description Of use only in the last hour before a settlement.
       */
      estimatedSettlePrice: string;
      /**
       * Format: decimal
       * @description A rate; 0.0001 is 0.01%.
       */
      lastFundingRate: string;
      /** Format: timestamp */
      nextFundingTime: number;
      /**
       * Format: decimal
       * @description A rate; 0.0001 is 0.01%.
       */
      interestRate: string;
      /** Format: timestamp */
      time: number;
    };
    /** @description Steps a price or stop price may take. A bound of 0 is switched off. */
    PriceFilter: {
      /** @constant */
      filterType: "PRICE_FILTER";
      /** Format: decimal */
      minPrice: string;
      /** Format: decimal */
      maxPrice: string;
      /**
       * Format: decimal
       * @description Step, counted from `minPrice`.
       */
      tickSize: string;
    };
    PriceLevel: [
      string,
      string
    ];
    PriceTicker: {
      symbol: string;
      /**
       * Format: decimal
       * @description Price of the latest trade.
       */
      price: string;
      /** Format: timestamp */
      time: number;
    };
    /** @enum {string} */
    QuantityUnit: "BASE" | "QUOTE";
    /** @enum {string} */
    RateLimitInterval: "MINUTE";
    RateLimitRule: {
      interval: components["schemas"]["RateLimitInterval"];
      /** @description How many `interval`s the window lasts. */
      intervalNum: number;
      /** @description Weight or orders allowed in one window. */
      limit: number;
      rateLimitType: components["schemas"]["RateLimitType"];
    };
    /** @enum {string} */
    RateLimitType: "REQUEST_WEIGHT" | "ORDERS";
    RemainingOpenableNotional: {
      /** @description In USDT. */
      remainingOpenableNotionalValue: number;
    };
    /** @enum {string} */
    ResponseType: "ACK" | "RESULT";
    ServerTime: {
      /** Format: timestamp */
      serverTime: number;
    };
    /** @enum {string} */
    Side: "BUY" | "SELL";
    /** @enum {integer} */
    SignatureChainId: 56 | 101;
    /**
     * @description Self-trade prevention, the order that expires when two orders of the same owner would meet.
     * @enum {string}
     */
    StpMode: "EXPIRE_TAKER" | "EXPIRE_MAKER" | "EXPIRE_BOTH";
    StpSetting: {
      stpMode: components["schemas"]["StpMode"];
    };
    /** @description Orders that place or cancel one another. */
    Strategy: {
      /** Format: int64 */
      strategyId: string | number;
      clientStrategyId: string;
      strategyType: components["schemas"]["StrategyType"];
      /** @description The values are not listed. */
      strategyStatus: string;
      /**
       * Format: timestamp
       * @description Time of placing.
       */
      bookTime: number;
      /** Format: timestamp */
      updateTime: number;
      subOrders: components["schemas"]["StrategyOrder"][];
    };
    StrategyAck: {
      /** Format: int64 */
      strategyId: string | number;
      clientStrategyId: string;
      strategyType: components["schemas"]["StrategyType"];
      /** @description The values are not listed. */
      strategyStatus: string;
      /** Format: timestamp */
      updateTime: number;
      /** @description 0 when nothing failed. */
      failureCode: number;
      /** @description Empty when nothing failed. */
      failureReason: string;
    };
    /**
     * @description What has to happen to the driving order.
     * @enum {string}
     */
    StrategyEvent: "NEW" | "PARTIALLY_FILLED_OR_FILLED" | "FILLED" | "CANCELED" | "REPLACED" | "STOPPED" | "REJECTED" | "EXPIRED";
    /** @description An order of a strategy. */
    StrategyOrder: {
      /** Format: int64 */
      strategyId: string | number;
      /** Format: int64 */
      orderId: string | number;
      clientOrderId: string;
      status: components["schemas"]["OrderStatus"];
      /** @description Place of the order in the strategy, from 1. */
      strategySubId: number;
      /** @description `strategySubId` of the driving order; 0 without a condition. */
      firstDrivenId: number;
      /** @description Event of the first condition. */
      firstDrivenOn: components["schemas"]["StrategyEvent"];
      /** @description What the first condition does. */
      firstTrigger: components["schemas"]["StrategyTrigger"];
      /** @description `strategySubId` of the driving order; 0 without a condition. */
      secondDrivenId: number;
      /** @description Event of the second condition. */
      secondDrivenOn: components["schemas"]["StrategyEvent"];
      /** @description What the second condition does. */
      secondTrigger: components["schemas"]["StrategyTrigger"];
      /** @description Not the words of the request: `FUTURE` in the examples. */
      securityType: string;
      symbol: string;
      side: components["schemas"]["Side"];
      positionSide: components["schemas"]["PositionSide"];
      type: components["schemas"]["OrderType"];
      timeInForce: components["schemas"]["TimeInForce"];
      /** Format: decimal */
      quantity: string;
      reduceOnly: boolean;
      closePosition: boolean;
      /** Format: decimal */
      price: string;
      /**
       * Format: decimal
       * @description Average fill price; 0 before the first fill.
       */
      avgPrice: string;
      priceProtect: boolean;
      /** Format: decimal */
      stopPrice: string;
      /**
       * Format: decimal
       * @description Only for TRAILING_STOP_MARKET.
       */
      activatePrice: string | null;
      /**
       * Format: decimal
       * @description Only for TRAILING_STOP_MARKET.
       */
      callbackRate: string | null;
      workingType: components["schemas"]["WorkingType"];
      /**
       * Format: timestamp
       * @description 0 in the example of an order still open.
       */
      triggerTime: number;
    };
    /** @description An order of a strategy and its new values. */
    StrategyOrderChange: {
      /**
       * Format: integer
       * @description Which order of the strategy.
       */
      strategySubId: string;
      securityType: components["schemas"]["StrategySecurityType"];
      symbol: string;
      side: components["schemas"]["Side"];
      positionSide?: components["schemas"]["PositionSide"];
      type: components["schemas"]["OrderType"];
      /** Format: decimal */
      quantity?: string;
      /**
       * Format: decimal
       * @description For LIMIT, STOP and TAKE_PROFIT.
       */
      price?: string;
      /** Format: decimal */
      stopPrice?: string;
      timeInForce?: components["schemas"]["StrategyTimeInForce"];
      workingType?: components["schemas"]["WorkingType"];
      /** Format: boolean */
      reduceOnly?: string;
      /** Format: boolean */
      closePosition?: string;
      /** Format: boolean */
      priceProtect?: string;
      /**
       * Format: decimal
       * @description Only for TRAILING_STOP_MARKET.
       */
      activationPrice?: string;
      /**
       * Format: decimal
       * @description Only for TRAILING_STOP_MARKET.
       */
      callbackRate?: string;
    };
    /** @enum {string} */
    StrategySecurityType: "USDT_FUTURES" | "COIN_FUTURES" | "OPTIONS";
    /**
     * @description Strategies take neither IOC nor FOK.
     * @enum {string}
     */
    StrategyTimeInForce: "GTC" | "GTX" | "HIDDEN";
    /**
     * @description What the event does.
     * @enum {string}
     */
    StrategyTrigger: "PLACE_ORDER" | "CANCEL_ORDER";
    /** @enum {string} */
    StrategyType: "OTO" | "OCO" | "OTOCO";
    StrategyUpdateResult: {
      /** Format: int64 */
      strategyId: string | number;
      clientStrategyId: string;
      strategyType: components["schemas"]["StrategyType"];
      /** @description The values are not listed. */
      strategyStatus: string;
      /** @description `strategySubId` of the order. */
      updatedSubOrder: number;
      /** @description The values are not listed; `SUCCESS` in the example. */
      updateStatus: string;
      /** Format: timestamp */
      updateTime: number;
      /** @description 0 when nothing failed. */
      failureCode: number;
      /** @description Empty when nothing failed. */
      failureReason: string;
    };
    SubAccount: {
      /** Format: int64 */
      accountId: string | number;
      /** @description Empty for the main account. */
      subAccountName: string;
      /** @description Whether this is the main account. */
      parentAccount: boolean;
    };
    /** @enum {string} */
    SubAccountStatus: "NORMAL" | "FROZEN";
    /** @enum {string} */
    SubAccountTransferKind: "FUTURE_FUTURE" | "FUTURE_SPOT" | "SPOT_FUTURE" | "SPOT_SPOT";
    SymbolFilter: components["schemas"]["PriceFilter"] | components["schemas"]["LotSizeFilter"] | components["schemas"]["MarketLotSizeFilter"] | components["schemas"]["MaxNumOrdersFilter"] | components["schemas"]["MaxNumAlgoOrdersFilter"] | components["schemas"]["PercentPriceFilter"] | components["schemas"]["MinNotionalFilter"];
    SymbolInfo: {
      symbol: string;
      pair: string;
      contractType: components["schemas"]["ContractType"];
      /** Format: timestamp */
      deliveryDate: number;
      /** Format: timestamp */
      onboardDate: number;
      status: components["schemas"]["ContractStatus"];
      /**
       * Format: decimal
       * @description To be ignored.
       */
      maintMarginPercent: string;
      /**
       * Format: decimal
       * @description To be ignored.
       */
      requiredMarginPercent: string;
      baseAsset: string;
      quoteAsset: string;
      marginAsset: string;
      /** @description Decimals; not the tick size, which is in `filters`. */
      pricePrecision: number;
      /** @description Decimals; not the step size, which is in `filters`. */
      quantityPrecision: number;
      /** @description Decimals. */
      baseAssetPrecision: number;
      /** @description Decimals. */
      quotePrecision: number;
      /** @description E.g. `COIN`. */
      underlyingType: string;
      /** @description E.g. `STORAGE`. */
      underlyingSubType: string[];
      settlePlan: number;
      /**
       * Format: decimal
       * @description With `priceProtect`, the largest difference between mark price and latest price at which a conditional order is triggered; 0.15 is 15%.
       */
      triggerProtect: string;
      filters: components["schemas"]["SymbolFilter"][];
      OrderType?: components["schemas"]["OrderType"][];
      timeInForce: components["schemas"]["TimeInForce"][];
      /**
       * Format: decimal
       * @description A rate; 0.01 is 1%.
       */
      liquidationFee: string;
      /**
       * Format: decimal
       * @description How far from the mark price a market order may trade; 0.3 is 30%.
       */
      marketTakeBound: string;
    };
    /** @description Figures of the last 24 hours, a window that moves on with every call. */
    Ticker24hr: {
      symbol: string;
      /** Format: decimal */
      priceChange: string;
      /**
       * Format: decimal
       * @description In percent.
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
       * @description In base asset.
       */
      lastQty: string;
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
    };
    /** @enum {string} */
    TimeInForce: "GTC" | "IOC" | "FOK" | "GTX" | "HIDDEN";
    Trade: {
      /** Format: int64 */
      id: string | number;
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
      /** Format: timestamp */
      time: number;
      isBuyerMaker: boolean;
    };
    Transfer: {
      /** Format: int64 */
      tranId: string | number;
      /** @enum {string} */
      status: "SUCCESS";
    };
    /** @enum {string} */
    TransferKind: "FUTURE_SPOT" | "SPOT_FUTURE";
    /**
     * @description The price that triggers a conditional order.
     * @enum {string}
     */
    WorkingType: "MARK_PRICE" | "CONTRACT_PRICE";
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
           * @description Nonce of the call to be cancelled, in microseconds.
           */
          nonce: string | number;
        };
      };
    };
    responses: {
      /** @description The nonce was taken */
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
        /** @description First trade; the latest trades when absent. */
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
        /** @description First aggregate trade. */
        fromId?: string | number;
        /** @description Inclusive. */
        startTime?: number;
        /** @description Inclusive; less than one hour after `startTime`. */
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
  getIndexPriceKlines: {
    parameters: {
      query: {
        pair: string;
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
  getMarkPriceKlines: {
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
  getPremiumIndex: {
    parameters: {
      query?: {
        /** @description All symbols when absent. */
        symbol?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One symbol, or a list of all */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PremiumIndex"] | components["schemas"]["PremiumIndex"][];
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
  getFundingRates: {
    parameters: {
      query?: {
        symbol?: string;
        /** @description Inclusive. */
        startTime?: number;
        /** @description Inclusive. */
        endTime?: number;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Funding rates */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FundingRate"][];
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
  getFundingInfo: {
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
      /** @description Funding settings */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FundingInfo"][];
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
        /** @description All symbols when absent. */
        symbol?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One symbol, or a list of all */
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
        /** @description All symbols when absent. */
        symbol?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One symbol, or a list of all */
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
        /** @description All symbols when absent. */
        symbol?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One symbol, or a list of all */
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
  getIndexReferences: {
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
      /** @description Exchanges and weights */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IndexReferences"];
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
  getPositionMode: {
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
      /** @description Position mode */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PositionMode"];
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
  setPositionMode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /** @description True for hedge mode, false for one-way mode. */
          dualSidePosition: boolean;
          /**
           * @description Milliseconds for which the request is valid after `timestamp`.
           * @default 5000
           */
          recvWindow?: number;
        };
      };
    };
    responses: {
      /** @description The mode was changed. */
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
  getStpMode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Mode */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StpSetting"];
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
  setStpMode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          stpMode: components["schemas"]["StpMode"];
        };
      };
    };
    responses: {
      /** @description The mode was changed. */
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
  getMultiAssetsMode: {
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
      /** @description Assets mode */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MultiAssetsMode"];
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
  setMultiAssetsMode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /** @description True for multi-assets mode, false for single-asset mode. */
          multiAssetsMargin: boolean;
          /**
           * @description Milliseconds for which the request is valid after `timestamp`.
           * @default 5000
           */
          recvWindow?: number;
        };
      };
    };
    responses: {
      /** @description The mode was changed. */
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
  modifyOrder: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /** Format: int64 */
          orderId?: string | number;
          origClientOrderId?: string;
          symbol: string;
          /**
           * Format: decimal
           * @description In base asset.
           */
          quantity: string;
          /** Format: decimal */
          price: string;
        };
      };
    };
    responses: {
      /** @description The order was changed. */
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
          /**
           * @description Must be sent in hedge mode, LONG or SHORT.
           * @default BOTH
           */
          positionSide?: components["schemas"]["PositionSide"];
          type: components["schemas"]["OrderType"];
          /** @description Required for LIMIT; GTC for STOP and TAKE_PROFIT when absent. */
          timeInForce?: components["schemas"]["TimeInForce"];
          /**
           * Format: decimal
           * @description In base asset.
           */
          quantity?: string;
          /**
           * @description Not allowed in hedge mode.
           * @default false
           */
          reduceOnly?: boolean;
          /**
           * Format: decimal
           * @description Limit price.
           */
          price?: string;
          /** @description Unique among the open orders; the venue generates one when it is not sent. */
          newClientOrderId?: string;
          /**
           * Format: decimal
           * @description Trigger price of STOP, STOP_MARKET, TAKE_PROFIT and TAKE_PROFIT_MARKET.
           */
          stopPrice?: string;
          /** @description Close the whole long (SELL) or short (BUY) position once triggered. Only for STOP_MARKET and TAKE_PROFIT_MARKET. */
          closePosition?: boolean;
          /**
           * Format: decimal
           * @description Price from which the trailing of TRAILING_STOP_MARKET begins; the latest price when absent.
           */
          activationPrice?: string;
          /**
           * Format: decimal
           * @description Of TRAILING_STOP_MARKET, in percent, from 0.1 to 5.
           */
          callbackRate?: string;
          /** @default CONTRACT_PRICE */
          workingType?: components["schemas"]["WorkingType"];
          /**
           * @description Do not trigger while mark price and latest price are further apart than the symbol's `triggerProtect`. Only for orders with `stopPrice`.
           * @default false
           */
          priceProtect?: boolean;
          /** @default ACK */
          newOrderRespType?: components["schemas"]["ResponseType"];
          /** @description Pegs the price of a LIMIT order to the best price when it is triggered. */
          pegPriceType?: components["schemas"]["PegPriceType"];
          /**
           * Format: decimal
           * @description Signed distance from the pegged price, a multiple of the tick size: not above 0 for BUY, not below 0 for SELL.
           */
          pegOffset?: string;
          /** @description Self-trade prevention of this order; that of the account when absent. */
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
  createChaseOrder: {
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
          /**
           * @description LONG or SHORT in hedge mode.
           * @default BOTH
           */
          positionSide?: components["schemas"]["PositionSide"];
          quantityUnit: components["schemas"]["QuantityUnit"];
          /**
           * Format: decimal
           * @description In `quantityUnit`. At least the symbol's smallest market quantity and, unless `reduceOnly`, its smallest notional.
           */
          quantity: string;
          /** @default false */
          reduceOnly?: boolean;
          /**
           * Format: decimal
           * @description Distance kept from the best price: 0 or more, a multiple of the tick size.
           * @default 0
           */
          chaseOffset?: string;
          /**
           * @description In the unit of the price; PERCENTAGE is announced but refused.
           * @default ABSOLUTE
           * @enum {string}
           */
          chaseOffsetType?: "ABSOLUTE";
          /**
           * Format: decimal
           * @description Distance from the first best price at which the chase ends, above 0; no limit when absent. ABSOLUTE: a multiple of the tick size; PERCENTAGE: at most 2 decimals.
           */
          maxChaseOffset?: string;
          /**
           * @description Ignored without `maxChaseOffset`.
           * @default ABSOLUTE
           */
          maxChaseOffsetType?: components["schemas"]["OffsetType"];
          /** @default GTX */
          timeInForce?: components["schemas"]["TimeInForce"];
          /** @description Id chosen by the client; the venue generates one when it is not sent. */
          clientStrategyId?: string;
        };
      };
    };
    responses: {
      /** @description The chase has begun. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChaseOrder"];
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          batchOrders: string;
          /**
           * @description Milliseconds for which the request is valid after `timestamp`.
           * @default 5000
           */
          recvWindow?: number;
        };
      };
    };
    responses: {
      /** @description The batch was processed; single orders may have been refused. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BatchOrderResult"][];
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
  cancelOrders: {
    parameters: {
      query: {
        symbol: string;
        orderIdList?: string;
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
      /** @description The list was processed; single orders may not have been cancelled. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BatchOrderResult"][];
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
  setCancelCountdown: {
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
          /** @description In milliseconds; 0 stops the countdown. */
          countdownTime: number;
          /**
           * @description Milliseconds for which the request is valid after `timestamp`.
           * @default 5000
           */
          recvWindow?: number;
        };
      };
    };
    responses: {
      /** @description The countdown runs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CountdownTimer"];
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
  getOpenOrders: {
    parameters: {
      query?: {
        /** @description All symbols when absent, at 40 times the weight. */
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
      /** @description Open orders */
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
  getAllOrders: {
    parameters: {
      query: {
        symbol: string;
        /** @description Orders from this id on; the latest orders when absent. */
        orderId?: string | number;
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
  setLeverage: {
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
          leverage: number;
          /**
           * @description Milliseconds for which the request is valid after `timestamp`.
           * @default 5000
           */
          recvWindow?: number;
        };
      };
    };
    responses: {
      /** @description The leverage was set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LeverageSetting"];
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
  setMarginType: {
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
          marginType: components["schemas"]["MarginType"];
          /**
           * @description Milliseconds for which the request is valid after `timestamp`.
           * @default 5000
           */
          recvWindow?: number;
        };
      };
    };
    responses: {
      /** @description The margin type was changed. */
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
  modifyPositionMargin: {
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
          /**
           * @description Must be sent in hedge mode, LONG or SHORT.
           * @default BOTH
           */
          positionSide?: components["schemas"]["PositionSide"];
          /** Format: decimal */
          amount: string;
          type: components["schemas"]["MarginChangeType"];
          /**
           * @description Milliseconds for which the request is valid after `timestamp`.
           * @default 5000
           */
          recvWindow?: number;
        };
      };
    };
    responses: {
      /** @description The margin was changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PositionMarginAck"];
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
  getPositionMarginHistory: {
    parameters: {
      query: {
        symbol: string;
        type?: components["schemas"]["MarginChangeType"];
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
      /** @description Changes */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PositionMarginChange"][];
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
  getMmp: {
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
      /** @description Rules */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MmpRule"][];
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
  setMmp: {
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
          /** @description Window over which fills are added up. */
          windowTimeInMilliseconds: number;
          /** @description How long MMP orders are refused after a limit was reached. */
          frozenTimeInMilliseconds: number;
          /** @description Largest filled quantity, purchases and sales together; a whole number. */
          qtyLimit?: number;
          /** @description Largest notional value of the fills; a whole number. */
          valueLimit?: number;
          /** @description Largest net change of the position, purchases less sales; a whole number. */
          deltaLimit?: number;
        };
      };
    };
    responses: {
      /** @description True when it was set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": boolean;
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
  deleteMmp: {
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
      /** @description True when it was removed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": boolean;
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
  resetMmp: {
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
        };
      };
    };
    responses: {
      /** @description True when it was reset. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": boolean;
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
  createStrategyOrder: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /** @description Unique id chosen by the client. */
          clientStrategyId?: string;
          strategyType: components["schemas"]["StrategyType"];
          subOrderList: string;
          /** @description Address of the builder. */
          builder?: string;
          /**
           * Format: decimal
           * @description Fee rate of the builder.
           */
          feeRate?: string;
        };
      };
    };
    responses: {
      /** @description The strategy was placed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StrategyAck"];
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
  updateStrategyOrder: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /** Format: int64 */
          strategyId: string | number;
          strategyType: components["schemas"]["StrategyType"];
          subOrderList: string;
        };
      };
    };
    responses: {
      /** @description One result for each order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StrategyUpdateResult"][];
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
  getStrategyOpenOrder: {
    parameters: {
      query: {
        strategyId?: string | number;
        clientStrategyId?: string;
        strategyType: components["schemas"]["StrategyType"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The strategy. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Strategy"];
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
  getStrategyHistoryOrder: {
    parameters: {
      query: {
        strategyId?: string | number;
        clientStrategyId?: string;
        strategyType: components["schemas"]["StrategyType"];
        /** @description At most 90 days ago. */
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
      /** @description The strategy. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Strategy"];
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
          /** Format: decimal */
          amount: string;
          asset: string;
          /** @description Id chosen by the client, unique within 7 days. */
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
  getBalances: {
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
      /** @description Balances */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Balance"][];
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
      /** @description Account */
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
  getPositionRisk: {
    parameters: {
      query?: {
        /** @description All symbols when absent. */
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
      /** @description Positions: one for a symbol in one-way mode, two in hedge mode. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PositionRisk"][];
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
      query: {
        symbol: string;
        startTime?: number;
        endTime?: number;
        /** @description First trade; the latest trades when absent. */
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
  getIncome: {
    parameters: {
      query?: {
        symbol?: string;
        /** @description All types when absent. */
        incomeType?: components["schemas"]["IncomeType"];
        /** @description Inclusive. */
        startTime?: number;
        /** @description Inclusive. */
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
      /** @description Income */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Income"][];
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
  getLeverageBrackets: {
    parameters: {
      query?: {
        /** @description All symbols when absent. */
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
      /** @description Brackets: one object with a symbol, a list without. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LeverageBrackets"] | components["schemas"]["LeverageBrackets"][];
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
  getAdlQuantiles: {
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
      /** @description Places by symbol */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdlQuantile"][];
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
  getForceOrders: {
    parameters: {
      query?: {
        symbol?: string;
        /** @description Both when absent. */
        autoCloseType?: components["schemas"]["AutoCloseType"];
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
  getRemainingOpenableNotionalValue: {
    parameters: {
      query: {
        symbol: string;
        leverage: number;
        /** @description Milliseconds for which the request is valid after `timestamp`. */
        recvWindow?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Value */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RemainingOpenableNotional"];
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
  bindSubAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /** @description Wallet of the sub-account. */
          childAddress: string;
          /** @description Name of the sub-account. */
          name: string;
          /**
           * Format: int64
           * @description Time of signing in microseconds, never used twice.
           */
          nonce: string | number;
          /** @description Main wallet. */
          user: string;
          /** @description Made by the sub-account's wallet: typed data (chain 1666) as hex for an EVM address, Ed25519 as base58 for a Solana address. */
          childSignature: string;
          /** @description Made by the main wallet: typed data (chain 1666) as hex for an EVM address, Ed25519 as base58 for a Solana address. */
          signature: string;
        };
      };
    };
    responses: {
      /** @description The sub-account was attached. */
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
  createSubAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          subAccountName: string;
          /** @description Wallet of the sub-account. */
          subSourceAddr: string;
          /**
           * Format: int64
           * @description Time of signing in microseconds, never used twice.
           */
          nonce: string | number;
          /** @description Main wallet. */
          user: string;
          /** @description API wallet of the main wallet. */
          signer: string;
          /** @description Made by the sub-account's wallet: typed data (chain 1666) as hex for an EVM address, Ed25519 as base58 for a Solana address. */
          childSignature: string;
          /** @description Made by the main wallet: typed data (chain 1666) as hex for an EVM address, Ed25519 as base58 for a Solana address. */
          signature: string;
        };
      };
    };
    responses: {
      /** @description The sub-account was opened. */
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
  getSubAccountList: {
    parameters: {
      query?: never;
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
          "application/json": components["schemas"]["SubAccount"][];
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
  updateSubAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /** @description Wallet of the sub-account. */
          subSourceAddr: string;
          /**
           * Format: int64
           * @description Time of signing in microseconds, never used twice.
           */
          nonce: string | number;
          /** @description Main wallet. */
          user: string;
          /** @description API wallet of the main wallet. */
          signer: string;
          /** @description New name. */
          subAccountName?: string;
          status?: components["schemas"]["SubAccountStatus"];
          /** @description Made by the main wallet: typed data (chain 1666) as hex for an EVM address, Ed25519 as base58 for a Solana address. */
          signature: string;
        };
      };
    };
    responses: {
      /** @description The sub-account was changed. */
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
  transferSubAccountAsset: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /** @description Wallet of the receiving account. */
          toAccountAddress: string;
          asset: string;
          /**
           * Format: decimal
           * @description Written exactly as it was signed.
           */
          amount: string;
          kindType: components["schemas"]["SubAccountTransferKind"];
          /**
           * Format: int64
           * @description Time of signing in microseconds, never used twice.
           */
          nonce: string | number;
          /** @description Wallet that signs: the main wallet, or a sub-account that sends. */
          user: string;
          /** @description API wallet of `user`. */
          signer: string;
          /** @description Wallet of the sending account; required when it is not `user`. */
          fromAccountAddress?: string;
          /** @description Made by the wallet in `user`: typed data (chain 1666) as hex for an EVM address, Ed25519 as base58 for a Solana address. */
          signature: string;
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
  migrateUserAssets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /** @description Wallet of the source account. */
          user: string;
          /**
           * Format: int64
           * @description Time of signing in microseconds, never used twice.
           */
          nonce: string | number;
          /** @description Made by the wallet in `user` over the parameters before it: typed data for an EVM address, Ed25519 for a Solana address. */
          signature: string;
        };
      };
    };
    responses: {
      /** @description The migration has begun. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MigrationBatch"];
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
  getMigration: {
    parameters: {
      query: {
        /** @description From `migrateUserAssets`. */
        batchId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The migration. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Migration"];
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
  registerAndApproveAgent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /** @description Main wallet. */
          user: string;
          /**
           * Format: int64
           * @description Time of signing in microseconds, never used twice.
           */
          nonce: string | number;
          agentName: string;
          /** @description Wallet of the agent. */
          agentAddress: string;
          /**
           * Format: timestamp
           * @description When the agent expires.
           */
          expired: number;
          signatureChainId: components["schemas"]["SignatureChainId"];
          canSpotTrade: boolean;
          /** @description Whether it may trade futures. */
          canPerpTrade: boolean;
          canWithdraw: boolean;
          /** @description Addresses or CIDR ranges the agent may call from, separated by spaces. Required when `canWithdraw` is true. */
          ipWhitelist?: string;
          /** @description Invitation code. */
          agentCode?: string;
          /** @description Made by the main wallet: typed data (`signatureChainId` as chain) as hex for an EVM address, Ed25519 as base58 for a Solana address. */
          signature: string;
        };
      };
    };
    responses: {
      /** @description The agent may act. */
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
  getAnnouncements: {
    parameters: {
      query?: {
        /** @description From 1. */
        page?: number;
        /** @description Announcements a page. */
        size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Announcements */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AnnouncementList"];
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
  getAnnouncement: {
    parameters: {
      query: {
        id: string | number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The announcement. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Announcement"];
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
