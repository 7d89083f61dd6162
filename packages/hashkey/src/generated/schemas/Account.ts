// Generated from specs/hashkey/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepUnknown, list, text } from "@venuekit/runtime";
import { type Balance, decodeBalance } from "./Balance.js";

export interface Account {
  balances: Balance[];
  userId: string;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["balances", "userId"]);

/** Decodes {@link Account}. */
export function decodeAccount(value: Json, decoding: Decoding): Account {
  const wire = asObject(value);
  const out: Account = {
    balances: list(wire.balances, "balances", decodeBalance, decoding),
    userId: text(wire.userId, "userId"),
  };
  if (Object.keys(wire).length !== 2) keepUnknown(wire, out, KNOWN);
  return out;
}
