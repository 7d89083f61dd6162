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
import { decodeDepthPushV1, type DepthPushV1 } from "../schemas/DepthPushV1.js";
import type { DepthUpdateV1 } from "../schemas/DepthUpdateV1.js";

/** Parameters of {@link watchDepthV1}. */
export interface WatchDepthV1Params {
  /** E.g. `BTCUSDT`. */
  symbol: string;
}

/**
 * Order book of one symbol, up to 200 levels a side.
 *
 * - Socket: `/quote/ws/v1`, topic `depth`
 * - Updates: 300 ms
 * - Access: public
 *
 * Treat each message as the whole book.
 *
 * Inferred: whether a message is a whole book or a change is not stated.
 *
 * @see hashkey-mena.txt, Public Market Data Stream > V1 > Depth
 */
export function watchDepthV1(
  client: Client,
  params: WatchDepthV1Params,
  options?: WatchOptions,
): Stream<DepthUpdateV1, DepthPushV1> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchDepthV1Params, DepthPushV1, DepthUpdateV1> = {
  id: "watchDepthV1",
  socket: "publicV1",
  topics: ["depth"],
  kind: "market",
  params: encodeParams,
  decode: decodeDepthPushV1,
  items: (push) => push.data,
};

function encodeParams(params: WatchDepthV1Params, out: Writer): void {
  putText(out, "symbol", params.symbol);
}
