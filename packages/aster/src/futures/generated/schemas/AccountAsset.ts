// Generated from specs/aster/futures/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, bool, type Dec, decimal, type Decoding, type Json, keepOthers, text, time } from "@venuekit/runtime";

export interface AccountAsset {
  asset: string;
  walletBalance: Dec;
  unrealizedProfit: Dec;
  marginBalance: Dec;
  /** Maintenance margin. */
  maintMargin: Dec;
  /** At the mark price. */
  initialMargin: Dec;
  /** Of the positions at the mark price. */
  positionInitialMargin: Dec;
  /** Of the open orders at the mark price. */
  openOrderInitialMargin: Dec;
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

/** Decodes {@link AccountAsset}. */
export function decodeAccountAsset(value: Json, decoding: Decoding): AccountAsset {
  const wire = asObject(value);
  const out: AccountAsset = {
    asset: text(wire.asset, "asset"),
    walletBalance: decimal(wire.walletBalance, "walletBalance", decoding),
    unrealizedProfit: decimal(wire.unrealizedProfit, "unrealizedProfit", decoding),
    marginBalance: decimal(wire.marginBalance, "marginBalance", decoding),
    maintMargin: decimal(wire.maintMargin, "maintMargin", decoding),
    initialMargin: decimal(wire.initialMargin, "initialMargin", decoding),
    positionInitialMargin: decimal(wire.positionInitialMargin, "positionInitialMargin", decoding),
    openOrderInitialMargin: decimal(wire.openOrderInitialMargin, "openOrderInitialMargin", decoding),
    crossWalletBalance: decimal(wire.crossWalletBalance, "crossWalletBalance", decoding),
    crossUnPnl: decimal(wire.crossUnPnl, "crossUnPnl", decoding),
    availableBalance: decimal(wire.availableBalance, "availableBalance", decoding),
    maxWithdrawAmount: decimal(wire.maxWithdrawAmount, "maxWithdrawAmount", decoding),
    marginAvailable: bool(wire.marginAvailable, "marginAvailable"),
    updateTime: time(wire.updateTime, "updateTime"),
  };
  if (Object.keys(wire).length !== 14) keepOthers(wire, out);
  return out;
}
