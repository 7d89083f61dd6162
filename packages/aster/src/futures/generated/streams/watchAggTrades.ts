// Generated from specs/aster/futures/asyncapi.yaml. Do not edit; run `pnpm generate`.
import {
  type Client,
  putText,
  type Stream,
  type StreamOperation,
  type WatchOptions,
  type Writer,
} from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { type AggTradeUpdate, decodeAggTradeUpdate } from "../schemas/AggTradeUpdate.js";

/** Parameters of {@link watchAggTrades}. */
export interface WatchAggTradesParams {
  /** E.g. `BTCUSDT`; in lower case on the wire. */
  symbol: string;
}

/**
 * Trades of one symbol, those of one taker order as one.
 *
 * - Socket: `/stream`, topic `{symbol}@aggTrade`
 * - Updates: 100 ms
 * - Access: public
 *
 * Trades of the insurance fund and auto-deleveraging are left out.
 *
 * @see aster/futures-v3.md, Websocket Market Streams > Aggregate Trade Streams
 */
export function watchAggTrades(
  client: Client,
  params: WatchAggTradesParams,
  options?: WatchOptions,
): Stream<AggTradeUpdate, AggTradeUpdate> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchAggTradesParams, AggTradeUpdate, AggTradeUpdate> = {
  id: "watchAggTrades",
  socket: "market",
  topics: ["{symbol}@aggTrade"],
  kind: "market",
  params: encodeParams,
  decode: decodeAggTradeUpdate,
  items: (push) => [push],
};

function encodeParams(params: WatchAggTradesParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
}
