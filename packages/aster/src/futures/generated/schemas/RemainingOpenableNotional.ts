// Generated from specs/aster/futures/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers } from "@venuekit/runtime";

export interface RemainingOpenableNotional {
  /** In USDT. */
  remainingOpenableNotionalValue: Dec;
}

/** Decodes {@link RemainingOpenableNotional}. */
export function decodeRemainingOpenableNotional(value: Json, decoding: Decoding): RemainingOpenableNotional {
  const wire = asObject(value);
  const out: RemainingOpenableNotional = {
    remainingOpenableNotionalValue:
      decimal(wire.remainingOpenableNotionalValue, "remainingOpenableNotionalValue", decoding),
  };
  if (Object.keys(wire).length !== 1) keepOthers(wire, out);
  return out;
}
