// Generated from specs/hashkey/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepUnknown, text } from "@venuekit/runtime";
import { decodeLimitTradingFilter, type LimitTradingFilter } from "./LimitTradingFilter.js";
import { decodeLotSizeFilter, type LotSizeFilter } from "./LotSizeFilter.js";
import { decodeMarketTradingFilter, type MarketTradingFilter } from "./MarketTradingFilter.js";
import { decodeMinNotionalFilter, type MinNotionalFilter } from "./MinNotionalFilter.js";
import { decodeOpenQuoteFilter, type OpenQuoteFilter } from "./OpenQuoteFilter.js";
import { decodePriceFilter, type PriceFilter } from "./PriceFilter.js";
import { decodeTradeAmountFilter, type TradeAmountFilter } from "./TradeAmountFilter.js";

export type SymbolFilter =
  | PriceFilter
  | LotSizeFilter
  | MinNotionalFilter
  | TradeAmountFilter
  | LimitTradingFilter
  | MarketTradingFilter
  | OpenQuoteFilter
  | UnlistedSymbolFilter;

/** A {@link SymbolFilter} of a kind the documents do not list. Its other fields are there as sent. */
export interface UnlistedSymbolFilter {
  [field: string]: unknown;
  /** Text; compare it as `String(...)`. */
  filterType: UnlistedValue;
}

/** A string to read; as a type of its own, it lets a check against a listed value narrow the union. */
declare enum UnlistedValue {
  text = "",
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["filterType"]);

/** Decodes {@link SymbolFilter}. */
export function decodeSymbolFilter(value: Json, decoding: Decoding): SymbolFilter {
  const wire = asObject(value);
  switch (wire.filterType) {
    case "PRICE_FILTER":
      return decodePriceFilter(value, decoding);
    case "LOT_SIZE":
      return decodeLotSizeFilter(value, decoding);
    case "MIN_NOTIONAL":
      return decodeMinNotionalFilter(value, decoding);
    case "TRADE_AMOUNT":
      return decodeTradeAmountFilter(value, decoding);
    case "LIMIT_TRADING":
      return decodeLimitTradingFilter(value, decoding);
    case "MARKET_TRADING":
      return decodeMarketTradingFilter(value, decoding);
    case "OPEN_QUOTE":
      return decodeOpenQuoteFilter(value, decoding);
  }
  const out: UnlistedSymbolFilter = { filterType: text(wire.filterType, "filterType") as UnlistedValue };
  keepUnknown(wire, out, KNOWN);
  return out;
}
