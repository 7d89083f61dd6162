// Generated from specs/aster/futures/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, bool, type Dec, decimal, type Decoding, type Json, keepOthers, text } from "@venuekit/runtime";

export interface MarginAsset {
  asset: string;
  /** Whether it serves as margin in multi-assets mode. */
  marginAvailable: boolean;
  /**
   * Threshold of automatic exchange in multi-assets mode.
   * Inferred: the document shows a number and null; other clients report text.
   */
  autoAssetExchange: Dec | null;
}

/** Decodes {@link MarginAsset}. */
export function decodeMarginAsset(value: Json, decoding: Decoding): MarginAsset {
  const wire = asObject(value);
  const out: MarginAsset = {
    asset: text(wire.asset, "asset"),
    marginAvailable: bool(wire.marginAvailable, "marginAvailable"),
    autoAssetExchange:
      wire.autoAssetExchange === null ? null : decimal(wire.autoAssetExchange, "autoAssetExchange", decoding),
  };
  if (Object.keys(wire).length !== 3) keepOthers(wire, out);
  return out;
}
