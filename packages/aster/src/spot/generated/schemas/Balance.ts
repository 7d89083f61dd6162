// Generated from specs/aster/spot/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, text } from "@venuekit/runtime";

export interface Balance {
  asset: string;
  free: Dec;
  /** Held by open orders. */
  locked: Dec;
}

/** Decodes {@link Balance}. */
export function decodeBalance(value: Json, decoding: Decoding): Balance {
  const wire = asObject(value);
  const out: Balance = {
    asset: text(wire.asset, "asset"),
    free: decimal(wire.free, "free", decoding),
    locked: decimal(wire.locked, "locked", decoding),
  };
  if (Object.keys(wire).length !== 3) keepOthers(wire, out);
  return out;
}
