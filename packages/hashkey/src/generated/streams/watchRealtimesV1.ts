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
import { decodeTickerPushV1, type TickerPushV1 } from "../schemas/TickerPushV1.js";
import type { TickerUpdateV1 } from "../schemas/TickerUpdateV1.js";

/** Parameters of {@link watchRealtimesV1}. */
export interface WatchRealtimesV1Params {
  /** E.g. `BTCUSDT`. */
  symbol: string;
}

/**
 * Prices and volumes of one symbol over the last 24 hours.
 *
 * - Socket: `/quote/ws/v1`, topic `realtimes`
 * - Updates: 500 ms
 * - Access: public
 *
 * @see hashkey-mena.txt, Public Market Data Stream > V1 > Realtimes
 */
export function watchRealtimesV1(
  client: Client,
  params: WatchRealtimesV1Params,
  options?: WatchOptions,
): Stream<TickerUpdateV1, TickerPushV1> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchRealtimesV1Params, TickerPushV1, TickerUpdateV1> = {
  id: "watchRealtimesV1",
  socket: "publicV1",
  topics: ["realtimes"],
  kind: "market",
  params: encodeParams,
  decode: decodeTickerPushV1,
  items: (push) => push.data,
};

function encodeParams(params: WatchRealtimesV1Params, out: Writer): void {
  putText(out, "symbol", params.symbol);
}
