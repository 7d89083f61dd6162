// Generated from specs/aster/spot/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, bool, type Decoding, integer, type Json, keepUnknown, list, time } from "@venuekit/runtime";
import { type Balance, decodeBalance } from "./Balance.js";

export interface Account {
  feeTier: number;
  canTrade: boolean;
  canDeposit: boolean;
  canWithdraw: boolean;
  canBurnAsset: boolean;
  /** 0 in the example. */
  updateTime: number;
  balances: Balance[];
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "feeTier", "canTrade", "canDeposit", "canWithdraw", "canBurnAsset", "updateTime", "balances",
]);

/** Decodes {@link Account}. */
export function decodeAccount(value: Json, decoding: Decoding): Account {
  const wire = asObject(value);
  const out: Account = {
    feeTier: integer(wire.feeTier, "feeTier"),
    canTrade: bool(wire.canTrade, "canTrade"),
    canDeposit: bool(wire.canDeposit, "canDeposit"),
    canWithdraw: bool(wire.canWithdraw, "canWithdraw"),
    canBurnAsset: bool(wire.canBurnAsset, "canBurnAsset"),
    updateTime: time(wire.updateTime, "updateTime"),
    balances: list(wire.balances, "balances", decodeBalance, decoding),
  };
  if (Object.keys(wire).length !== 7) keepUnknown(wire, out, KNOWN);
  return out;
}
