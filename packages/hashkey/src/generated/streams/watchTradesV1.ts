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
import { decodeTradePushV1, type TradePushV1 } from "../schemas/TradePushV1.js";
import type { TradeUpdateV1 } from "../schemas/TradeUpdateV1.js";

/** Parameters of {@link watchTradesV1}. */
export interface WatchTradesV1Params {
  /** E.g. `BTCUSDT`. */
  symbol: string;
}

/**
 * Trades of one symbol.
 *
 * - Socket: `/quote/ws/v1`, topic `trade`
 * - Updates: 300 ms
 * - Access: public
 *
 * The latest 60 trades arrive first.
 *
 * @see hashkey-mena.txt, Public Market Data Stream > V1 > Trade
 */
export function watchTradesV1(
  client: Client,
  params: WatchTradesV1Params,
  options?: WatchOptions,
): Stream<TradeUpdateV1, TradePushV1> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchTradesV1Params, TradePushV1, TradeUpdateV1> = {
  id: "watchTradesV1",
  socket: "publicV1",
  topics: ["trade"],
  kind: "market",
  params: encodeParams,
  decode: decodeTradePushV1,
  items: (push) => push.data,
};

function encodeParams(params: WatchTradesV1Params, out: Writer): void {
  putText(out, "symbol", params.symbol);
}
