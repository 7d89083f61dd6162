// Generated from specs/aster/spot/channels/user.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepUnknown, list, literal, text, time } from "@venuekit/runtime";
import { type BalanceUpdate, decodeBalanceUpdate } from "./BalanceUpdate.js";

export interface AccountUpdate {
  /** The assets the event may have moved, not the whole account. Wire key: `B`. */
  balances: BalanceUpdate[];
  /** Wire key: `e`. */
  eventType: "outboundAccountPosition";
  /** When the account last changed. Wire key: `T`. */
  updateTime: number;
  /** Wire key: `E`. */
  eventTime: number;
  /**
   * Wire key: `m`.
   * Inferred: the document lists no values; this one is in its example.
   */
  reason: "WITHDRAW" | (string & {});
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["B", "e", "T", "E", "m"]);

/** Decodes {@link AccountUpdate}. */
export function decodeAccountUpdate(value: Json, decoding: Decoding): AccountUpdate {
  const wire = asObject(value);
  const out: AccountUpdate = {
    balances: list(wire.B, "B", decodeBalanceUpdate, decoding),
    eventType: literal(wire.e, "e", "outboundAccountPosition"),
    updateTime: time(wire.T, "T"),
    eventTime: time(wire.E, "E"),
    reason: text(wire.m, "m"),
  };
  if (Object.keys(wire).length !== 5) keepUnknown(wire, out, KNOWN);
  return out;
}
