// Generated from specs/aster/spot/schemas/market.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  bool,
  type Dec,
  decimal,
  type Decoding,
  integer,
  type Json,
  keepOthers,
  literal,
} from "@venuekit/runtime";

/**
 * Smallest and largest value of an order.
 * Inferred: in the example only; the document does not explain it.
 */
export interface NotionalFilter {
  filterType: "NOTIONAL";
  /** In quote asset. */
  minNotional: Dec;
  /**
   * In quote asset.
   * Inferred: optional: answers of the venue were seen without it.
   */
  maxNotional?: Dec;
  /** Whether `minNotional` holds for market orders. */
  applyMinToMarket: boolean;
  /** Whether `maxNotional` holds for market orders. */
  applyMaxToMarket: boolean;
  /** Minutes over which the price of a market order is averaged. */
  avgPriceMins: number;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["maxNotional"]);

/** Decodes {@link NotionalFilter}. */
export function decodeNotionalFilter(value: Json, decoding: Decoding): NotionalFilter {
  const wire = asObject(value);
  const out: NotionalFilter = {
    filterType: literal(wire.filterType, "filterType", "NOTIONAL"),
    minNotional: decimal(wire.minNotional, "minNotional", decoding),
    applyMinToMarket: bool(wire.applyMinToMarket, "applyMinToMarket"),
    applyMaxToMarket: bool(wire.applyMaxToMarket, "applyMaxToMarket"),
    avgPriceMins: integer(wire.avgPriceMins, "avgPriceMins"),
  };
  let known = 5;
  if (wire.maxNotional != null) {
    out.maxNotional = decimal(wire.maxNotional, "maxNotional", decoding);
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
