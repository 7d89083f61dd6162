// Generated from specs/aster/futures/channels/user.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepUnknown, literal, nested, time } from "@venuekit/runtime";
import { type AccountConfigChange, decodeAccountConfigChange } from "./AccountConfigChange.js";
import { decodeSymbolConfigChange, type SymbolConfigChange } from "./SymbolConfigChange.js";

/** Carries either `symbolConfig` or `accountConfig`. */
export interface AccountConfigUpdate {
  /** Wire key: `e`. */
  eventType: "ACCOUNT_CONFIG_UPDATE";
  /** Wire key: `E`. */
  eventTime: number;
  /** Wire key: `T`. */
  transactionTime: number;
  /** Wire key: `ac`. */
  symbolConfig?: SymbolConfigChange;
  /**
   * Wire key: `ai`.
   * Inferred: `f` and `d` are optional: the text speaks of `j` alone, and so were pushes of the venue seen.
   */
  accountConfig?: AccountConfigChange;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["e", "E", "T", "ac", "ai"]);

/** Decodes {@link AccountConfigUpdate}. */
export function decodeAccountConfigUpdate(value: Json, decoding: Decoding): AccountConfigUpdate {
  const wire = asObject(value);
  const out: AccountConfigUpdate = {
    eventType: literal(wire.e, "e", "ACCOUNT_CONFIG_UPDATE"),
    eventTime: time(wire.E, "E"),
    transactionTime: time(wire.T, "T"),
  };
  let known = 3;
  if (wire.ac != null) {
    out.symbolConfig = nested(wire.ac, "ac", decodeSymbolConfigChange, decoding);
    known++;
  }
  if (wire.ai != null) {
    out.accountConfig = nested(wire.ai, "ai", decodeAccountConfigChange, decoding);
    known++;
  }
  if (Object.keys(wire).length !== known) keepUnknown(wire, out, KNOWN);
  return out;
}
