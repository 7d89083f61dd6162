// Generated from specs/hashkey/channels/private.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepUnknown, text } from "@venuekit/runtime";

export interface AssetBalance {
  /** Wire key: `a`. */
  asset: string;
  /** Wire key: `f`. */
  free: Dec;
  /** Wire key: `l`. */
  locked: Dec;
  /**
   * Wire key: `r`.
   * Inferred: optional: pushes of the venue were seen without it.
   */
  remark?: string;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["a", "f", "l", "r"]);

/** Decodes {@link AssetBalance}. */
export function decodeAssetBalance(value: Json, decoding: Decoding): AssetBalance {
  const wire = asObject(value);
  const out: AssetBalance = {
    asset: text(wire.a, "a"),
    free: decimal(wire.f, "f", decoding),
    locked: decimal(wire.l, "l", decoding),
  };
  let known = 3;
  if (wire.r != null) {
    out.remark = text(wire.r, "r");
    known++;
  }
  if (Object.keys(wire).length !== known) keepUnknown(wire, out, KNOWN);
  return out;
}
