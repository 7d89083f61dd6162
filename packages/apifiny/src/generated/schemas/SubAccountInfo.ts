// Generated from specs/apifiny/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepUnknown, text, time } from "@venuekit/runtime";
import type { AccountStatus } from "./AccountStatus.js";

/** Inferred: in no table; required is what the example shows. */
export interface SubAccountInfo {
  /** E.g. `STA-VENUE1_00000001`. */
  accountId: string;
  venue: string;
  accountStatus: AccountStatus | (string & {});
  createdAt: number;
  updatedAt: number;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "accountId", "venue", "accountStatus", "createdAt", "updatedAt",
]);

/** Decodes {@link SubAccountInfo}. */
export function decodeSubAccountInfo(value: Json): SubAccountInfo {
  const wire = asObject(value);
  const out: SubAccountInfo = {
    accountId: text(wire.accountId, "accountId"),
    venue: text(wire.venue, "venue"),
    accountStatus: text(wire.accountStatus, "accountStatus"),
    createdAt: time(wire.createdAt, "createdAt"),
    updatedAt: time(wire.updatedAt, "updatedAt"),
  };
  if (Object.keys(wire).length !== 5) keepUnknown(wire, out, KNOWN);
  return out;
}
