// Generated from specs/hashkey/paths/market.yaml. Do not edit; run `pnpm generate`.
import { type Decoding, hasKeys, type Json } from "@venuekit/runtime";
import { decodeExchangeInfo, type ExchangeInfo } from "./ExchangeInfo.js";
import { decodeSymbolInfo, type SymbolInfo } from "./SymbolInfo.js";

/**
 * Inferred: The table describes the answer for all symbols, the example is one bare symbol, taken to be the answer to a
 * request with `symbol`.
 */
export type GetExchangeInfoResult = ExchangeInfo | SymbolInfo;

/** Decodes {@link GetExchangeInfoResult}. */
export function decodeGetExchangeInfoResult(value: Json, decoding: Decoding): GetExchangeInfoResult {
  if (hasKeys(value, "symbols")) return decodeExchangeInfo(value, decoding);
  return decodeSymbolInfo(value, decoding);
}
