// Generated from specs/apifiny/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepOthers, text, time } from "@venuekit/runtime";
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
  if (Object.keys(wire).length !== 5) keepOthers(wire, out);
  return out;
}
