// Generated from specs/aster/spot/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, bool, type Decoding, integer, type Json, keepOthers, list, text } from "@venuekit/runtime";
import { type Balance, decodeBalance } from "./Balance.js";

export interface Account {
  feeTier: number;
  canTrade: boolean;
  canDeposit: boolean;
  canWithdraw: boolean;
  canBurnAsset: boolean;
  /**
   * Epoch nanoseconds, more digits than a number holds; `0` in the example.
   * Inferred: the document does not say the unit; answers of the venue carry 19 digits.
   */
  updateTime: string;
  balances: Balance[];
}

/** Decodes {@link Account}. */
export function decodeAccount(value: Json, decoding: Decoding): Account {
  const wire = asObject(value);
  const out: Account = {
    feeTier: integer(wire.feeTier, "feeTier"),
    canTrade: bool(wire.canTrade, "canTrade"),
    canDeposit: bool(wire.canDeposit, "canDeposit"),
    canWithdraw: bool(wire.canWithdraw, "canWithdraw"),
    canBurnAsset: bool(wire.canBurnAsset, "canBurnAsset"),
    updateTime: text(wire.updateTime, "updateTime"),
    balances: list(wire.balances, "balances", decodeBalance, decoding),
  };
  if (Object.keys(wire).length !== 7) keepOthers(wire, out);
  return out;
}
