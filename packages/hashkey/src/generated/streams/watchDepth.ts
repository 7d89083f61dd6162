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
import { decodeDepthPush, type DepthPush } from "../schemas/DepthPush.js";
import type { DepthUpdate } from "../schemas/DepthUpdate.js";

/** Parameters of {@link watchDepth}. */
export interface WatchDepthParams {
  /** E.g. `ETHUSDT`. */
  symbol: string;
}

/**
 * Order book of one symbol.
 *
 * - Socket: `/quote/ws/v2`, topic `depth`
 * - Updates: 100 ms
 * - Access: public
 *
 * Treat each message as the whole book.
 *
 * Inferred: whether a message is a whole book or a change is not stated.
 *
 * @see hashkey-mena.txt, Public Market Data Stream > V2 > Depth
 */
export function watchDepth(
  client: Client,
  params: WatchDepthParams,
  options?: WatchOptions,
): Stream<DepthUpdate, DepthPush> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchDepthParams, DepthPush, DepthUpdate> = {
  id: "watchDepth",
  socket: "publicV2",
  topics: ["depth"],
  kind: "market",
  params: encodeParams,
  decode: decodeDepthPush,
  items: (push) => [push.data],
};

function encodeParams(params: WatchDepthParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
}
