// Generated from specs/apifiny/asyncapi.yaml. Do not edit; run `pnpm generate`.
import {
  type Client,
  putText,
  type Stream,
  type StreamOperation,
  type WatchOptions,
  type Writer,
} from "@venuekit/runtime";
import { watch } from "../../stream.js";
import type { Kline } from "../schemas/Kline.js";
import { decodeKlinePush, type KlinePush } from "../schemas/KlinePush.js";
import type { Period } from "../schemas/Period.js";
import type { StreamVenue } from "../schemas/StreamVenue.js";

/** Parameters of {@link watchKlines}. */
export interface WatchKlinesParams {
  /** Base and quote asset with a slash, e.g. `BTC/USD`. */
  symbol: string;
  period: Period;
  /** Wire key: `venues`. */
  venue: StreamVenue | (string & {});
}

/**
 * Candles of one symbol at one venue.
 *
 * - Socket: `/md/ws/v1`, topic `kline_{period}`
 * - Updates: 1 s
 * - Access: public
 *
 * Venues other than the listed ones are refused.
 *
 * @see apifiny-connect.txt, Websocket API > Market Data > OHLCV Request (subscription)
 */
export function watchKlines(
  client: Client,
  params: WatchKlinesParams,
  options?: WatchOptions,
): Stream<Kline, KlinePush> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchKlinesParams, KlinePush, Kline> = {
  id: "watchKlines",
  socket: "market",
  topics: ["kline_{period}"],
  kind: "market",
  params: encodeParams,
  decode: decodeKlinePush,
  items: (push) => (push.kline == null ? [] : [push.kline]),
};

function encodeParams(params: WatchKlinesParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  putText(out, "period", params.period);
  putText(out, "venues", params.venue);
}
