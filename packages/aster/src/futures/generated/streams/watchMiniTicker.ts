// Generated from specs/aster/futures/asyncapi.yaml. Do not edit; run `pnpm generate`.
import {
  type Client,
  putText,
  type Stream,
  type StreamOperation,
  type WatchOptions,
  type Writer,
} from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { decodeMiniTickerUpdate, type MiniTickerUpdate } from "../schemas/MiniTickerUpdate.js";

/** Parameters of {@link watchMiniTicker}. */
export interface WatchMiniTickerParams {
  /** E.g. `BTCUSDT`; in lower case on the wire. */
  symbol: string;
}

/**
 * Prices and volumes of one symbol over the last 24 hours.
 *
 * - Socket: `/stream`, topic `{symbol}@miniTicker`
 * - Updates: 500 ms
 * - Access: public
 *
 * @see aster/futures-v3.md, Websocket Market Streams > Individual Symbol Mini Ticker Stream
 */
export function watchMiniTicker(
  client: Client,
  params: WatchMiniTickerParams,
  options?: WatchOptions,
): Stream<MiniTickerUpdate, MiniTickerUpdate> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchMiniTickerParams, MiniTickerUpdate, MiniTickerUpdate> = {
  id: "watchMiniTicker",
  socket: "market",
  topics: ["{symbol}@miniTicker"],
  kind: "market",
  params: encodeParams,
  decode: decodeMiniTickerUpdate,
  items: (push) => [push],
};

function encodeParams(params: WatchMiniTickerParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
}
