// Generated from specs/aster/futures/asyncapi.yaml. Do not edit; run `pnpm generate`.
import {
  type Client,
  putInteger,
  putText,
  type Stream,
  type StreamOperation,
  type WatchOptions,
  type Writer,
} from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { decodeDepthUpdate, type DepthUpdate } from "../schemas/DepthUpdate.js";

/** Parameters of {@link watchPartialDepth}. */
export interface WatchPartialDepthParams {
  /** E.g. `BTCUSDT`; in lower case on the wire. */
  symbol: string;
  /** Levels per side. */
  levels: 5 | 10 | 20;
  /** Every 500 or 100 ms instead of every 250 ms. */
  speed?: "500ms" | "100ms";
}

/**
 * The best levels of the order book of one symbol.
 *
 * - Socket: `/stream`, topic `{symbol}@depth{levels}[@{speed}]`
 * - Updates: 250 ms, 500 ms or 100 ms
 * - Access: public
 *
 * Treat each message as the whole book.
 *
 * Inferred: the comments of the example speak of levels to be updated, the text of the top levels.
 *
 * @see aster/futures-v3.md, Websocket Market Streams > Partial Book Depth Streams
 */
export function watchPartialDepth(
  client: Client,
  params: WatchPartialDepthParams,
  options?: WatchOptions,
): Stream<DepthUpdate, DepthUpdate> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchPartialDepthParams, DepthUpdate, DepthUpdate> = {
  id: "watchPartialDepth",
  socket: "market",
  topics: ["{symbol}@depth{levels}[@{speed}]"],
  kind: "market",
  params: encodeParams,
  decode: decodeDepthUpdate,
  items: (push) => [push],
};

function encodeParams(params: WatchPartialDepthParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  putInteger(out, "levels", params.levels);
  if (params.speed !== undefined) putText(out, "speed", params.speed);
}
