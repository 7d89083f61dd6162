// Generated from specs/aster/spot/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, integer, type Json, keepOthers, literal } from "@venuekit/runtime";

/**
 * How far a price may be from a reference price, for each side.
 * Inferred: in the example only; the document does not explain it.
 */
export interface PercentPriceBySideFilter {
  filterType: "PERCENT_PRICE_BY_SIDE";
  bidMultiplierUp: Dec;
  bidMultiplierDown: Dec;
  askMultiplierUp: Dec;
  askMultiplierDown: Dec;
  /** Minutes over which the reference price is averaged. */
  avgPriceMins: number;
  /** Decimals of the multipliers. */
  multiplierDecimal: number;
}

/** Decodes {@link PercentPriceBySideFilter}. */
export function decodePercentPriceBySideFilter(value: Json, decoding: Decoding): PercentPriceBySideFilter {
  const wire = asObject(value);
  const out: PercentPriceBySideFilter = {
    filterType: literal(wire.filterType, "filterType", "PERCENT_PRICE_BY_SIDE"),
    bidMultiplierUp: decimal(wire.bidMultiplierUp, "bidMultiplierUp", decoding),
    bidMultiplierDown: decimal(wire.bidMultiplierDown, "bidMultiplierDown", decoding),
    askMultiplierUp: decimal(wire.askMultiplierUp, "askMultiplierUp", decoding),
    askMultiplierDown: decimal(wire.askMultiplierDown, "askMultiplierDown", decoding),
    avgPriceMins: integer(wire.avgPriceMins, "avgPriceMins"),
    multiplierDecimal: integer(wire.multiplierDecimal, "multiplierDecimal"),
  };
  if (Object.keys(wire).length !== 7) keepOthers(wire, out);
  return out;
}
