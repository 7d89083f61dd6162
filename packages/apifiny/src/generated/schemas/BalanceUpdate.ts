// Generated from specs/apifiny/channels/user.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, text } from "@venuekit/runtime";

export interface BalanceUpdate {
  accountId: string;
  /**
   * The whole balance.
   * Inferred: the table says the amount that changed; in the example it equals what is available.
   */
  amount: Dec;
  available: Dec;
  currency: string;
  /** Part of the balance that is not available. */
  frozen: Dec;
  venue: string;
}

/** Decodes {@link BalanceUpdate}. */
export function decodeBalanceUpdate(value: Json, decoding: Decoding): BalanceUpdate {
  const wire = asObject(value);
  const out: BalanceUpdate = {
    accountId: text(wire.accountId, "accountId"),
    amount: decimal(wire.amount, "amount", decoding),
    available: decimal(wire.available, "available", decoding),
    currency: text(wire.currency, "currency"),
    frozen: decimal(wire.frozen, "frozen", decoding),
    venue: text(wire.venue, "venue"),
  };
  if (Object.keys(wire).length !== 6) keepOthers(wire, out);
  return out;
}
