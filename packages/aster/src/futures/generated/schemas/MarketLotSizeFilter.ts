// Generated from specs/aster/futures/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, literal } from "@venuekit/runtime";

/** Steps the quantity of a market order may take. */
export interface MarketLotSizeFilter {
  filterType: "MARKET_LOT_SIZE";
  minQty: Dec;
  maxQty: Dec;
  /** Step, counted from `minQty`. */
  stepSize: Dec;
}

/** Decodes {@link MarketLotSizeFilter}. */
export function decodeMarketLotSizeFilter(value: Json, decoding: Decoding): MarketLotSizeFilter {
  const wire = asObject(value);
  const out: MarketLotSizeFilter = {
    filterType: literal(wire.filterType, "filterType", "MARKET_LOT_SIZE"),
    minQty: decimal(wire.minQty, "minQty", decoding),
    maxQty: decimal(wire.maxQty, "maxQty", decoding),
    stepSize: decimal(wire.stepSize, "stepSize", decoding),
  };
  if (Object.keys(wire).length !== 4) keepOthers(wire, out);
  return out;
}
