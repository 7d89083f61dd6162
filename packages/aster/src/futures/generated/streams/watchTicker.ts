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
import { decodeTickerUpdate, type TickerUpdate } from "../schemas/TickerUpdate.js";

/** Parameters of {@link watchTicker}. */
export interface WatchTickerParams {
  /** E.g. `BTCUSDT`; in lower case on the wire. */
  symbol: string;
}

/**
 * Figures of one symbol over the last 24 hours.
 *
 * - Socket: `/stream`, topic `{symbol}@ticker`
 * - Updates: 500 ms
 * - Access: public
 *
 * @see aster/futures-v3.md, Websocket Market Streams > Individual Symbol Ticker Streams
 */
export function watchTicker(
  client: Client,
  params: WatchTickerParams,
  options?: WatchOptions,
): Stream<TickerUpdate, TickerUpdate> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchTickerParams, TickerUpdate, TickerUpdate> = {
  id: "watchTicker",
  socket: "market",
  topics: ["{symbol}@ticker"],
  kind: "market",
  params: encodeParams,
  decode: decodeTickerUpdate,
  items: (push) => [push],
};

function encodeParams(params: WatchTickerParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
}
