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
import { decodeLiquidationUpdate, type LiquidationUpdate } from "../schemas/LiquidationUpdate.js";

/** Parameters of {@link watchLiquidations}. */
export interface WatchLiquidationsParams {
  /** E.g. `BTCUSDT`; in lower case on the wire. */
  symbol: string;
}

/**
 * Liquidation orders of one symbol.
 *
 * - Socket: `/stream`, topic `{symbol}@forceOrder`
 * - Updates: 1000 ms
 * - Access: public
 *
 * Only the latest liquidation of each interval.
 *
 * @see aster/futures-v3.md, Websocket Market Streams > Liquidation Order Streams
 */
export function watchLiquidations(
  client: Client,
  params: WatchLiquidationsParams,
  options?: WatchOptions,
): Stream<LiquidationUpdate, LiquidationUpdate> {
  return watch(client, operation, params, options);
}

const operation: StreamOperation<WatchLiquidationsParams, LiquidationUpdate, LiquidationUpdate> = {
  id: "watchLiquidations",
  socket: "market",
  topics: ["{symbol}@forceOrder"],
  kind: "market",
  params: encodeParams,
  decode: decodeLiquidationUpdate,
  items: (push) => [push],
};

function encodeParams(params: WatchLiquidationsParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
}
