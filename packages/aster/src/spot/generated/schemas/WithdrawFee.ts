// Generated from specs/aster/spot/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers } from "@venuekit/runtime";

export interface WithdrawFee {
  tokenPrice: Dec;
  /** Lowest fee of a withdrawal. */
  gasCost: Dec;
  gasUsdValue: Dec;
}

/** Decodes {@link WithdrawFee}. */
export function decodeWithdrawFee(value: Json, decoding: Decoding): WithdrawFee {
  const wire = asObject(value);
  const out: WithdrawFee = {
    tokenPrice: decimal(wire.tokenPrice, "tokenPrice", decoding),
    gasCost: decimal(wire.gasCost, "gasCost", decoding),
    gasUsdValue: decimal(wire.gasUsdValue, "gasUsdValue", decoding),
  };
  if (Object.keys(wire).length !== 3) keepOthers(wire, out);
  return out;
}
