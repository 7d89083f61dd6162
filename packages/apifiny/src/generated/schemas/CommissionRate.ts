// Generated from specs/apifiny/schemas/trading.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, text } from "@venuekit/runtime";

export interface CommissionRate {
  /** The sub-account at the venue, e.g. `STA-VENUE1_00000001`. */
  accountId: string;
  /** Volume traded within 30 days. */
  tradingVolume: Dec;
  /** Taker's fee. */
  takeFee: Dec;
  /** Maker's fee. */
  makeFee: Dec;
  /** Special discount of the fee. */
  specialRate: Dec;
}

/** Decodes {@link CommissionRate}. */
export function decodeCommissionRate(value: Json, decoding: Decoding): CommissionRate {
  const wire = asObject(value);
  const out: CommissionRate = {
    accountId: text(wire.accountId, "accountId"),
    tradingVolume: decimal(wire.tradingVolume, "tradingVolume", decoding),
    takeFee: decimal(wire.takeFee, "takeFee", decoding),
    makeFee: decimal(wire.makeFee, "makeFee", decoding),
    specialRate: decimal(wire.specialRate, "specialRate", decoding),
  };
  if (Object.keys(wire).length !== 5) keepOthers(wire, out);
  return out;
}
