// Generated from specs/aster/spot/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, literal } from "@venuekit/runtime";

/**
 * Smallest value of an order.
 * Inferred: in the example only; the document does not explain it.
 */
export interface MinNotionalFilter {
  filterType: "MIN_NOTIONAL";
  /** In quote asset. */
  minNotional: Dec;
}

/** Decodes {@link MinNotionalFilter}. */
export function decodeMinNotionalFilter(value: Json, decoding: Decoding): MinNotionalFilter {
  const wire = asObject(value);
  const out: MinNotionalFilter = {
    filterType: literal(wire.filterType, "filterType", "MIN_NOTIONAL"),
    minNotional: decimal(wire.minNotional, "minNotional", decoding),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
