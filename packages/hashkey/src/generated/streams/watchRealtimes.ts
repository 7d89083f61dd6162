// Generated from specs/hashkey/asyncapi.yaml. Do not edit; run `pnpm generate`.
import {
  type Client,
  putText,
  type Stream,
  type StreamOperation,
  type WatchOptions,
  type Writer,
} from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { decodeTickerPush, type TickerPush } from "../schemas/TickerPush.js";
import type { TickerUpdate } from "../schemas/TickerUpdate.js";

/** Parameters of {@link watchRealtimes}. */
export interface WatchRealtimesParams {
  /** E.g. `ETHUSDT`. */
  symbol: string;
}

/**
 * Prices and volumes of one symbol over the last 24 hours.
 *
 * - Socket: `/quote/ws/v2`, topic `realtimes`
 * - Updates: real time
 * - Access: public
 *
 * @see hashkey-mena.txt, Public Market Data Stream > V2 > Realtimes
 */
export function watchRealtimes(
  client: Client,
  params: WatchRealtimesParams,
  options?: WatchOptions,
): Stream<TickerUpdate, TickerPush> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchRealtimesParams, TickerPush, TickerUpdate> = {
  id: "watchRealtimes",
  socket: "publicV2",
  topics: ["realtimes"],
  kind: "market",
  params: encodeParams,
  decode: decodeTickerPush,
  items: (push) => [push.data],
};

function encodeParams(params: WatchRealtimesParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
}
