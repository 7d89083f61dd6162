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
import type { Interval } from "../schemas/Interval.js";
import { decodeKlineUpdate, type KlineUpdate } from "../schemas/KlineUpdate.js";

/** Parameters of {@link watchKlines}. */
export interface WatchKlinesParams {
  /** E.g. `BTCUSDT`; travels in lower case. */
  symbol: string;
  interval: Interval;
}

/**
 * The latest candle of one symbol and interval.
 *
 * - Socket: `/stream`, topic `{symbol}@kline_{interval}`
 * - Updates: 2000 ms
 * - Access: public
 *
 * @see aster/spot-v3.md, WebSocket market data feed > K-line streams
 */
export function watchKlines(
  client: Client,
  params: WatchKlinesParams,
  options?: WatchOptions,
): Stream<KlineUpdate, KlineUpdate> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchKlinesParams, KlineUpdate, KlineUpdate> = {
  id: "watchKlines",
  socket: "market",
  topics: ["{symbol}@kline_{interval}"],
  kind: "market",
  params: encodeParams,
  decode: decodeKlineUpdate,
  items: (push) => [push],
};

function encodeParams(params: WatchKlinesParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  putText(out, "interval", params.interval);
}
