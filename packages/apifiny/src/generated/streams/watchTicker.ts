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
import type { StreamVenue } from "../schemas/StreamVenue.js";
import type { Ticker } from "../schemas/Ticker.js";
import { decodeTickerPush, type TickerPush } from "../schemas/TickerPush.js";

/** Parameters of {@link watchTicker}. */
export interface WatchTickerParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Wire key: `venues`. */
  venue: StreamVenue | (string & {});
}

/**
 * Statistics of one symbol at one venue over the last 24 hours.
 *
 * - Socket: `/md/ws/v1`, topic `ticker`
 * - Access: public
 *
 * Venues other than the listed ones are refused.
 *
 * Inferred: the text speaks of an array of all symbols; the example is one symbol.
 *
 * @see apifiny-connect.txt, Websocket API > Market Data > Ticker Payload
 */
export function watchTicker(
  client: Client,
  params: WatchTickerParams,
  options?: WatchOptions,
): Stream<Ticker, TickerPush> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchTickerParams, TickerPush, Ticker> = {
  id: "watchTicker",
  socket: "market",
  topics: ["ticker"],
  kind: "market",
  params: encodeParams,
  decode: decodeTickerPush,
  items: (push) => [push.ticker],
};

function encodeParams(params: WatchTickerParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  putText(out, "venues", params.venue);
}
