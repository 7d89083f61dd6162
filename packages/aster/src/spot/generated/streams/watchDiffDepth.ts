// Generated from specs/aster/spot/asyncapi.yaml. Do not edit; run `pnpm generate`.
import {
  type Client,
  putText,
  type Stream,
  type StreamOperation,
  type WatchOptions,
  type Writer,
} from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { decodeDiffDepthUpdate, type DiffDepthUpdate } from "../schemas/DiffDepthUpdate.js";

/** Parameters of {@link watchDiffDepth}. */
export interface WatchDiffDepthParams {
  /** E.g. `BTCUSDT`; travels in lower case. */
  symbol: string;
  /** Every 100 ms instead of every 1000 ms. */
  speed?: "100ms";
}

/**
 * Changes of one symbol's order book.
 *
 * - Socket: `/stream`, topic `{symbol}@depth[@{speed}]`
 * - Updates: 1000 ms or 100 ms
 * - Access: public
 *
 * Apply them to a snapshot of `getDepth`: drop events with `u <= lastUpdateId`; the first one applied has `U <=
 * lastUpdateId + 1 <= u`; then each `U` is one more than the `u` before, or the book has to be rebuilt.
 *
 * @see aster/spot-v3.md, WebSocket market data feed > Incremental depth information
 */
export function watchDiffDepth(
  client: Client,
  params: WatchDiffDepthParams,
  options?: WatchOptions,
): Stream<DiffDepthUpdate, DiffDepthUpdate> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchDiffDepthParams, DiffDepthUpdate, DiffDepthUpdate> = {
  id: "watchDiffDepth",
  socket: "market",
  topics: ["{symbol}@depth[@{speed}]"],
  kind: "market",
  params: encodeParams,
  decode: decodeDiffDepthUpdate,
  items: (push) => [push],
};

function encodeParams(params: WatchDiffDepthParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  if (params.speed !== undefined) putText(out, "speed", params.speed);
}
