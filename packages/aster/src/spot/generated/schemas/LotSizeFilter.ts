// Generated from specs/aster/spot/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, literal } from "@venuekit/runtime";

/** Bounds and steps of an order's quantity. */
export interface LotSizeFilter {
  filterType: "LOT_SIZE";
  minQty: Dec;
  maxQty: Dec;
  /** A quantity is `minQty` plus a multiple of it. */
  stepSize: Dec;
}

/** Decodes {@link LotSizeFilter}. */
export function decodeLotSizeFilter(value: Json, decoding: Decoding): LotSizeFilter {
  const wire = asObject(value);
  const out: LotSizeFilter = {
    filterType: literal(wire.filterType, "filterType", "LOT_SIZE"),
    minQty: decimal(wire.minQty, "minQty", decoding),
    maxQty: decimal(wire.maxQty, "maxQty", decoding),
    stepSize: decimal(wire.stepSize, "stepSize", decoding),
  };
  if (Object.keys(wire).length !== 4) keepOthers(wire, out);
  return out;
}
