import { Decimal, text, ZERO } from "../../../../engine/decimal.js";
import { maxNotional } from "../../../../engine/futures/contract.js";
import type { Summary } from "../../../../engine/futures/margin.js";
import type { Position } from "../../../../engine/futures/positions.js";
import { type Call, type Routes, userOf } from "../../shared/index.js";
import { symbolOf } from "../order-rules.js";
import { ASSETS, type FuturesState } from "../state.js";
import { money } from "../views.js";

export function accountRoutes(state: FuturesState): Routes {
  const { margin } = state.futures;
  return {
    getBalances(call) {
      const { id } = userOf(call);
      return state.assets().map((asset) => {
        const sum = margin.summary(id, asset);
        return {
          accountAlias: aliasOf(id),
          asset,
          balance: money(sum.wallet),
          crossWalletBalance: money(sum.crossWallet),
          crossUnPnl: money(sum.crossUnrealized),
          availableBalance: money(sum.available),
          maxWithdrawAmount: money(sum.maxWithdraw),
          marginAvailable: ASSETS.get(asset) ?? false,
          updateTime: call.now,
        };
      });
    },

    getAccount(call) {
      const { id } = userOf(call);
      const sums = state.assets().map((asset) => ({ asset, sum: margin.summary(id, asset) }));
      const all = totals(state, call, sums);
      return {
        feeTier: 0,
        canTrade: true,
        canDeposit: true,
        canWithdraw: true,
        updateTime: 0,
        totalInitialMargin: money(all.positionInitial.plus(all.orderInitial)),
        totalMaintMargin: money(all.maintenance),
        totalWalletBalance: money(all.wallet),
        totalUnrealizedProfit: money(all.unrealized),
        totalMarginBalance: money(all.wallet.plus(all.unrealized)),
        totalPositionInitialMargin: money(all.positionInitial),
        totalOpenOrderInitialMargin: money(all.orderInitial),
        totalCrossWalletBalance: money(all.crossWallet),
        totalCrossUnPnl: money(all.crossUnrealized),
        availableBalance: money(all.available),
        maxWithdrawAmount: money(all.maxWithdraw),
        assets: sums.map(({ asset, sum }) => assetView(asset, sum, call.now)),
        positions: allPositions(state, id).map((position) => positionView(state, position)),
      };
    },

    getPositionRisk(call) {
      const { id } = userOf(call);
      const wanted = call.params.get("symbol");
      if (wanted !== undefined) symbolOf(state, wanted);
      return allPositions(state, id)
        .filter(({ symbol }) => wanted === undefined || symbol === wanted)
        .map((position) => riskView(state, position));
    },

    getAdlQuantiles(call) {
      const { id } = userOf(call);
      const wanted = call.params.get("symbol");
      if (wanted !== undefined) symbolOf(state, wanted);
      const { settings, positions } = state.futures;
      const symbols = new Set(positions.open(id, wanted).map(({ symbol }) => symbol));
      return [...symbols].map((symbol) => {
        const crossed = settings.marginType(id, symbol) === "CROSSED";
        const other = settings.of(id).dualSide && crossed ? { HEDGE: 0 } : { BOTH: 0 };
        const places = settings.of(id).dualSide ? { LONG: 1, SHORT: 1 } : { LONG: 0, SHORT: 0 };
        return { symbol, adlQuantile: { ...places, ...other } };
      });
    },
  };
}

/** V3 counts USDT alone; V1 adds up everything that counts as margin in multi-assets mode. */
function totals(state: FuturesState, call: Call, sums: readonly { asset: string; sum: Summary }[]): Summary {
  const several = call.version === "v1" && state.futures.settings.of(userOf(call).id).multiAssets;
  const counted = sums.filter(({ asset }) => asset === "USDT" || (several && ASSETS.get(asset)));
  const add = (key: keyof Summary): Decimal => counted.reduce((total, { sum }) => total.plus(sum[key]), ZERO);
  return {
    wallet: add("wallet"),
    crossWallet: add("crossWallet"),
    unrealized: add("unrealized"),
    crossUnrealized: add("crossUnrealized"),
    positionInitial: add("positionInitial"),
    orderInitial: add("orderInitial"),
    maintenance: add("maintenance"),
    available: add("available"),
    maxWithdraw: add("maxWithdraw"),
  };
}

/** A short code of the account, always the same. */
function aliasOf(accountId: string): string {
  return accountId.slice(-8);
}

function allPositions(state: FuturesState, accountId: string): Position[] {
  const { positions, settings } = state.futures;
  const sides = settings.sides(accountId);
  return [...state.symbols.keys()].flatMap((symbol) => sides.map((side) => positions.get(accountId, symbol, side)));
}

function assetView(asset: string, sum: Summary, now: number): Record<string, unknown> {
  return {
    asset,
    walletBalance: money(sum.wallet),
    unrealizedProfit: money(sum.unrealized),
    marginBalance: money(sum.wallet.plus(sum.unrealized)),
    maintMargin: money(sum.maintenance),
    initialMargin: money(sum.positionInitial.plus(sum.orderInitial)),
    positionInitialMargin: money(sum.positionInitial),
    openOrderInitialMargin: money(sum.orderInitial),
    crossWalletBalance: money(sum.crossWallet),
    crossUnPnl: money(sum.crossUnrealized),
    availableBalance: money(sum.available),
    maxWithdrawAmount: money(sum.maxWithdraw),
    marginAvailable: ASSETS.get(asset) ?? false,
    updateTime: now,
  };
}

/** Largest position value at the leverage that is set. */
function largest(state: FuturesState, accountId: string, symbol: string): Decimal {
  const contract = state.futures.contracts.get(symbol);
  return (contract && maxNotional(contract, state.futures.settings.leverage(accountId, symbol))) ?? ZERO;
}

function positionView(state: FuturesState, position: Position): Record<string, unknown> {
  const { accountId, symbol, side } = position;
  const { margin, settings } = state.futures;
  const value = margin.value(position);
  // In hedge mode the orders of a symbol are shown with the side they are for.
  const orders = side === "SHORT" ? ZERO : margin.orderInitial(accountId, symbol);
  return {
    symbol,
    initialMargin: money(value.initial.plus(orders)),
    maintMargin: money(value.maintenance),
    unrealizedProfit: money(value.unrealized),
    positionInitialMargin: money(value.initial),
    openOrderInitialMargin: money(orders),
    leverage: String(settings.leverage(accountId, symbol)),
    isolated: value.isolated,
    entryPrice: text(position.entryPrice),
    maxNotional: text(largest(state, accountId, symbol)),
    positionSide: side,
    positionAmt: text(position.amount),
    updateTime: position.updatedAt,
  };
}

function riskView(state: FuturesState, position: Position): Record<string, unknown> {
  const { accountId, symbol, side } = position;
  const { margin, settings } = state.futures;
  const value = margin.value(position);
  return {
    entryPrice: text(position.entryPrice),
    marginType: value.isolated ? "isolated" : "cross",
    isAutoAddMargin: "false",
    isolatedMargin: money(value.isolated ? position.isolatedWallet.plus(value.unrealized) : new Decimal(0)),
    leverage: String(settings.leverage(accountId, symbol)),
    liquidationPrice: text(margin.liquidationPrice(position)),
    markPrice: value.mark.toFixed(8),
    maxNotionalValue: text(largest(state, accountId, symbol)),
    positionAmt: text(position.amount),
    symbol,
    unRealizedProfit: money(value.unrealized),
    positionSide: side,
    updateTime: position.updatedAt,
  };
}
