// Generated from specs/aster/futures/asyncapi.yaml. Do not edit; run `pnpm generate`.
import type { Client, Stream, StreamOperation, WatchOptions } from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { decodeMarginCall, type MarginCall } from "../schemas/MarginCall.js";

/**
 * Positions whose risk has become too high.
 *
 * - Socket: `/ws/{listenKey}`, topic `MARGIN_CALL`
 * - Access: signed in V3, API key in V1; `USER_STREAM`, key with read permission, listen key
 *
 * A hint at risk only, not meant to trade on.
 *
 * @see aster/futures-v3.md, User Data Streams > Event: Margin Call
 */
export function watchMarginCalls(client: Client, options?: WatchOptions): Stream<MarginCall, MarginCall> {
  return watch(client, operation, {}, options);
}

const operation: StreamOperation<object, MarginCall, MarginCall> = {
  id: "watchMarginCalls",
  socket: "user",
  topics: ["MARGIN_CALL"],
  kind: "account",
  decode: decodeMarginCall,
  items: (push) => [push],
};
