// Generated from specs/apifiny/paths/market.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, fillPath, type Operation } from "@venuekit/runtime";
import type { MarketVenue } from "../schemas/MarketVenue.js";
import { decodeTicker, type Ticker } from "../schemas/Ticker.js";

/** Parameters of {@link getTicker}. */
export interface GetTickerParams {
  /** Base and quote asset without a separator, e.g. `ETHBTC`. Wire key: `SYMBOL`. */
  symbol: string;
  /** Wire key: `VENUE`. */
  venue: MarketVenue | (string & {});
}

/**
 * Statistics of one symbol at one venue over the last 24 hours.
 *
 * - Request: `GET /md/ticker/v1/{SYMBOL}/{VENUE}`
 * - Limits: 1 of `public`
 * - Access: public
 *
 * Venues other than the listed ones are refused.
 *
 * @throws {RateLimitError} `0x02002A` Request too often, please try later
 * @throws {ApiError} `0x04003A` Util_Unknown_Symbol
 * @throws {ApiError} `0x05003D` This exchange is currently under maitenance or not supported yet.
 * @throws {ApiError} `0x20001A` No matching market
 * @see apifiny-connect.txt, Market Data > Ticker - REST API
 */
export function getTicker(client: Client, params: GetTickerParams, options?: CallOptions): Promise<Ticker> {
  return client.request(operation, params, options);
}

const operation: Operation<GetTickerParams, Ticker> = {
  id: "getTicker",
  method: "GET",
  path: "/md/ticker/v1/{SYMBOL}/{VENUE}",
  access: "none",
  retry: "safe",
  effect: "none",
  costs: { public: 1 },
  fill: (path, params) => fillPath(path, { SYMBOL: params.symbol, VENUE: params.venue }),
  decode: decodeTicker,
};
