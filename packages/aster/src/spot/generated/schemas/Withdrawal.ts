// Generated from specs/aster/spot/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepOthers, text } from "@venuekit/runtime";

export interface Withdrawal {
  withdrawId: string;
  /** Not explained by the document; do not take it for the transaction's hash. */
  hash: string;
}

/** Decodes {@link Withdrawal}. */
export function decodeWithdrawal(value: Json): Withdrawal {
  const wire = asObject(value);
  const out: Withdrawal = {
    withdrawId: text(wire.withdrawId, "withdrawId"),
    hash: text(wire.hash, "hash"),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
