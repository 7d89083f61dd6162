// Generated from specs/bitexasia/asyncapi.yaml. Do not edit; run `pnpm generate`.
import {
  type Client,
  putText,
  type Stream,
  type StreamOperation,
  type WatchOptions,
  type Writer,
} from "@venuekit/runtime";
import { watch } from "../../stream.js";
import type { Trade } from "../schemas/Trade.js";
import { decodeTradesPush, type TradesPush } from "../schemas/TradesPush.js";

/** Parameters of {@link watchTrades}. */
export interface WatchTradesParams {
  /** E.g. `BTC-USD`. */
  pair: string;
}

/**
 * Trades of a pair: first recent ones, then each as it happens.
 *
 * - Socket: `{url}`, topic `trades`
 * - Access: public
 *
 * Inferred: address, frames and field names.
 *
 * @see bitexasia.txt, Features > WebSocket order-book and trade streams
 */
export function watchTrades(
  client: Client,
  params: WatchTradesParams,
  options?: WatchOptions,
): Stream<Trade, TradesPush> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchTradesParams, TradesPush, Trade> = {
  id: "watchTrades",
  socket: "market",
  topics: ["trades"],
  kind: "market",
  params: encodeParams,
  decode: decodeTradesPush,
  items: (push) => push.trades,
};

function encodeParams(params: WatchTradesParams, out: Writer): void {
  putText(out, "pair", params.pair);
}
