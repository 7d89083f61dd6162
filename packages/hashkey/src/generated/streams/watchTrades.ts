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
import { decodeTradePush, type TradePush } from "../schemas/TradePush.js";
import type { TradeUpdate } from "../schemas/TradeUpdate.js";

/** Parameters of {@link watchTrades}. */
export interface WatchTradesParams {
  /** E.g. `ETHUSDT`. */
  symbol: string;
}

/**
 * Trades of one symbol.
 *
 * - Socket: `/quote/ws/v2`, topic `trade`
 * - Updates: real time
 * - Access: public
 *
 * @see hashkey-mena.txt, Public Market Data Stream > V2 > Trade
 */
export function watchTrades(
  client: Client,
  params: WatchTradesParams,
  options?: WatchOptions,
): Stream<TradeUpdate, TradePush> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchTradesParams, TradePush, TradeUpdate> = {
  id: "watchTrades",
  socket: "publicV2",
  topics: ["trade"],
  kind: "market",
  params: encodeParams,
  decode: decodeTradePush,
  items: (push) => [push.data],
};

function encodeParams(params: WatchTradesParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
}
