// Generated from specs/aster/spot/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, integer, type Json, keepOthers, literal } from "@venuekit/runtime";

/**
 * How many orders may be open.
 * Inferred: in the example only; the document does not explain it.
 */
export interface MaxNumOrdersFilter {
  filterType: "MAX_NUM_ORDERS";
  limit: number;
}

/** Decodes {@link MaxNumOrdersFilter}. */
export function decodeMaxNumOrdersFilter(value: Json): MaxNumOrdersFilter {
  const wire = asObject(value);
  const out: MaxNumOrdersFilter = {
    filterType: literal(wire.filterType, "filterType", "MAX_NUM_ORDERS"),
    limit: integer(wire.limit, "limit"),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
