// Generated from specs/aster/spot/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, literal } from "@venuekit/runtime";

/**
 * Largest value of an order.
 * Inferred: in the example only; the document does not explain it.
 */
export interface MaxNotionalFilter {
  filterType: "MAX_NOTIONAL";
  /** In quote asset. */
  maxNotional: Dec;
}

/** Decodes {@link MaxNotionalFilter}. */
export function decodeMaxNotionalFilter(value: Json, decoding: Decoding): MaxNotionalFilter {
  const wire = asObject(value);
  const out: MaxNotionalFilter = {
    filterType: literal(wire.filterType, "filterType", "MAX_NOTIONAL"),
    maxNotional: decimal(wire.maxNotional, "maxNotional", decoding),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
