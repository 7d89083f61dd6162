// Generated from specs/aster/spot/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asJson, asMap, asObject, type Decoding, type Json, keepOthers, list, text, time } from "@venuekit/runtime";
import { type AssetInfo, decodeAssetInfo } from "./AssetInfo.js";
import { decodeRateLimitRule, type RateLimitRule } from "./RateLimitRule.js";
import { decodeSymbolInfo, type SymbolInfo } from "./SymbolInfo.js";

export interface ExchangeInfo {
  timezone: string;
  serverTime: number;
  rateLimits: RateLimitRule[];
  /** The venue does not use it at present. */
  exchangeFilters: Record<string, Json>[];
  assets: AssetInfo[];
  symbols: SymbolInfo[];
}

/** Decodes {@link ExchangeInfo}. */
export function decodeExchangeInfo(value: Json, decoding: Decoding): ExchangeInfo {
  const wire = asObject(value);
  const out: ExchangeInfo = {
    timezone: text(wire.timezone, "timezone"),
    serverTime: time(wire.serverTime, "serverTime"),
    rateLimits: list(wire.rateLimits, "rateLimits", decodeRateLimitRule, decoding),
    exchangeFilters:
      list(wire.exchangeFilters, "exchangeFilters", (value, decoding) => asMap(value, asJson, decoding), decoding),
    assets: list(wire.assets, "assets", decodeAssetInfo, decoding),
    symbols: list(wire.symbols, "symbols", decodeSymbolInfo, decoding),
  };
  if (Object.keys(wire).length !== 6) keepOthers(wire, out);
  return out;
}
