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
import { decodeKlinePush, type KlinePush } from "../schemas/KlinePush.js";
import type { KlineUpdate } from "../schemas/KlineUpdate.js";

/** Parameters of {@link watchKlines}. */
export interface WatchKlinesParams {
  /** E.g. `ETHUSDT`. */
  symbol: string;
  /** Wire key: `klineType`. */
  interval: Interval;
}

/**
 * Candles of one symbol and interval.
 *
 * - Socket: `/quote/ws/v2`, topic `kline`
 * - Updates: real time
 * - Access: public
 *
 * @see hashkey-mena.txt, Public Market Data Stream > V2 > Kline
 */
export function watchKlines(
  client: Client,
  params: WatchKlinesParams,
  options?: WatchOptions,
): Stream<KlineUpdate, KlinePush> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchKlinesParams, KlinePush, KlineUpdate> = {
  id: "watchKlines",
  socket: "publicV2",
  topics: ["kline"],
  kind: "market",
  params: encodeParams,
  decode: decodeKlinePush,
  items: (push) => [push.data],
};

function encodeParams(params: WatchKlinesParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  putText(out, "klineType", params.interval);
}
