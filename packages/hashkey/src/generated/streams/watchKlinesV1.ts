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
import type { Interval } from "../schemas/Interval.js";
import { decodeKlinePushV1, type KlinePushV1 } from "../schemas/KlinePushV1.js";
import type { KlineUpdateV1 } from "../schemas/KlineUpdateV1.js";

/** Parameters of {@link watchKlinesV1}. */
export interface WatchKlinesV1Params {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Wire key: `klineType`. */
  interval: Interval;
}

/**
 * Candles of one symbol and interval, with quote and taker volumes.
 *
 * - Socket: `/quote/ws/v1`, topic `kline_{klineType}`
 * - Updates: 300 ms
 * - Access: public
 *
 * @see hashkey-mena.txt, Public Market Data Stream > V1 > Kline
 */
export function watchKlinesV1(
  client: Client,
  params: WatchKlinesV1Params,
  options?: WatchOptions,
): Stream<KlineUpdateV1, KlinePushV1> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchKlinesV1Params, KlinePushV1, KlineUpdateV1> = {
  id: "watchKlinesV1",
  socket: "publicV1",
  topics: ["kline_{klineType}"],
  kind: "market",
  params: encodeParams,
  decode: decodeKlinePushV1,
  items: (push) => push.data,
};

function encodeParams(params: WatchKlinesV1Params, out: Writer): void {
  putText(out, "symbol", params.symbol);
  putText(out, "klineType", params.interval);
}
