// Generated from specs/aster/spot/asyncapi.yaml. Do not edit; run `pnpm generate`.
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
import { decodePartialDepthUpdate, type PartialDepthUpdate } from "../schemas/PartialDepthUpdate.js";

/** Parameters of {@link watchPartialDepth}. */
export interface WatchPartialDepthParams {
  /** E.g. `BTCUSDT`; travels in lower case. */
  symbol: string;
  /** Levels per side. */
  levels: 5 | 10 | 20;
  /** Every 100 ms instead of every 1000 ms. */
  speed?: "100ms";
}

/**
 * The best levels of one symbol's order book.
 *
 * - Socket: `/stream`, topic `{symbol}@depth{levels}[@{speed}]`
 * - Updates: 1000 ms or 100 ms
 * - Access: public
 *
 * Each message replaces the one before.
 *
 * @see aster/spot-v3.md, WebSocket market data feed > Limited depth information
 */
export function watchPartialDepth(
  client: Client,
  params: WatchPartialDepthParams,
  options?: WatchOptions,
): Stream<PartialDepthUpdate, PartialDepthUpdate> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchPartialDepthParams, PartialDepthUpdate, PartialDepthUpdate> = {
  id: "watchPartialDepth",
  socket: "market",
  topics: ["{symbol}@depth{levels}[@{speed}]"],
  kind: "market",
  params: encodeParams,
  decode: decodePartialDepthUpdate,
  items: (push) => [push],
};

function encodeParams(params: WatchPartialDepthParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  putInteger(out, "levels", params.levels);
  if (params.speed !== undefined) putText(out, "speed", params.speed);
}
