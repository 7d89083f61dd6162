// Generated from specs/apifiny/paths/market.yaml. Do not edit; run `pnpm generate`.
import {
  asList,
  type CallOptions,
  type Client,
  fillPath,
  type Operation,
  putTime,
  type Writer,
} from "@venuekit/runtime";
import { decodeKline, type Kline } from "../schemas/Kline.js";
import type { MarketVenue } from "../schemas/MarketVenue.js";
import type { Period } from "../schemas/Period.js";

/** Parameters of {@link getKlines}. */
export interface GetKlinesParams {
  /** Wire key: `VENUE`. */
  venue: MarketVenue | (string & {});
  /** Base asset, e.g. `BTC`. Wire key: `BASE`. */
  base: string;
  /** Quote asset, e.g. `USDT`. Wire key: `QUOTE`. */
  quote: string;
  /** Wire key: `PERIOD`. */
  period: Period;
  startTime?: number | Date;
  endTime?: number | Date;
}

/**
 * Candles of one symbol at one venue.
 *
 * - Request: `GET /md/kline/v1/{VENUE}/{BASE}/{QUOTE}/{PERIOD}`
 * - Limits: 1 of `public`
 * - Access: public
 *
 * Without `startTime` and `endTime` the latest ones. Venues other than the listed ones are refused.
 *
 * @throws {RateLimitError} `0x02002A` Request too often, please try later
 * @throws {ApiError} `0x04003A` Util_Unknown_Symbol
 * @throws {ApiError} `0x05003D` This exchange is currently under maitenance or not supported yet.
 * @throws {ApiError} `0x20001A` No matching market
 * @see apifiny-connect.txt, Market Data > OHLCV - REST API
 */
export function getKlines(client: Client, params: GetKlinesParams, options?: CallOptions): Promise<Kline[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetKlinesParams, Kline[]> = {
  id: "getKlines",
  method: "GET",
  path: "/md/kline/v1/{VENUE}/{BASE}/{QUOTE}/{PERIOD}",
  access: "none",
  retry: "safe",
  effect: "none",
  costs: { public: 1 },
  fill: (path, params) =>
    fillPath(path, {
      VENUE: params.venue,
      BASE: params.base,
      QUOTE: params.quote,
      PERIOD: params.period,
    }),
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeKline, decoding),
};

function encodeParams(params: GetKlinesParams, out: Writer): void {
  if (params.startTime !== undefined) putTime(out, "startTime", params.startTime);
  if (params.endTime !== undefined) putTime(out, "endTime", params.endTime);
}
