import type { Clock } from "../clock.js";
import type { Decimal } from "../decimal.js";
import type { Exchange } from "../exchange.js";
import type { NewOrder, Order } from "../order.js";
import { isOpen } from "../order.js";
import { Refusal } from "../refusal.js";

/** A limit order that keeps its distance to the best price of its own side. */
export interface Chase {
  readonly order: Order;
  readonly offset: Decimal;
  /** Distance from the first best price at which it gives up. */
  readonly limit: Decimal | undefined;
  readonly start: Decimal;
  readonly createdAt: number;
}

/** How often an order follows, in milliseconds. */
const EVERY = 1000;

export class Chases {
  readonly #running = new Map<string, Chase>();
  readonly #exchange: Exchange;
  readonly #clock: Clock;
  #checkedAt = 0;

  constructor(exchange: Exchange, clock: Clock) {
    this.#exchange = exchange;
    this.#clock = clock;
  }

  /** Best price of a side, as everyone sees it. */
  best(symbol: string, side: NewOrder["side"]): Decimal | undefined {
    return this.#exchange.book(symbol).depth(side, 1)[0]?.price;
  }

  /** @throws {Refusal} as placing the order does. */
  start(request: NewOrder, offset: Decimal, limit: Decimal | undefined): Chase {
    const best = this.best(request.symbol, request.side);
    if (!best) throw new Refusal("invalid-amount");
    const order = this.#exchange.place({ ...request, price: priceOf(request.side, best, offset) });
    const chase = { order, offset, limit, start: best, createdAt: this.#clock.now() };
    if (isOpen(order)) this.#running.set(order.id, chase);
    return chase;
  }

  check(): void {
    const now = this.#clock.now();
    if (Math.abs(now - this.#checkedAt) < EVERY) return;
    this.#checkedAt = now;
    for (const [id, chase] of this.#running) {
      if (!isOpen(chase.order)) this.#running.delete(id);
      else this.#follow(chase);
    }
  }

  #follow({ order, offset, limit, start }: Chase): void {
    const best = this.#bestOfOthers(order);
    if (!best) return;
    if (limit && best.minus(start).abs().gt(limit)) {
      this.#exchange.cancel(order.accountId, order.id, "system");
      return;
    }
    const price = priceOf(order.side, best, offset);
    if (price.eq(order.price) || price.lte(0)) return;
    try {
      this.#exchange.amend(order.accountId, order.id, price, order.quantity);
    } catch (error) {
      // The margin does not reach for the new price: the order stays where it is.
      if (!(error instanceof Refusal)) throw error;
    }
  }

  /** An order that followed its own price would stand still for ever. */
  #bestOfOthers(order: Order): Decimal | undefined {
    for (const other of this.#exchange.book(order.symbol).orders(order.side)) {
      if (other !== order && !other.hidden) return other.price;
    }
    return undefined;
  }
}

function priceOf(side: NewOrder["side"], best: Decimal, offset: Decimal): Decimal {
  return side === "BUY" ? best.minus(offset) : best.plus(offset);
}
