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
import { decodeTradeProUpdate, type TradeProUpdate } from "../schemas/TradeProUpdate.js";

/** Parameters of {@link watchTradePro}. */
export interface WatchTradeProParams {
  /** E.g. `BTCUSDT`; in lower case on the wire. */
  symbol: string;
}

/**
 * Trades of one symbol with the addresses of both sides.
 *
 * - Socket: `/stream`, topic `{symbol}@tradepro`
 * - Access: public
 *
 * Inferred: stands among the account events, but is subscribed like market data and needs no listen key; its frequency
 * is not stated.
 *
 * @see aster/futures-v3.md, User Data Streams > Event: TradePro
 */
export function watchTradePro(
  client: Client,
  params: WatchTradeProParams,
  options?: WatchOptions,
): Stream<TradeProUpdate, TradeProUpdate> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchTradeProParams, TradeProUpdate, TradeProUpdate> = {
  id: "watchTradePro",
  socket: "market",
  topics: ["{symbol}@tradepro"],
  kind: "market",
  params: encodeParams,
  decode: decodeTradeProUpdate,
  items: (push) => [push],
};

function encodeParams(params: WatchTradeProParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
}
