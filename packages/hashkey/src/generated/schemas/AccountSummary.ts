// Generated from specs/hashkey/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, integer, type Json, keepOthers, text } from "@venuekit/runtime";
import type { AccountType } from "./AccountType.js";

export interface AccountSummary {
  accountId: string;
  accountLabel: string;
  accountType: AccountType | (number & {});
  /** Not meant for callers. */
  accountIndex: number;
  /** Inferred: optional: answers of the venue were seen without it. */
  userId?: string;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["userId"]);

/** Decodes {@link AccountSummary}. */
export function decodeAccountSummary(value: Json): AccountSummary {
  const wire = asObject(value);
  const out: AccountSummary = {
    accountId: text(wire.accountId, "accountId"),
    accountLabel: text(wire.accountLabel, "accountLabel"),
    accountType: integer(wire.accountType, "accountType"),
    accountIndex: integer(wire.accountIndex, "accountIndex"),
  };
  let known = 4;
  if (wire.userId != null) {
    out.userId = text(wire.userId, "userId");
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
