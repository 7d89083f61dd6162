// Generated from specs/aster/futures/channels/user.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepUnknown, list, text } from "@venuekit/runtime";
import type { AccountUpdateReason } from "./AccountUpdateReason.js";
import { type BalanceUpdate, decodeBalanceUpdate } from "./BalanceUpdate.js";
import { decodePositionUpdate, type PositionUpdate } from "./PositionUpdate.js";

export interface AccountUpdateData {
  /** Wire key: `m`. */
  reason: AccountUpdateReason | (string & {});
  /** Wire key: `B`. */
  balances: BalanceUpdate[];
  /**
   * Positions of the symbols concerned that have an amount or an isolated wallet. Absent for a funding fee on a crossed
   * position. Wire key: `P`.
   */
  positions?: PositionUpdate[];
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["m", "B", "P"]);

/** Decodes {@link AccountUpdateData}. */
export function decodeAccountUpdateData(value: Json, decoding: Decoding): AccountUpdateData {
  const wire = asObject(value);
  const out: AccountUpdateData = {
    reason: text(wire.m, "m"),
    balances: list(wire.B, "B", decodeBalanceUpdate, decoding),
  };
  let known = 2;
  if (wire.P != null) {
    out.positions = list(wire.P, "P", decodePositionUpdate, decoding);
    known++;
  }
  if (Object.keys(wire).length !== known) keepUnknown(wire, out, KNOWN);
  return out;
}
