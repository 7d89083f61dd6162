// Generated from specs/apifiny/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asTuple, type Dec, decimal, type Decoding, type Json } from "@venuekit/runtime";

export type PriceLevel = [price: Dec, size: Dec];

/** Decodes {@link PriceLevel}. */
export function decodePriceLevel(value: Json, decoding: Decoding): PriceLevel {
  const wire = asTuple(value, 2);
  // Decoded in place: the parsed array is ours, and books have many levels.
  const out: unknown[] = wire;
  out[0] = decimal(wire[0], 0, decoding);
  out[1] = decimal(wire[1], 1, decoding);
  return out as PriceLevel;
}
