// Generated from specs/aster/futures/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, bool, type Dec, decimal, type Decoding, type Json, keepOthers, text, time } from "@venuekit/runtime";

/** The account's holdings of one asset. */
export interface Balance {
  /** Unique code of the account. */
  accountAlias: string;
  asset: string;
  /** Wallet balance. */
  balance: Dec;
  /** Wallet balance for crossed positions. */
  crossWalletBalance: Dec;
  /** Unrealised profit of the crossed positions. */
  crossUnPnl: Dec;
  availableBalance: Dec;
  /** Most that can be transferred out. */
  maxWithdrawAmount: Dec;
  /** Whether the asset serves as margin in multi-assets mode. */
  marginAvailable: boolean;
  updateTime: number;
}

/** Decodes {@link Balance}. */
export function decodeBalance(value: Json, decoding: Decoding): Balance {
  const wire = asObject(value);
  const out: Balance = {
    accountAlias: text(wire.accountAlias, "accountAlias"),
    asset: text(wire.asset, "asset"),
    balance: decimal(wire.balance, "balance", decoding),
    crossWalletBalance: decimal(wire.crossWalletBalance, "crossWalletBalance", decoding),
    crossUnPnl: decimal(wire.crossUnPnl, "crossUnPnl", decoding),
    availableBalance: decimal(wire.availableBalance, "availableBalance", decoding),
    maxWithdrawAmount: decimal(wire.maxWithdrawAmount, "maxWithdrawAmount", decoding),
    marginAvailable: bool(wire.marginAvailable, "marginAvailable"),
    updateTime: time(wire.updateTime, "updateTime"),
  };
  if (Object.keys(wire).length !== 9) keepOthers(wire, out);
  return out;
}
