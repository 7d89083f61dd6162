// Generated from specs/hashkey/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, integer, type Json, keepOthers, literal } from "@venuekit/runtime";

/** How far the price of a limit order may be from the mark price. */
export interface LimitTradingFilter {
  filterType: "LIMIT_TRADING";
  /** @deprecated */
  maxSellPrice: Dec;
  /** Bound for buy orders above the mark price. */
  buyPriceUpRate: Dec;
  /** Bound for sell orders below the mark price. */
  sellPriceDownRate: Dec;
  /** Inferred: In the example only; the document does not explain it. */
  maxEntrustNum?: number;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["maxEntrustNum"]);

/** Decodes {@link LimitTradingFilter}. */
export function decodeLimitTradingFilter(value: Json, decoding: Decoding): LimitTradingFilter {
  const wire = asObject(value);
  const out: LimitTradingFilter = {
    filterType: literal(wire.filterType, "filterType", "LIMIT_TRADING"),
    maxSellPrice: decimal(wire.maxSellPrice, "maxSellPrice", decoding),
    buyPriceUpRate: decimal(wire.buyPriceUpRate, "buyPriceUpRate", decoding),
    sellPriceDownRate: decimal(wire.sellPriceDownRate, "sellPriceDownRate", decoding),
  };
  let known = 4;
  if (wire.maxEntrustNum != null) {
    out.maxEntrustNum = integer(wire.maxEntrustNum, "maxEntrustNum");
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
