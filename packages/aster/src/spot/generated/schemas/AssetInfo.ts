// Generated from specs/aster/spot/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepUnknown, text } from "@venuekit/runtime";

export interface AssetInfo {
  asset: string;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["asset"]);

/** Decodes {@link AssetInfo}. */
export function decodeAssetInfo(value: Json): AssetInfo {
  const wire = asObject(value);
  const out: AssetInfo = {
    asset: text(wire.asset, "asset"),
  };
  if (Object.keys(wire).length !== 1) keepUnknown(wire, out, KNOWN);
  return out;
}
