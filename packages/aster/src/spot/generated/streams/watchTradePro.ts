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
import { decodeTradeProUpdate, type TradeProUpdate } from "../schemas/TradeProUpdate.js";

/** Parameters of {@link watchTradePro}. */
export interface WatchTradeProParams {
  /** E.g. `BTCUSDT`; travels in lower case. */
  symbol: string;
}

/**
 * Trades of one symbol with transaction hash and addresses.
 *
 * - Socket: `/stream`, topic `{symbol}@tradepro`
 * - Access: public
 *
 * @see aster/spot-v3.md, WebSocket account information push > Event: TradePro
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
