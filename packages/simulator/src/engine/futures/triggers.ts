import { Decimal, ZERO } from "../decimal.js";
import type { Exchange } from "../exchange.js";
import type { NewOrder, Order } from "../order.js";
import { isOpen, remaining } from "../order.js";
import type { Positions } from "./positions.js";
import type { Prices } from "./prices.js";
import type { OrderTerms } from "./terms.js";

interface Watched {
  readonly order: Order;
  /** Best price since the trailing began; undefined before. */
  best: Decimal | undefined;
}

/** Orders that wait for a price. */
export class Triggers {
  readonly #watched = new Map<string, Watched>();
  readonly #exchange: Exchange;
  readonly #prices: Prices;
  readonly #positions: Positions;

  constructor(options: { exchange: Exchange; prices: Prices; positions: Positions }) {
    this.#exchange = options.exchange;
    this.#prices = options.prices;
    this.#positions = options.positions;
  }

  watch(order: Order): void {
    this.#watched.set(order.id, { order, best: undefined });
  }

  /** Whether the price is past the trigger already; such an order makes no sense. */
  wouldFire({ symbol, side, terms }: Pick<NewOrder, "symbol" | "side" | "terms">): boolean {
    if (terms?.trigger) {
      const { when, price, source } = terms.trigger;
      return reached(when, price, this.#prices.of(symbol, source));
    }
    if (!terms?.trailing) return false;
    const { activation, source } = terms.trailing;
    const price = this.#prices.of(symbol, source);
    return side === "BUY" ? activation.gt(price) : activation.lt(price);
  }

  /** Lets every order trade whose price has come. Returns how many did. */
  check(): number {
    const fired: Order[] = [];
    for (const [id, watched] of this.#watched) {
      if (!watched.order.parked || !isOpen(watched.order)) this.#watched.delete(id);
      else if (this.#fires(watched)) fired.push(watched.order);
    }
    for (const order of fired) {
      this.#watched.delete(order.id);
      this.#activate(order);
    }
    return fired.length;
  }

  #fires(watched: Watched): boolean {
    const { symbol, side, terms } = watched.order;
    if (terms?.trigger) {
      const { when, price, source, protect } = terms.trigger;
      if (protect && this.#spread(symbol).gt(protect)) return false;
      return reached(when, price, this.#prices.of(symbol, source));
    }
    if (!terms?.trailing) return false;
    const { activation, callbackRate, source } = terms.trailing;
    const price = this.#prices.of(symbol, source);
    const buying = side === "BUY";
    if (watched.best === undefined && (buying ? price.gt(activation) : price.lt(activation))) return false;
    const best =
      watched.best === undefined ? price : buying ? Decimal.min(watched.best, price) : Decimal.max(watched.best, price);
    watched.best = best;
    const turn = callbackRate.div(100);
    return buying ? price.gte(best.times(turn.plus(1))) : price.lte(best.times(turn.neg().plus(1)));
  }

  /** How far mark and contract price are apart, as a share of the mark price. */
  #spread(symbol: string): Decimal {
    const mark = this.#prices.of(symbol, "mark");
    return this.#prices.of(symbol, "contract").minus(mark).abs().div(mark);
  }

  #activate(order: Order): void {
    const { accountId, id, terms } = order;
    const quantity = this.#quantity(order);
    if (quantity.lte(0)) {
      this.#exchange.cancel(accountId, id, "system");
      return;
    }
    const price = terms?.peg ? pegged(this.#exchange, order, terms) : undefined;
    this.#exchange.activate(id, { quantity, ...(price ? { price } : {}) });
  }

  /** What there is to trade: an order that only reduces never trades more than the position. */
  #quantity(order: Order): Decimal {
    const { accountId, symbol, side, terms } = order;
    if (!terms?.reduceOnly && !terms?.closePosition) return remaining(order);
    const { amount } = this.#positions.get(accountId, symbol, terms.positionSide);
    const reducible = amount.isNegative() === (side === "BUY") ? amount.abs() : ZERO;
    return terms.closePosition ? reducible : Decimal.min(reducible, remaining(order));
  }
}

/** Price of a pegged order now; undefined while the book has no price to follow. */
export function pegged(
  exchange: Exchange,
  order: Pick<Order, "symbol" | "side">,
  terms: OrderTerms,
): Decimal | undefined {
  if (!terms.peg) return undefined;
  const own = order.side;
  const side = terms.peg.side === "own" ? own : own === "BUY" ? "SELL" : "BUY";
  return exchange.book(order.symbol).depth(side, 1)[0]?.price.plus(terms.peg.offset);
}

function reached(when: "above" | "below", level: Decimal, price: Decimal): boolean {
  return when === "above" ? price.gte(level) : price.lte(level);
}
