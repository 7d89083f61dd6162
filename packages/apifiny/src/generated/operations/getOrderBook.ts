// Generated from specs/apifiny/paths/market.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, fillPath, type Operation } from "@venuekit/runtime";
import { decodeOrderBook, type OrderBook } from "../schemas/OrderBook.js";

/** Parameters of {@link getOrderBook}. */
export interface GetOrderBookParams {
  /** Base and quote asset without a separator, e.g. `ETHBTC`. Wire key: `SYMBOL`. */
  symbol: string;
  /** The venue, e.g. `BINANCE`. Wire key: `VENUE`. */
  venue: string;
}

/**
 * Order book of one symbol at one venue.
 *
 * - Request: `GET /md/orderbook/v1/{SYMBOL}/{VENUE}`
 * - Limits: 1 of `public`
 * - Access: public
 *
 * @throws {RateLimitError} `0x02002A` Request too often, please try later
 * @throws {ApiError} `0x04003A` Util_Unknown_Symbol
 * @throws {ApiError} `0x20001A` No matching market
 * @see apifiny-connect.txt, Market Data > Order book - REST API
 */
export function getOrderBook(client: Client, params: GetOrderBookParams, options?: CallOptions): Promise<OrderBook> {
  return client.request(operation, params, options);
}

const operation: Operation<GetOrderBookParams, OrderBook> = {
  id: "getOrderBook",
  method: "GET",
  path: "/md/orderbook/v1/{SYMBOL}/{VENUE}",
  access: "none",
  retry: "safe",
  effect: "none",
  costs: { public: 1 },
  fill: (path, params) => fillPath(path, { SYMBOL: params.symbol, VENUE: params.venue }),
  decode: decodeOrderBook,
};
