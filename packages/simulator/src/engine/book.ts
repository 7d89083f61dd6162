import type { Decimal } from "./decimal.js";
import { ZERO } from "./decimal.js";
import type { Order, Side } from "./order.js";
import { remaining } from "./order.js";

interface Level {
  readonly price: Decimal;
  /** In order of arrival. */
  readonly orders: Order[];
}

export interface PriceLevel {
  readonly price: Decimal;
  readonly quantity: Decimal;
}

/** Resting orders of one pair: best price first, and the earlier order first at one price. */
export class Book {
  /** Counts changes; equal versions are equal books. */
  version = 0;
  readonly #sides: Record<Side, Level[]> = { BUY: [], SELL: [] };

  add(order: Order): void {
    const levels = this.#sides[order.side];
    const index = this.#index(order);
    const level = levels[index];
    if (level?.price.eq(order.price)) level.orders.push(order);
    else levels.splice(index, 0, { price: order.price, orders: [order] });
    this.version++;
  }

  remove(order: Order): boolean {
    const levels = this.#sides[order.side];
    const index = this.#index(order);
    const level = levels[index];
    const position = level?.price.eq(order.price) ? level.orders.indexOf(order) : -1;
    if (!level || position < 0) return false;
    level.orders.splice(position, 1);
    if (level.orders.length === 0) levels.splice(index, 1);
    this.version++;
    return true;
  }

  /** Notes that the quantity of a resting order has changed. */
  touch(): void {
    this.version++;
  }

  /** Resting orders in the sequence in which they would trade. */
  *orders(side: Side): Generator<Order> {
    for (const level of this.#sides[side]) yield* level.orders;
  }

  best(side: Side): Decimal | undefined {
    return this.#sides[side][0]?.price;
  }

  /** The best levels as everyone sees them: without hidden orders. */
  depth(side: Side, limit: number): PriceLevel[] {
    const out: PriceLevel[] = [];
    for (const { price, orders } of this.#sides[side]) {
      if (out.length >= limit) break;
      const quantity = orders.reduce((sum, order) => (order.hidden ? sum : sum.plus(remaining(order))), ZERO);
      if (quantity.gt(0)) out.push({ price, quantity });
    }
    return out;
  }

  /** Binary search: where the order's level is, or belongs. */
  #index(order: Order): number {
    const levels = this.#sides[order.side];
    let low = 0;
    let high = levels.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const price = levels[middle]?.price;
      const better = price !== undefined && (order.side === "BUY" ? price.gt(order.price) : price.lt(order.price));
      if (better) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

export function opposite(side: Side): Side {
  return side === "BUY" ? "SELL" : "BUY";
}
