// Generated from specs/aster/futures/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asJson, asMap, asObject, type Decoding, type Json, keepOthers, list, text, time } from "@venuekit/runtime";
import { decodeMarginAsset, type MarginAsset } from "./MarginAsset.js";
import { decodeRateLimitRule, type RateLimitRule } from "./RateLimitRule.js";
import { decodeSymbolInfo, type SymbolInfo } from "./SymbolInfo.js";

export interface ExchangeInfo {
  /** Rules of the exchange as a whole; the document shows none. */
  exchangeFilters: Record<string, Json>[];
  rateLimits: RateLimitRule[];
  /** To be ignored; `getServerTime` tells the time. */
  serverTime: number;
  assets: MarginAsset[];
  symbols: SymbolInfo[];
  timezone: string;
}

/** Decodes {@link ExchangeInfo}. */
export function decodeExchangeInfo(value: Json, decoding: Decoding): ExchangeInfo {
  const wire = asObject(value);
  const out: ExchangeInfo = {
    exchangeFilters:
      list(wire.exchangeFilters, "exchangeFilters", (value, decoding) => asMap(value, asJson, decoding), decoding),
    rateLimits: list(wire.rateLimits, "rateLimits", decodeRateLimitRule, decoding),
    serverTime: time(wire.serverTime, "serverTime"),
    assets: list(wire.assets, "assets", decodeMarginAsset, decoding),
    symbols: list(wire.symbols, "symbols", decodeSymbolInfo, decoding),
    timezone: text(wire.timezone, "timezone"),
  };
  if (Object.keys(wire).length !== 6) keepOthers(wire, out);
  return out;
}
