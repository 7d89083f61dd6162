// Generated from specs/aster/futures/paths/market.yaml. Do not edit; run `pnpm generate`.
import { asList, type Decoding, type Json } from "@venuekit/runtime";
import { decodePremiumIndex, type PremiumIndex } from "./PremiumIndex.js";

export type GetPremiumIndexResult = PremiumIndex | PremiumIndex[];

/** Decodes {@link GetPremiumIndexResult}. */
export function decodeGetPremiumIndexResult(value: Json, decoding: Decoding): GetPremiumIndexResult {
  if (!Array.isArray(value) && typeof value === "object") return decodePremiumIndex(value, decoding);
  return asList(value, decodePremiumIndex, decoding);
}
