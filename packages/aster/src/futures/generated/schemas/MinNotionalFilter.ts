// Generated from specs/aster/futures/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepUnknown, literal } from "@venuekit/runtime";

export interface MinNotionalFilter {
  filterType: "MIN_NOTIONAL";
  /**
   * Smallest price times quantity of an order, in quote asset; a market order counts with the mark price.
   * Inferred: the spelling of the spot market is read too.
   */
  notional: Dec;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["filterType", "notional", "minNotional"]);

/** Decodes {@link MinNotionalFilter}. */
export function decodeMinNotionalFilter(value: Json, decoding: Decoding): MinNotionalFilter {
  const wire = asObject(value);
  const out: MinNotionalFilter = {
    filterType: literal(wire.filterType, "filterType", "MIN_NOTIONAL"),
    notional: decimal(wire.notional ?? wire.minNotional, "notional", decoding),
  };
  if (Object.keys(wire).length !== 2) keepUnknown(wire, out, KNOWN);
  return out;
}
