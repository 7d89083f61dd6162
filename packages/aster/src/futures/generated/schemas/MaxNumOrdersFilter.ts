// Generated from specs/aster/futures/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, integer, type Json, keepOthers, literal } from "@venuekit/runtime";

export interface MaxNumOrdersFilter {
  filterType: "MAX_NUM_ORDERS";
  /** Open orders an account may have on the symbol, conditional ones included. */
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
