// Generated from specs/aster/spot/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, literal } from "@venuekit/runtime";

/** Bounds and steps of `price` and `stopPrice`. A 0 sets no bound. */
export interface PriceFilter {
  filterType: "PRICE_FILTER";
  minPrice: Dec;
  maxPrice: Dec;
  /** A price is `minPrice` plus a multiple of it. */
  tickSize: Dec;
}

/** Decodes {@link PriceFilter}. */
export function decodePriceFilter(value: Json, decoding: Decoding): PriceFilter {
  const wire = asObject(value);
  const out: PriceFilter = {
    filterType: literal(wire.filterType, "filterType", "PRICE_FILTER"),
    minPrice: decimal(wire.minPrice, "minPrice", decoding),
    maxPrice: decimal(wire.maxPrice, "maxPrice", decoding),
    tickSize: decimal(wire.tickSize, "tickSize", decoding),
  };
  if (Object.keys(wire).length !== 4) keepOthers(wire, out);
  return out;
}
