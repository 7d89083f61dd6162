// Generated from specs/aster/spot/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepUnknown, text } from "@venuekit/runtime";
import { decodeLotSizeFilter, type LotSizeFilter } from "./LotSizeFilter.js";
import { decodeMarketLotSizeFilter, type MarketLotSizeFilter } from "./MarketLotSizeFilter.js";
import { decodeMaxNotionalFilter, type MaxNotionalFilter } from "./MaxNotionalFilter.js";
import { decodeMaxNumOrdersFilter, type MaxNumOrdersFilter } from "./MaxNumOrdersFilter.js";
import { decodeMinNotionalFilter, type MinNotionalFilter } from "./MinNotionalFilter.js";
import { decodeNotionalFilter, type NotionalFilter } from "./NotionalFilter.js";
import { decodePercentPriceBySideFilter, type PercentPriceBySideFilter } from "./PercentPriceBySideFilter.js";
import { decodePercentPriceFilter, type PercentPriceFilter } from "./PercentPriceFilter.js";
import { decodePriceFilter, type PriceFilter } from "./PriceFilter.js";

export type SymbolFilter =
  | PriceFilter
  | LotSizeFilter
  | MarketLotSizeFilter
  | MaxNumOrdersFilter
  | MinNotionalFilter
  | MaxNotionalFilter
  | NotionalFilter
  | PercentPriceFilter
  | PercentPriceBySideFilter
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
    case "MARKET_LOT_SIZE":
      return decodeMarketLotSizeFilter(value, decoding);
    case "MAX_NUM_ORDERS":
      return decodeMaxNumOrdersFilter(value);
    case "MIN_NOTIONAL":
      return decodeMinNotionalFilter(value, decoding);
    case "MAX_NOTIONAL":
      return decodeMaxNotionalFilter(value, decoding);
    case "NOTIONAL":
      return decodeNotionalFilter(value, decoding);
    case "PERCENT_PRICE":
      return decodePercentPriceFilter(value, decoding);
    case "PERCENT_PRICE_BY_SIDE":
      return decodePercentPriceBySideFilter(value, decoding);
  }
  const out: UnlistedSymbolFilter = { filterType: text(wire.filterType, "filterType") as UnlistedValue };
  keepUnknown(wire, out, KNOWN);
  return out;
}
