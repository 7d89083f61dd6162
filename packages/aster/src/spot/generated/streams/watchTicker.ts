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
import { decodeTickerUpdate, type TickerUpdate } from "../schemas/TickerUpdate.js";

/** Parameters of {@link watchTicker}. */
export interface WatchTickerParams {
  /** E.g. `BTCUSDT`; travels in lower case. */
  symbol: string;
}

/**
 * Statistics of one symbol over the last 24 hours.
 *
 * - Socket: `/stream`, topic `{symbol}@ticker`
 * - Updates: 1000 ms
 * - Access: public
 *
 * @see aster/spot-v3.md, WebSocket market data feed > Full ticker per symbol
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
