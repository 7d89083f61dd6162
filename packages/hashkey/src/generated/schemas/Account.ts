// Generated from specs/hashkey/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list, text } from "@venuekit/runtime";
import { type Balance, decodeBalance } from "./Balance.js";

export interface Account {
  balances: Balance[];
  userId: string;
}

/** Decodes {@link Account}. */
export function decodeAccount(value: Json, decoding: Decoding): Account {
  const wire = asObject(value);
  const out: Account = {
    balances: list(wire.balances, "balances", decodeBalance, decoding),
    userId: text(wire.userId, "userId"),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
