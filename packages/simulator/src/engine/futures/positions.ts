import { Decimal, ZERO } from "../decimal.js";
import type { PositionSide } from "./terms.js";

export interface Position {
  readonly accountId: string;
  readonly symbol: string;
  readonly side: PositionSide;
  /** In base asset; negative for a short position. */
  amount: Decimal;
  /** Average price; 0 without a position. */
  entryPrice: Decimal;
  /** Margin set apart for this position. */
  isolatedWallet: Decimal;
  /** Profit of everything closed so far, before fees. */
  realized: Decimal;
  /** Epoch milliseconds; 0 before the first fill. */
  updatedAt: number;
}

/** Profit and how much of the position a fill has closed. */
export interface Closing {
  readonly realized: Decimal;
  /** Share of the old position, from 0 to 1. */
  readonly share: Decimal;
  /** Quantity that opened or enlarged a position. */
  readonly opened: Decimal;
}

/** The positions of all accounts. */
export class Positions {
  readonly #positions = new Map<string, Position>();

  get(accountId: string, symbol: string, side: PositionSide): Position {
    const key = `${accountId} ${symbol} ${side}`;
    let position = this.#positions.get(key);
    if (!position) {
      const zero = { amount: ZERO, entryPrice: ZERO, isolatedWallet: ZERO, realized: ZERO, updatedAt: 0 };
      position = { accountId, symbol, side, ...zero };
      this.#positions.set(key, position);
    }
    return position;
  }

  /** Positions an account has now; all accounts' when none is named. */
  open(accountId?: string, symbol?: string): Position[] {
    return [...this.#positions.values()].filter(
      (one) =>
        !one.amount.isZero() &&
        (accountId === undefined || one.accountId === accountId) &&
        (symbol === undefined || one.symbol === symbol),
    );
  }

  /** Margin set apart for isolated positions of these symbols. */
  isolated(accountId: string, symbols: ReadonlySet<string>): Decimal {
    let sum = ZERO;
    for (const one of this.#positions.values()) {
      if (one.accountId === accountId && symbols.has(one.symbol)) sum = sum.plus(one.isolatedWallet);
    }
    return sum;
  }

  /** @param change Bought quantity; negative for a sale. */
  apply(position: Position, change: Decimal, price: Decimal, time: number): Closing {
    const { amount, entryPrice } = position;
    const next = amount.plus(change);
    position.updatedAt = time;
    position.amount = next;
    if (amount.isZero() || amount.isNegative() === change.isNegative()) {
      const value = entryPrice.times(amount).plus(price.times(change));
      position.entryPrice = value.div(next).toDecimalPlaces(10);
      return { realized: ZERO, share: ZERO, opened: change.abs() };
    }
    const closed = Decimal.min(amount.abs(), change.abs());
    const gain = price.minus(entryPrice).times(closed);
    const realized = amount.isNegative() ? gain.neg() : gain;
    position.realized = position.realized.plus(realized);
    const opened = change.abs().minus(closed);
    if (next.isZero()) position.entryPrice = ZERO;
    else if (opened.gt(0)) position.entryPrice = price;
    return { realized, share: closed.div(amount.abs()), opened };
  }
}

/** Profit at a price, not yet realized. */
export function unrealized(position: Position, price: Decimal): Decimal {
  return price.minus(position.entryPrice).times(position.amount);
}
