// Generated from specs/aster/spot/channels/user.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepUnknown, text } from "@venuekit/runtime";

export interface BalanceUpdate {
  /** Wire key: `a`. */
  asset: string;
  /** Wire key: `f`. */
  free: Dec;
  /** Wire key: `l`. */
  locked: Dec;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["a", "f", "l"]);

/** Decodes {@link BalanceUpdate}. */
export function decodeBalanceUpdate(value: Json, decoding: Decoding): BalanceUpdate {
  const wire = asObject(value);
  const out: BalanceUpdate = {
    asset: text(wire.a, "a"),
    free: decimal(wire.f, "f", decoding),
    locked: decimal(wire.l, "l", decoding),
  };
  if (Object.keys(wire).length !== 3) keepUnknown(wire, out, KNOWN);
  return out;
}
