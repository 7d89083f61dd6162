// Generated from specs/apifiny/paths/market.yaml. Do not edit; run `pnpm generate`.
import { asList, type CallOptions, type Client, fillPath, type Operation } from "@venuekit/runtime";
import { decodeTrade, type Trade } from "../schemas/Trade.js";

/** Parameters of {@link getTrades}. */
export interface GetTradesParams {
  /** Base and quote asset without a separator, e.g. `ETHBTC`. Wire key: `SYMBOL`. */
  symbol: string;
  /** The venue, e.g. `BINANCE`. Wire key: `VENUE`. */
  venue: string;
}

/**
 * Latest trades of one symbol at one venue.
 *
 * - Request: `GET /md/trade/v1/{SYMBOL}/{VENUE}`
 * - Limits: 1 of `public`
 * - Access: public
 *
 * @throws {RateLimitError} `0x02002A` Request too often, please try later
 * @throws {ApiError} `0x04003A` Util_Unknown_Symbol
 * @throws {ApiError} `0x20001A` No matching market
 * @see apifiny-connect.txt, Market Data > Trades - REST API
 */
export function getTrades(client: Client, params: GetTradesParams, options?: CallOptions): Promise<Trade[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetTradesParams, Trade[]> = {
  id: "getTrades",
  method: "GET",
  path: "/md/trade/v1/{SYMBOL}/{VENUE}",
  access: "none",
  retry: "safe",
  effect: "none",
  costs: { public: 1 },
  fill: (path, params) => fillPath(path, { SYMBOL: params.symbol, VENUE: params.venue }),
  decode: (value, decoding) => asList(value, decodeTrade, decoding),
};
