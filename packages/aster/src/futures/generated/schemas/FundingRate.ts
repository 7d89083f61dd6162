// Generated from specs/aster/futures/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, text, time } from "@venuekit/runtime";

export interface FundingRate {
  symbol: string;
  /** A rate; 0.0001 is 0.01%. */
  fundingRate: Dec;
  fundingTime: number;
}

/** Decodes {@link FundingRate}. */
export function decodeFundingRate(value: Json, decoding: Decoding): FundingRate {
  const wire = asObject(value);
  const out: FundingRate = {
    symbol: text(wire.symbol, "symbol"),
    fundingRate: decimal(wire.fundingRate, "fundingRate", decoding),
    fundingTime: time(wire.fundingTime, "fundingTime"),
  };
  if (Object.keys(wire).length !== 3) keepOthers(wire, out);
  return out;
}
