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
import type { Trade } from "../schemas/Trade.js";
import { decodeTradePush, type TradePush } from "../schemas/TradePush.js";

/** Parameters of {@link watchTrades}. */
export interface WatchTradesParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Wire key: `venues`. */
  venue: StreamVenue | (string & {});
}

/**
 * Trades of one symbol at one venue.
 *
 * - Socket: `/md/ws/v1`, topic `trade`
 * - Access: public
 *
 * Venues other than the listed ones are refused.
 *
 * @see apifiny-connect.txt, Websocket API > Market Data > Recent Trades Payload
 */
export function watchTrades(
  client: Client,
  params: WatchTradesParams,
  options?: WatchOptions,
): Stream<Trade, TradePush> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchTradesParams, TradePush, Trade> = {
  id: "watchTrades",
  socket: "market",
  topics: ["trade"],
  kind: "market",
  params: encodeParams,
  decode: decodeTradePush,
  items: (push) => push.trade.trades,
};

function encodeParams(params: WatchTradesParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  putText(out, "venues", params.venue);
}
