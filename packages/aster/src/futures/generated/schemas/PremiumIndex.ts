// Generated from specs/aster/futures/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, text, time } from "@venuekit/runtime";

export interface PremiumIndex {
  symbol: string;
  markPrice: Dec;
  indexPrice: Dec;
  /** Of use only in the last hour before a settlement. */
  estimatedSettlePrice: Dec;
  /** A rate; 0.0001 is 0.01%. */
  lastFundingRate: Dec;
  nextFundingTime: number;
  /** A rate; 0.0001 is 0.01%. */
  interestRate: Dec;
  time: number;
}

/** Decodes {@link PremiumIndex}. */
export function decodePremiumIndex(value: Json, decoding: Decoding): PremiumIndex {
  const wire = asObject(value);
  const out: PremiumIndex = {
    symbol: text(wire.symbol, "symbol"),
    markPrice: decimal(wire.markPrice, "markPrice", decoding),
    indexPrice: decimal(wire.indexPrice, "indexPrice", decoding),
    estimatedSettlePrice: decimal(wire.estimatedSettlePrice, "estimatedSettlePrice", decoding),
    lastFundingRate: decimal(wire.lastFundingRate, "lastFundingRate", decoding),
    nextFundingTime: time(wire.nextFundingTime, "nextFundingTime"),
    interestRate: decimal(wire.interestRate, "interestRate", decoding),
    time: time(wire.time, "time"),
  };
  if (Object.keys(wire).length !== 8) keepOthers(wire, out);
  return out;
}
