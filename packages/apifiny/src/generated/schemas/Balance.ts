// Generated from specs/apifiny/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, text, time } from "@venuekit/runtime";

export interface Balance {
  /** The sub-account at the venue, e.g. `STA-VENUE1_00000001`. */
  accountId: string;
  venue: string;
  currency: string;
  /** Name in the system: `currency`, with the chain where there are several. */
  coin?: string;
  /** `available` and `frozen` together, in every example. */
  amount: Dec;
  available: Dec;
  /** Part of `amount` that is not available. */
  frozen: Dec;
  updatedAt?: number;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["coin", "updatedAt"]);

/** Decodes {@link Balance}. */
export function decodeBalance(value: Json, decoding: Decoding): Balance {
  const wire = asObject(value);
  const out: Balance = {
    accountId: text(wire.accountId, "accountId"),
    venue: text(wire.venue, "venue"),
    currency: text(wire.currency, "currency"),
    amount: decimal(wire.amount, "amount", decoding),
    available: decimal(wire.available, "available", decoding),
    frozen: decimal(wire.frozen, "frozen", decoding),
  };
  let known = 6;
  if (wire.coin != null) {
    out.coin = text(wire.coin, "coin");
    known++;
  }
  if (wire.updatedAt != null) {
    out.updatedAt = time(wire.updatedAt, "updatedAt");
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
