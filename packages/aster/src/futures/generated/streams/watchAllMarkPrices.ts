// Generated from specs/aster/futures/asyncapi.yaml. Do not edit; run `pnpm generate`.
import {
  asList,
  type Client,
  putText,
  type Stream,
  type StreamOperation,
  type WatchOptions,
  type Writer,
} from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { decodeMarkPriceUpdate, type MarkPriceUpdate } from "../schemas/MarkPriceUpdate.js";

/** Parameters of {@link watchAllMarkPrices}. */
export interface WatchAllMarkPricesParams {
  /** Every second instead of every three. */
  speed?: "1s";
}

/**
 * Mark price, index price and funding rate of every symbol.
 *
 * - Socket: `/stream`, topic `!markPrice@arr[@{speed}]`
 * - Updates: 3000 ms or 1000 ms
 * - Access: public
 *
 * @see aster/futures-v3.md, Websocket Market Streams > Mark Price Stream for All market
 */
export function watchAllMarkPrices(
  client: Client,
  params: WatchAllMarkPricesParams = {},
  options?: WatchOptions,
): Stream<MarkPriceUpdate, MarkPriceUpdate[]> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchAllMarkPricesParams, MarkPriceUpdate[], MarkPriceUpdate> = {
  id: "watchAllMarkPrices",
  socket: "market",
  topics: ["!markPrice@arr[@{speed}]"],
  kind: "market",
  params: encodeParams,
  decode: (value, decoding) => asList(value, decodeMarkPriceUpdate, decoding),
  items: (push) => push,
};

function encodeParams(params: WatchAllMarkPricesParams, out: Writer): void {
  if (params.speed !== undefined) putText(out, "speed", params.speed);
}
