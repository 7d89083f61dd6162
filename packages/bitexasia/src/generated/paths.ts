// Generated from specs/bitexasia/openapi.yaml. Do not edit; run `pnpm generate`.

export interface paths {
  "/v1/markets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All trading pairs with status, tick size and minimum order size. */
    get: operations["getMarkets"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/ticker/{pair}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Latest trade, best bid and ask, 24-hour change, volume and market cap of a pair. */
    get: operations["getTicker"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/orderbook/{pair}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The order book of a pair.
     * @description 100 levels; 1,000 for verified accounts. How the venue recognises one is not said: the client option `signMarketData` signs this call too.
     */
    get: operations["getOrderBook"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/orders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Place a limit, market or stop order.
     * @description An order repeated with the same `client_order_id` is not charged twice, says the page. The client repeats orders by itself only with its option `retryOrders`; after a lost answer, call again with the error's `clientOrderId`.
     */
    post: operations["createOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/orders/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Status, average fill price and remaining size of an order. */
    get: operations["getOrder"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/orders/{id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel an open order.
     * @description Safe to repeat, and repeated by itself when the answer is lost.
     */
    post: operations["cancelOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/account/balances": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Spot, margin and earn balances by asset. */
    get: operations["getBalances"];
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
    /** @description What an account holds of one asset. */
    Balance: {
      asset?: string;
      spot?: components["schemas"]["Holding"];
      margin?: components["schemas"]["Holding"];
      earn?: components["schemas"]["Holding"];
    };
    ErrorResponse: {
      error?: unknown;
      code?: string | number;
      message?: string;
    };
    /** @description An amount, or its parts under names that are not documented. */
    Holding: (string | number) | {
      [key: string]: unknown;
    };
    /** @description A trading pair. */
    Market: {
      /** @description E.g. `BTC-USD`. */
      pair?: string;
      /** @description Its values are not documented. */
      status?: string;
      /**
       * Format: decimal
       * @description Smallest step of a price.
       */
      tick_size?: string | number;
      /**
       * Format: decimal
       * @description In base asset.
       */
      min_order_size?: string | number;
    };
    /** @description An order, as far as the venue tells. */
    Order: {
      /** @description The venue's order id. */
      id?: string | number;
      client_order_id?: string;
      /** @description The values are not documented. */
      status?: string;
      pair?: string;
      side?: string;
      type?: string;
      /** Format: decimal */
      price?: string | number;
      /**
       * Format: decimal
       * @description As ordered.
       */
      size?: string | number;
      /** Format: decimal */
      average_fill_price?: string | number;
      /**
       * Format: decimal
       * @description Not filled yet.
       */
      remaining_size?: string | number;
    };
    OrderBookSnapshot: {
      pair?: string;
      bids?: components["schemas"]["PriceLevel"][];
      asks?: components["schemas"]["PriceLevel"][];
    };
    /** @enum {string} */
    OrderType: "limit" | "market" | "stop";
    /** @description A price and what stands there; both usual forms are read. */
    PriceLevel: components["schemas"]["PriceLevelPair"] | components["schemas"]["PriceLevelFields"];
    PriceLevelFields: {
      /** Format: decimal */
      price: string | number;
      /** Format: decimal */
      size: string | number;
    };
    PriceLevelPair: [
      string | number,
      string | number
    ];
    /** @enum {string} */
    Side: "buy" | "sell";
    Ticker: {
      pair?: string;
      /**
       * Format: decimal
       * @description Price of the latest trade.
       */
      last?: string | number;
      /**
       * Format: decimal
       * @description Best price somebody buys at.
       */
      bid?: string | number;
      /**
       * Format: decimal
       * @description Best price somebody sells at.
       */
      ask?: string | number;
      /**
       * Format: decimal
       * @description Change of the price over 24 hours; whether absolute or relative is not documented.
       */
      change_24h?: string | number;
      /**
       * Format: decimal
       * @description Over 24 hours; in which asset is not documented.
       */
      volume?: string | number;
      /**
       * Format: decimal
       * @description The currency is not documented.
       */
      market_cap?: string | number;
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
  getMarkets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The pairs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Market"][];
        };
      };
      /** @description Refused. 403 is documented for requests from outside the key's IP list; the body is not. */
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
        /** @description E.g. `BTC-USD`. */
        pair: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The prices of now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Ticker"];
        };
      };
      /** @description Refused. 403 is documented for requests from outside the key's IP list; the body is not. */
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
        /** @description E.g. `BTC-USD`. */
        pair: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The book of now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OrderBookSnapshot"];
        };
      };
      /** @description Refused. 403 is documented for requests from outside the key's IP list; the body is not. */
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
          /** @description E.g. `BTC-USD`. */
          pair: string;
          side: components["schemas"]["Side"];
          type: components["schemas"]["OrderType"];
          /**
           * Format: decimal
           * @description Per unit of the base asset.
           */
          price?: string;
          /**
           * Format: decimal
           * @description In base asset.
           */
          size: string;
          /** @description Your id of the order; made for you when you give none. */
          client_order_id?: string;
        };
      };
    };
    responses: {
      /** @description The order's id and current state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Order"];
        };
      };
      /** @description Refused. 403 is documented for requests from outside the key's IP list; the body is not. */
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
      query?: never;
      header?: never;
      path: {
        /** @description The venue's order id, from the answer to the order. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The order as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Order"];
        };
      };
      /** @description Refused. 403 is documented for requests from outside the key's IP list; the body is not. */
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
      path: {
        /** @description The venue's order id, from the answer to the order. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The order as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Order"];
        };
      };
      /** @description Refused. 403 is documented for requests from outside the key's IP list; the body is not. */
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The balances, one entry an asset. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Balance"][];
        };
      };
      /** @description Refused. 403 is documented for requests from outside the key's IP list; the body is not. */
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
