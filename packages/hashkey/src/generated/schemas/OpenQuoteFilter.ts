// Generated from specs/hashkey/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, literal, time } from "@venuekit/runtime";

/** Restrictions around the opening of trading. */
export interface OpenQuoteFilter {
  filterType: "OPEN_QUOTE";
  /** Market orders are refused from here. */
  noAllowMarketStartTime: number;
  /** Market orders are refused until here. */
  noAllowMarketEndTime: number;
  /** Limit orders are bounded from here. */
  limitOrderStartTime: number;
  /** Limit orders are bounded until here. */
  limitOrderEndTime: number;
  limitMinPrice: Dec;
  limitMaxPrice: Dec;
}

/** Decodes {@link OpenQuoteFilter}. */
export function decodeOpenQuoteFilter(value: Json, decoding: Decoding): OpenQuoteFilter {
  const wire = asObject(value);
  const out: OpenQuoteFilter = {
    filterType: literal(wire.filterType, "filterType", "OPEN_QUOTE"),
    noAllowMarketStartTime: time(wire.noAllowMarketStartTime, "noAllowMarketStartTime"),
    noAllowMarketEndTime: time(wire.noAllowMarketEndTime, "noAllowMarketEndTime"),
    limitOrderStartTime: time(wire.limitOrderStartTime, "limitOrderStartTime"),
    limitOrderEndTime: time(wire.limitOrderEndTime, "limitOrderEndTime"),
    limitMinPrice: decimal(wire.limitMinPrice, "limitMinPrice", decoding),
    limitMaxPrice: decimal(wire.limitMaxPrice, "limitMaxPrice", decoding),
  };
  if (Object.keys(wire).length !== 7) keepOthers(wire, out);
  return out;
}
