// Generated from specs/hashkey/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, literal } from "@venuekit/runtime";

/** How far the price of a market order may be from the mark price. */
export interface MarketTradingFilter {
  filterType: "MARKET_TRADING";
  /** Bound for buy orders above the mark price. */
  buyPriceUpRate: Dec;
  /** Bound for sell orders below the mark price. */
  sellPriceDownRate: Dec;
}

/** Decodes {@link MarketTradingFilter}. */
export function decodeMarketTradingFilter(value: Json, decoding: Decoding): MarketTradingFilter {
  const wire = asObject(value);
  const out: MarketTradingFilter = {
    filterType: literal(wire.filterType, "filterType", "MARKET_TRADING"),
    buyPriceUpRate: decimal(wire.buyPriceUpRate, "buyPriceUpRate", decoding),
    sellPriceDownRate: decimal(wire.sellPriceDownRate, "sellPriceDownRate", decoding),
  };
  if (Object.keys(wire).length !== 3) keepOthers(wire, out);
  return out;
}
