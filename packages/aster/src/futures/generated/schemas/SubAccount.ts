// Generated from specs/aster/futures/schemas/agent.yaml. Do not edit; run `pnpm generate`.
import { asObject, bool, type Json, keepOthers, text } from "@venuekit/runtime";

export interface SubAccount {
  accountId: string;
  /** Empty for the main account. */
  subAccountName: string;
  /** Whether this is the main account. */
  parentAccount: boolean;
}

/** Decodes {@link SubAccount}. */
export function decodeSubAccount(value: Json): SubAccount {
  const wire = asObject(value);
  const out: SubAccount = {
    accountId: text(wire.accountId, "accountId"),
    subAccountName: text(wire.subAccountName, "subAccountName"),
    parentAccount: bool(wire.parentAccount, "parentAccount"),
  };
  if (Object.keys(wire).length !== 3) keepOthers(wire, out);
  return out;
}
