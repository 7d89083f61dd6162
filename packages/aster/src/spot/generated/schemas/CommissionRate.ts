// Generated from specs/aster/spot/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, text } from "@venuekit/runtime";

export interface CommissionRate {
  symbol: string;
  /** A fraction: 0.0002 is 0.02 %. */
  makerCommissionRate: Dec;
  /** A fraction: 0.0002 is 0.02 %. */
  takerCommissionRate: Dec;
}

/** Decodes {@link CommissionRate}. */
export function decodeCommissionRate(value: Json, decoding: Decoding): CommissionRate {
  const wire = asObject(value);
  const out: CommissionRate = {
    symbol: text(wire.symbol, "symbol"),
    makerCommissionRate: decimal(wire.makerCommissionRate, "makerCommissionRate", decoding),
    takerCommissionRate: decimal(wire.takerCommissionRate, "takerCommissionRate", decoding),
  };
  if (Object.keys(wire).length !== 3) keepOthers(wire, out);
  return out;
}
