// Generated from specs/hashkey/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, text } from "@venuekit/runtime";

export interface Balance {
  asset: string;
  assetId: string;
  assetName: string;
  /** `free` plus `locked`. */
  total: Dec;
  free: Dec;
  /** Held back and not available. */
  locked: Dec;
}

/** Decodes {@link Balance}. */
export function decodeBalance(value: Json, decoding: Decoding): Balance {
  const wire = asObject(value);
  const out: Balance = {
    asset: text(wire.asset, "asset"),
    assetId: text(wire.assetId, "assetId"),
    assetName: text(wire.assetName, "assetName"),
    total: decimal(wire.total, "total", decoding),
    free: decimal(wire.free, "free", decoding),
    locked: decimal(wire.locked, "locked", decoding),
  };
  if (Object.keys(wire).length !== 6) keepOthers(wire, out);
  return out;
}
