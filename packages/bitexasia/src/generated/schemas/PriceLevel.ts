// Generated from specs/bitexasia/schemas/market.yaml. Do not edit; run `pnpm generate`.
import type { Decoding, Json } from "@venuekit/runtime";
import { decodePriceLevelFields, type PriceLevelFields } from "./PriceLevelFields.js";
import { decodePriceLevelPair, type PriceLevelPair } from "./PriceLevelPair.js";

/**
 * A price and what stands there; both usual forms are read.
 * Inferred: a list [price, size] and an object are read; the page shows no level.
 */
export type PriceLevel = PriceLevelPair | PriceLevelFields;

/** Decodes {@link PriceLevel}. */
export function decodePriceLevel(value: Json, decoding: Decoding): PriceLevel {
  if (Array.isArray(value)) return decodePriceLevelPair(value, decoding);
  return decodePriceLevelFields(value, decoding);
}
