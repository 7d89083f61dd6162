// Generated from specs/aster/futures/schemas/account.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  bool,
  type Dec,
  decimal,
  type Decoding,
  integer,
  type Json,
  keepOthers,
  list,
  time,
} from "@venuekit/runtime";
import { type AccountAsset, decodeAccountAsset } from "./AccountAsset.js";
import { type AccountPosition, decodeAccountPosition } from "./AccountPosition.js";

/**
 * Totals, assets and positions of the account. The totals are in USDT: V3 counts the asset USDT only, V1 converts all
 * assets in multi-assets mode.
 */
export interface Account {
  feeTier: number;
  canTrade: boolean;
  /** Whether assets can be transferred in. */
  canDeposit: boolean;
  /** Whether assets can be transferred out. */
  canWithdraw: boolean;
  /** 0 in the example. */
  updateTime: number;
  /** Initial margin at the mark price; of no use with isolated positions. */
  totalInitialMargin: Dec;
  /** Maintenance margin. */
  totalMaintMargin: Dec;
  totalWalletBalance: Dec;
  totalUnrealizedProfit: Dec;
  totalMarginBalance: Dec;
  /** Initial margin of the positions at the mark price. */
  totalPositionInitialMargin: Dec;
  /** Initial margin of the open orders at the mark price. */
  totalOpenOrderInitialMargin: Dec;
  /** Wallet balance for crossed positions. */
  totalCrossWalletBalance: Dec;
  /** Unrealised profit of the crossed positions. */
  totalCrossUnPnl: Dec;
  availableBalance: Dec;
  /** Most that can be transferred out. */
  maxWithdrawAmount: Dec;
  assets: AccountAsset[];
  /** All symbols: BOTH in one-way mode, LONG and SHORT in hedge mode. */
  positions: AccountPosition[];
}

/** Decodes {@link Account}. */
export function decodeAccount(value: Json, decoding: Decoding): Account {
  const wire = asObject(value);
  const out: Account = {
    feeTier: integer(wire.feeTier, "feeTier"),
    canTrade: bool(wire.canTrade, "canTrade"),
    canDeposit: bool(wire.canDeposit, "canDeposit"),
    canWithdraw: bool(wire.canWithdraw, "canWithdraw"),
    updateTime: time(wire.updateTime, "updateTime"),
    totalInitialMargin: decimal(wire.totalInitialMargin, "totalInitialMargin", decoding),
    totalMaintMargin: decimal(wire.totalMaintMargin, "totalMaintMargin", decoding),
    totalWalletBalance: decimal(wire.totalWalletBalance, "totalWalletBalance", decoding),
    totalUnrealizedProfit: decimal(wire.totalUnrealizedProfit, "totalUnrealizedProfit", decoding),
    totalMarginBalance: decimal(wire.totalMarginBalance, "totalMarginBalance", decoding),
    totalPositionInitialMargin: decimal(wire.totalPositionInitialMargin, "totalPositionInitialMargin", decoding),
    totalOpenOrderInitialMargin: decimal(wire.totalOpenOrderInitialMargin, "totalOpenOrderInitialMargin", decoding),
    totalCrossWalletBalance: decimal(wire.totalCrossWalletBalance, "totalCrossWalletBalance", decoding),
    totalCrossUnPnl: decimal(wire.totalCrossUnPnl, "totalCrossUnPnl", decoding),
    availableBalance: decimal(wire.availableBalance, "availableBalance", decoding),
    maxWithdrawAmount: decimal(wire.maxWithdrawAmount, "maxWithdrawAmount", decoding),
    assets: list(wire.assets, "assets", decodeAccountAsset, decoding),
    positions: list(wire.positions, "positions", decodeAccountPosition, decoding),
  };
  if (Object.keys(wire).length !== 18) keepOthers(wire, out);
  return out;
}
