// Generated from specs/aster/futures/channels/user.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepUnknown, text } from "@venuekit/runtime";

export interface BalanceUpdate {
  /** Wire key: `a`. */
  asset: string;
  /** Wire key: `wb`. */
  walletBalance: Dec;
  /** Wire key: `cw`. */
  crossWalletBalance: Dec;
  /** Without profit, loss and commission. Wire key: `bc`. */
  balanceChange: Dec;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["a", "wb", "cw", "bc"]);

/** Decodes {@link BalanceUpdate}. */
export function decodeBalanceUpdate(value: Json, decoding: Decoding): BalanceUpdate {
  const wire = asObject(value);
  const out: BalanceUpdate = {
    asset: text(wire.a, "a"),
    walletBalance: decimal(wire.wb, "wb", decoding),
    crossWalletBalance: decimal(wire.cw, "cw", decoding),
    balanceChange: decimal(wire.bc, "bc", decoding),
  };
  if (Object.keys(wire).length !== 4) keepUnknown(wire, out, KNOWN);
  return out;
}
