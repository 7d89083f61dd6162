// Generated from specs/hashkey/channels/private.yaml. Do not edit; run `pnpm generate`.
import { asObject, bool, type Decoding, type Json, keepUnknown, list, text, time } from "@venuekit/runtime";
import { type AssetBalance, decodeAssetBalance } from "./AssetBalance.js";

export interface AccountUpdate {
  /** Wire key: `e`. */
  eventType: "outboundAccountInfo" | "outboundCustodyAccountInfo" | "outboundFiatAccountInfo" | (string & {});
  /** Wire key: `E`. */
  eventTime: number;
  /** Wire key: `T`. */
  canTrade: boolean;
  /** Wire key: `W`. */
  canWithdraw: boolean;
  /** Wire key: `D`. */
  canDeposit: boolean;
  /** The assets the event may have moved, not the whole account. Wire key: `B`. */
  balances: AssetBalance[];
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["e", "E", "T", "W", "D", "B"]);

/** Decodes {@link AccountUpdate}. */
export function decodeAccountUpdate(value: Json, decoding: Decoding): AccountUpdate {
  const wire = asObject(value);
  const out: AccountUpdate = {
    eventType: text(wire.e, "e"),
    eventTime: time(wire.E, "E"),
    canTrade: bool(wire.T, "T"),
    canWithdraw: bool(wire.W, "W"),
    canDeposit: bool(wire.D, "D"),
    balances: list(wire.B, "B", decodeAssetBalance, decoding),
  };
  if (Object.keys(wire).length !== 6) keepUnknown(wire, out, KNOWN);
  return out;
}
