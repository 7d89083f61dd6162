// Generated from specs/aster/futures/channels/user.yaml. Do not edit; run `pnpm generate`.
import { asObject, bool, type Json, keepUnknown } from "@venuekit/runtime";

/** Inferred: `f` and `d` are optional: the text speaks of `j` alone, and so were pushes of the venue seen. */
export interface AccountConfigChange {
  /** Wire key: `j`. */
  multiAssetsMargin: boolean;
  /** Whether fees are taken from a chosen token. Wire key: `f`. */
  tokenFeeDeduction?: boolean;
  /** `true` for hedge mode, `false` for one-way mode. Wire key: `d`. */
  dualSidePosition?: boolean;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["j", "f", "d"]);

/** Decodes {@link AccountConfigChange}. */
export function decodeAccountConfigChange(value: Json): AccountConfigChange {
  const wire = asObject(value);
  const out: AccountConfigChange = {
    multiAssetsMargin: bool(wire.j, "j"),
  };
  let known = 1;
  if (wire.f != null) {
    out.tokenFeeDeduction = bool(wire.f, "f");
    known++;
  }
  if (wire.d != null) {
    out.dualSidePosition = bool(wire.d, "d");
    known++;
  }
  if (Object.keys(wire).length !== known) keepUnknown(wire, out, KNOWN);
  return out;
}
