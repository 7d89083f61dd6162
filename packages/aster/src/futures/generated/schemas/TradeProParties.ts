// Generated from specs/aster/futures/channels/market.yaml. Do not edit; run `pnpm generate`.
import { asTuple, type Json, text } from "@venuekit/runtime";

/** Addresses of the two sides, or `hidden`. */
export type TradeProParties = [taker: string, maker: string];

/** Decodes {@link TradeProParties}. */
export function decodeTradeProParties(value: Json): TradeProParties {
  const wire = asTuple(value, 2);
  // Decoded in place: the parsed array is ours, and books have many levels.
  const out: unknown[] = wire;
  out[0] = text(wire[0], 0);
  out[1] = text(wire[1], 1);
  return out as TradeProParties;
}
