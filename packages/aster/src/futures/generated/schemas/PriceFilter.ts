// Generated from specs/aster/futures/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, literal } from "@venuekit/runtime";

/** Steps a price or stop price may take. A bound of 0 is switched off. */
export interface PriceFilter {
  filterType: "PRICE_FILTER";
  minPrice: Dec;
  maxPrice: Dec;
  /** Step, counted from `minPrice`. */
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
