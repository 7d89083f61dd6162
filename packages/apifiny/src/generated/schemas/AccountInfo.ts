// Generated from specs/apifiny/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list, text, time } from "@venuekit/runtime";
import type { AccountStatus } from "./AccountStatus.js";
import { decodeSubAccountInfo, type SubAccountInfo } from "./SubAccountInfo.js";

export interface AccountInfo {
  accountId: string;
  /** In the example only sub-accounts have one. */
  venue?: string;
  accountStatus: AccountStatus | (string & {});
  createdAt: number;
  updatedAt: number;
  /** The account's part at each venue. */
  subAccountInfo?: SubAccountInfo[];
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["venue", "subAccountInfo"]);

/** Decodes {@link AccountInfo}. */
export function decodeAccountInfo(value: Json, decoding: Decoding): AccountInfo {
  const wire = asObject(value);
  const out: AccountInfo = {
    accountId: text(wire.accountId, "accountId"),
    accountStatus: text(wire.accountStatus, "accountStatus"),
    createdAt: time(wire.createdAt, "createdAt"),
    updatedAt: time(wire.updatedAt, "updatedAt"),
  };
  let known = 4;
  if (wire.venue != null) {
    out.venue = text(wire.venue, "venue");
    known++;
  }
  if (wire.subAccountInfo != null) {
    out.subAccountInfo = list(wire.subAccountInfo, "subAccountInfo", decodeSubAccountInfo, decoding);
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
