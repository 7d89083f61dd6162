// Generated from specs/aster/futures/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, integer, type Json, keepOthers, literal } from "@venuekit/runtime";

export interface MaxNumAlgoOrdersFilter {
  filterType: "MAX_NUM_ALGO_ORDERS";
  /** Open conditional orders an account may have on the symbol. */
  limit: number;
}

/** Decodes {@link MaxNumAlgoOrdersFilter}. */
export function decodeMaxNumAlgoOrdersFilter(value: Json): MaxNumAlgoOrdersFilter {
  const wire = asObject(value);
  const out: MaxNumAlgoOrdersFilter = {
    filterType: literal(wire.filterType, "filterType", "MAX_NUM_ALGO_ORDERS"),
    limit: integer(wire.limit, "limit"),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
