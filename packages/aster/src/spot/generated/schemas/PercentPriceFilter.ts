// Generated from specs/aster/spot/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, integer, type Json, keepOthers, literal } from "@venuekit/runtime";

/** How far a price may be from the index price. */
export interface PercentPriceFilter {
  filterType: "PERCENT_PRICE";
  /** Highest price as a multiple of the index price. */
  multiplierUp: Dec;
  /** Lowest price as a multiple of the index price. */
  multiplierDown: Dec;
  /** Decimals of the multipliers. */
  multiplierDecimal: number;
}

/** Decodes {@link PercentPriceFilter}. */
export function decodePercentPriceFilter(value: Json, decoding: Decoding): PercentPriceFilter {
  const wire = asObject(value);
  const out: PercentPriceFilter = {
    filterType: literal(wire.filterType, "filterType", "PERCENT_PRICE"),
    multiplierUp: decimal(wire.multiplierUp, "multiplierUp", decoding),
    multiplierDown: decimal(wire.multiplierDown, "multiplierDown", decoding),
    multiplierDecimal: integer(wire.multiplierDecimal, "multiplierDecimal"),
  };
  if (Object.keys(wire).length !== 4) keepOthers(wire, out);
  return out;
}
