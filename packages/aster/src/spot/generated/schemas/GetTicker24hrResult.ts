// Generated from specs/aster/spot/paths/market.yaml. Do not edit; run `pnpm generate`.
import { asList, type Decoding, type Json } from "@venuekit/runtime";
import { decodeTicker24hr, type Ticker24hr } from "./Ticker24hr.js";

export type GetTicker24hrResult = Ticker24hr | Ticker24hr[];

/** Decodes {@link GetTicker24hrResult}. */
export function decodeGetTicker24hrResult(value: Json, decoding: Decoding): GetTicker24hrResult {
  if (!Array.isArray(value) && typeof value === "object") return decodeTicker24hr(value, decoding);
  return asList(value, decodeTicker24hr, decoding);
}
