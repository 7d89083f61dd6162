// Generated from specs/aster/spot/paths/market.yaml. Do not edit; run `pnpm generate`.
import { asList, type Decoding, type Json } from "@venuekit/runtime";
import { decodePriceTicker, type PriceTicker } from "./PriceTicker.js";

export type GetTickerPriceResult = PriceTicker | PriceTicker[];

/** Decodes {@link GetTickerPriceResult}. */
export function decodeGetTickerPriceResult(value: Json, decoding: Decoding): GetTickerPriceResult {
  if (!Array.isArray(value) && typeof value === "object") return decodePriceTicker(value, decoding);
  return asList(value, decodePriceTicker, decoding);
}
