// Generated from specs/aster/spot/asyncapi.yaml. Do not edit; run `pnpm generate`.
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
  /** E.g. `BTCUSDT`; travels in lower case. */
  symbol: string;
}

/**
 * Trades of one symbol, those of one order in one.
 *
 * - Socket: `/stream`, topic `{symbol}@aggTrade`
 * - Updates: real time
 * - Access: public
 *
 * @see aster/spot-v3.md, WebSocket market data feed > Collection transaction flow
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
