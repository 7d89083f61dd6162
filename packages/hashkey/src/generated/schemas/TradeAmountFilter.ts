// Generated from specs/hashkey/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, literal } from "@venuekit/runtime";

/**
 * Bounds of an order's cash amount.
 * Inferred: the bounds of market orders are optional: answers of the venue were seen without them.
 */
export interface TradeAmountFilter {
  filterType: "TRADE_AMOUNT";
  minAmount: Dec;
  maxAmount: Dec;
  /** @deprecated */
  minBuyPrice: Dec;
  marketOrderMinAmount?: Dec;
  marketOrderMaxAmount?: Dec;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["marketOrderMinAmount", "marketOrderMaxAmount"]);

/** Decodes {@link TradeAmountFilter}. */
export function decodeTradeAmountFilter(value: Json, decoding: Decoding): TradeAmountFilter {
  const wire = asObject(value);
  const out: TradeAmountFilter = {
    filterType: literal(wire.filterType, "filterType", "TRADE_AMOUNT"),
    minAmount: decimal(wire.minAmount, "minAmount", decoding),
    maxAmount: decimal(wire.maxAmount, "maxAmount", decoding),
    minBuyPrice: decimal(wire.minBuyPrice, "minBuyPrice", decoding),
  };
  let known = 4;
  if (wire.marketOrderMinAmount != null) {
    out.marketOrderMinAmount = decimal(wire.marketOrderMinAmount, "marketOrderMinAmount", decoding);
    known++;
  }
  if (wire.marketOrderMaxAmount != null) {
    out.marketOrderMaxAmount = decimal(wire.marketOrderMaxAmount, "marketOrderMaxAmount", decoding);
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
