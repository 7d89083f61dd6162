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
import { decodeDepthUpdate, type DepthUpdate } from "../schemas/DepthUpdate.js";

/** Parameters of {@link watchDiffDepth}. */
export interface WatchDiffDepthParams {
  /** E.g. `BTCUSDT`; in lower case on the wire. */
  symbol: string;
  /** Every 500 or 100 ms instead of every 250 ms. */
  speed?: "500ms" | "100ms";
}

/**
 * Changes of the order book of one symbol.
 *
 * - Socket: `/stream`, topic `{symbol}@depth[@{speed}]`
 * - Updates: 250 ms, 500 ms or 100 ms
 * - Access: public
 *
 * Continues a snapshot from `getDepth` with 1000 levels. Drop messages whose `u` is below its `lastUpdateId`; the first
 * one applied has `U` at or below and `u` at or above it; each `pu` equals the `u` before, or start again with a new
 * snapshot.
 *
 * @see aster/futures-v3.md, Websocket Market Streams > Diff. Book Depth Streams; How to manage a local order book
 * correctly
 */
export function watchDiffDepth(
  client: Client,
  params: WatchDiffDepthParams,
  options?: WatchOptions,
): Stream<DepthUpdate, DepthUpdate> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchDiffDepthParams, DepthUpdate, DepthUpdate> = {
  id: "watchDiffDepth",
  socket: "market",
  topics: ["{symbol}@depth[@{speed}]"],
  kind: "market",
  params: encodeParams,
  decode: decodeDepthUpdate,
  items: (push) => [push],
};

function encodeParams(params: WatchDiffDepthParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  if (params.speed !== undefined) putText(out, "speed", params.speed);
}
