// Generated from specs/bitexasia/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asTuple, type Dec, decimal, type Decoding, type Json, keepBeyond } from "@venuekit/runtime";

export interface PriceLevelPair {
  price: Dec;
  size: Dec;
}

/** Decodes {@link PriceLevelPair}. */
export function decodePriceLevelPair(value: Json, decoding: Decoding): PriceLevelPair {
  const wire = asTuple(value, 2);
  const out: PriceLevelPair = {
    price: decimal(wire[0], 0, decoding),
    size: decimal(wire[1], 1, decoding),
  };
  if (wire.length > 2) keepBeyond(wire, out, 2);
  return out;
}
