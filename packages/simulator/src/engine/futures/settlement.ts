import type { Accounts } from "../accounts.js";
import type { Clock } from "../clock.js";
import { type Decimal, ZERO } from "../decimal.js";
import type { Plan } from "../matching.js";
import type { Instrument, NewOrder, Order } from "../order.js";
import { Refusal } from "../refusal.js";
import type { Payment, Settlement } from "../settlement.js";
import type { Margin } from "./margin.js";
import type { Closing, Position, Positions } from "./positions.js";
import type { SettingsStore } from "./settings.js";

export interface FuturesSettlementOptions {
  readonly accounts: Accounts;
  readonly clock: Clock;
  readonly positions: Positions;
  readonly settings: SettingsStore;
  readonly margin: Margin;
  readonly feeAccount: string;
  /** House account on the other side of every profit and loss. */
  readonly clearing: string;
}

/** Trades move positions; money moves only for profits, losses and fees. Open orders take margin, but lock nothing. */
export class FuturesSettlement implements Settlement {
  readonly #options: FuturesSettlementOptions;

  constructor(options: FuturesSettlementOptions) {
    this.#options = options;
  }

  check(order: NewOrder, instrument: Instrument, steps: Plan): Decimal {
    const { margin, settings } = this.#options;
    const { accountId, symbol, side, terms, id } = order;
    if (this.#isHouse(accountId) || terms?.reduceOnly || terms?.forced) return ZERO;
    const value = order.type === "MARKET" ? steps.value : (order.price ?? ZERO).times(order.quantity ?? ZERO);
    const positionSide = terms?.positionSide ?? "BOTH";
    const before = margin.exposure(accountId, symbol, { id, side, positionSide, value: ZERO });
    const after = margin.exposure(accountId, symbol, { id, side, positionSide, value });
    const needed = after.minus(before).div(settings.leverage(accountId, symbol));
    if (needed.gt(0) && needed.gt(this.available(accountId, instrument.quote))) throw new Refusal("insufficient");
    return ZERO;
  }

  hold(): void {}

  free(): void {}

  pay(order: Order, price: Decimal, quantity: Decimal, isMaker: boolean, instrument: Instrument): Payment {
    const { positions, clock } = this.#options;
    const { accountId, symbol } = order;
    const asset = instrument.quote;
    if (this.#isHouse(accountId)) return { fee: ZERO, feeAsset: asset };
    const position = positions.get(accountId, symbol, order.terms?.positionSide ?? "BOTH");
    const change = order.side === "BUY" ? quantity : quantity.neg();
    const closing = positions.apply(position, change, price, clock.now());
    this.#moveIsolated(position, closing, price);
    const fee = price.times(quantity).times(isMaker ? instrument.makerFee : instrument.takerFee);
    this.settle(accountId, asset, closing.realized, "pnl", symbol);
    this.settle(accountId, asset, fee.neg(), "fee", symbol);
    return { fee, feeAsset: asset, realized: closing.realized };
  }

  /** Money an account may use; with all margin assets standing in for one another where the account wants it. */
  available(accountId: string, asset: string): Decimal {
    const { accounts, margin, settings } = this.#options;
    const own = margin.summary(accountId, asset).available;
    if (!settings.of(accountId).multiAssets) return own;
    const others = accounts.balances(accountId).filter((balance) => balance.asset !== asset && isStable(balance.asset));
    return others.reduce((sum, { free }) => sum.plus(free), own);
  }

  /** Pays a profit, or takes a loss. What an account cannot pay the insurance fund does. */
  settle(accountId: string, asset: string, amount: Decimal, reason: string, symbol: string): void {
    const { accounts, clearing, feeAccount } = this.#options;
    const house = reason === "fee" ? feeAccount : clearing;
    if (amount.gte(0)) {
      if (amount.isZero()) return;
      accounts.debit(house, asset, amount, reason, symbol);
      accounts.credit(accountId, asset, amount, reason, symbol);
      return;
    }
    const loss = amount.neg();
    const short = loss.minus(accounts.balance(accountId, asset).free);
    if (short.gt(0)) {
      accounts.debit(clearing, asset, short, "insurance", symbol);
      accounts.credit(accountId, asset, short, "insurance", symbol);
    }
    accounts.debit(accountId, asset, loss, reason, symbol);
    accounts.credit(house, asset, loss, reason, symbol);
  }

  /** An isolated position takes its margin with it, and gives it back as it is closed. */
  #moveIsolated(position: Position, { share, opened }: Closing, price: Decimal): void {
    const { settings } = this.#options;
    const { accountId, symbol } = position;
    if (settings.marginType(accountId, symbol) !== "ISOLATED") return;
    const kept = position.isolatedWallet.times(share.neg().plus(1));
    const added = opened.times(price).div(settings.leverage(accountId, symbol));
    position.isolatedWallet = position.amount.isZero() ? ZERO : kept.plus(added).toDecimalPlaces(8);
  }

  #isHouse(accountId: string): boolean {
    return this.#options.accounts.find(accountId)?.kind === "house";
  }
}

/** Assets that count as one unit of any other. */
export function isStable(asset: string): boolean {
  return asset === "USDT" || asset === "USDC";
}
