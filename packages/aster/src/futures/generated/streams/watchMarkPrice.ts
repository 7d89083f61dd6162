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
import { decodeMarkPriceUpdate, type MarkPriceUpdate } from "../schemas/MarkPriceUpdate.js";

/** Parameters of {@link watchMarkPrice}. */
export interface WatchMarkPriceParams {
  /** E.g. `BTCUSDT`; in lower case on the wire. */
  symbol: string;
  /** Every second instead of every three. */
  speed?: "1s";
}

/**
 * Mark price, index price and funding rate of one symbol.
 *
 * - Socket: `/stream`, topic `{symbol}@markPrice[@{speed}]`
 * - Updates: 3000 ms or 1000 ms
 * - Access: public
 *
 * @see aster/futures-v3.md, Websocket Market Streams > Mark Price Stream
 */
export function watchMarkPrice(
  client: Client,
  params: WatchMarkPriceParams,
  options?: WatchOptions,
): Stream<MarkPriceUpdate, MarkPriceUpdate> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchMarkPriceParams, MarkPriceUpdate, MarkPriceUpdate> = {
  id: "watchMarkPrice",
  socket: "market",
  topics: ["{symbol}@markPrice[@{speed}]"],
  kind: "market",
  params: encodeParams,
  decode: decodeMarkPriceUpdate,
  items: (push) => [push],
};

function encodeParams(params: WatchMarkPriceParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  if (params.speed !== undefined) putText(out, "speed", params.speed);
}
