// Generated from specs/aster/futures/asyncapi.yaml. Do not edit; run `pnpm generate`.
import type { Client, Stream, StreamOperation, WatchOptions } from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { decodeLiquidationUpdate, type LiquidationUpdate } from "../schemas/LiquidationUpdate.js";

/**
 * Liquidation orders of every symbol.
 *
 * - Socket: `/stream`, topic `!forceOrder@arr`
 * - Updates: 1000 ms
 * - Access: public
 *
 * Only the latest liquidation of each symbol and interval; one order a message.
 *
 * @see aster/futures-v3.md, Websocket Market Streams > All Market Liquidation Order Streams
 */
export function watchAllLiquidations(
  client: Client,
  options?: WatchOptions,
): Stream<LiquidationUpdate, LiquidationUpdate> {
  return watch(client, operation, {}, options);
}

const operation: StreamOperation<object, LiquidationUpdate, LiquidationUpdate> = {
  id: "watchAllLiquidations",
  socket: "market",
  topics: ["!forceOrder@arr"],
  kind: "market",
  decode: decodeLiquidationUpdate,
  items: (push) => [push],
};
