// Generated from specs/aster/futures/channels/user.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepUnknown, literal, nested, time } from "@venuekit/runtime";
import { type AccountUpdateData, decodeAccountUpdateData } from "./AccountUpdateData.js";

export interface AccountUpdate {
  /** Wire key: `e`. */
  eventType: "ACCOUNT_UPDATE";
  /** Wire key: `E`. */
  eventTime: number;
  /** Wire key: `T`. */
  transactionTime: number;
  /** Wire key: `a`. */
  data: AccountUpdateData;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["e", "E", "T", "a"]);

/** Decodes {@link AccountUpdate}. */
export function decodeAccountUpdate(value: Json, decoding: Decoding): AccountUpdate {
  const wire = asObject(value);
  const out: AccountUpdate = {
    eventType: literal(wire.e, "e", "ACCOUNT_UPDATE"),
    eventTime: time(wire.E, "E"),
    transactionTime: time(wire.T, "T"),
    data: nested(wire.a, "a", decodeAccountUpdateData, decoding),
  };
  if (Object.keys(wire).length !== 4) keepUnknown(wire, out, KNOWN);
  return out;
}
