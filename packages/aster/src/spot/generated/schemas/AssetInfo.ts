// Generated from specs/aster/spot/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepOthers, text } from "@venuekit/runtime";

export interface AssetInfo {
  asset: string;
}

/** Decodes {@link AssetInfo}. */
export function decodeAssetInfo(value: Json): AssetInfo {
  const wire = asObject(value);
  const out: AssetInfo = {
    asset: text(wire.asset, "asset"),
  };
  if (Object.keys(wire).length !== 1) keepOthers(wire, out);
  return out;
}
