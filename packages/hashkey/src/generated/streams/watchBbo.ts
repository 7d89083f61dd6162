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
import { type BboPush, decodeBboPush } from "../schemas/BboPush.js";
import type { BboUpdate } from "../schemas/BboUpdate.js";

/** Parameters of {@link watchBbo}. */
export interface WatchBboParams {
  /** E.g. `ETHUSDT`. */
  symbol: string;
}

/**
 * Best bid and offer of one symbol.
 *
 * - Socket: `/quote/ws/v2`, topic `bbo`
 * - Updates: real time
 * - Access: public
 *
 * @see hashkey-mena.txt, Public Market Data Stream > V2 > BBO
 */
export function watchBbo(client: Client, params: WatchBboParams, options?: WatchOptions): Stream<BboUpdate, BboPush> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchBboParams, BboPush, BboUpdate> = {
  id: "watchBbo",
  socket: "publicV2",
  topics: ["bbo"],
  kind: "market",
  params: encodeParams,
  decode: decodeBboPush,
  items: (push) => [push.data],
};

function encodeParams(params: WatchBboParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
}
