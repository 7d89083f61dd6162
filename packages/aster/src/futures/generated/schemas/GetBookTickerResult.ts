// Generated from specs/aster/futures/paths/market.yaml. Do not edit; run `pnpm generate`.
import { asList, type Decoding, type Json } from "@venuekit/runtime";
import { type BookTicker, decodeBookTicker } from "./BookTicker.js";

export type GetBookTickerResult = BookTicker | BookTicker[];

/** Decodes {@link GetBookTickerResult}. */
export function decodeGetBookTickerResult(value: Json, decoding: Decoding): GetBookTickerResult {
  if (!Array.isArray(value) && typeof value === "object") return decodeBookTicker(value, decoding);
  return asList(value, decodeBookTicker, decoding);
}
