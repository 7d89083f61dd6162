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
import { decodeTradeUpdate, type TradeUpdate } from "../schemas/TradeUpdate.js";

/** Parameters of {@link watchTrades}. */
export interface WatchTradesParams {
  /** E.g. `BTCUSDT`; travels in lower case. */
  symbol: string;
}

/**
 * Trades of one symbol.
 *
 * - Socket: `/stream`, topic `{symbol}@trade`
 * - Access: public
 *
 * @see aster/spot-v3.md, WebSocket market data feed > Tick-by-tick trades
 */
export function watchTrades(
  client: Client,
  params: WatchTradesParams,
  options?: WatchOptions,
): Stream<TradeUpdate, TradeUpdate> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchTradesParams, TradeUpdate, TradeUpdate> = {
  id: "watchTrades",
  socket: "market",
  topics: ["{symbol}@trade"],
  kind: "market",
  params: encodeParams,
  decode: decodeTradeUpdate,
  items: (push) => [push],
};

function encodeParams(params: WatchTradesParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
}
