import type { Book } from "./book.js";
import { opposite } from "./book.js";
import type { Decimal } from "./decimal.js";
import { Decimal as Exact, floorTo, ZERO } from "./decimal.js";
import type { CancelReason, Instrument, NewOrder, Order } from "./order.js";
import { remaining } from "./order.js";

export interface Match {
  readonly maker: Order;
  readonly price: Decimal;
  readonly quantity: Decimal;
}

/** What an incoming order would do to the book. Nothing has happened yet. */
export interface Plan {
  readonly matches: readonly Match[];
  /** Resting orders of the same account that give way. */
  readonly expired: readonly Order[];
  readonly quantity: Decimal;
  readonly value: Decimal;
  /** What becomes of the part that does not trade. */
  readonly rest: { readonly rests: boolean; readonly reason: CancelReason } | undefined;
}

export function crosses(order: NewOrder, price: Decimal): boolean {
  if (order.type === "MARKET" || order.price === undefined) return true;
  return order.side === "BUY" ? price.lte(order.price) : price.gte(order.price);
}

/** Whether a limit order would meet a resting one. */
export function wouldTrade(order: NewOrder, book: Book): boolean {
  const best = book.best(opposite(order.side));
  return best !== undefined && crosses(order, best);
}

/** Walks the book in price-time priority. Pure, so that funds and fill-or-kill are decided before anything moves. */
export function plan(order: NewOrder, instrument: Instrument, book: Book): Plan {
  if (order.postOnly && wouldTrade(order, book)) {
    return { matches: [], expired: [], quantity: ZERO, value: ZERO, rest: { rests: false, reason: "post-only" } };
  }
  const matches: Match[] = [];
  const expired: Order[] = [];
  let quantity = ZERO;
  let value = ZERO;
  let reason: CancelReason = "rest";
  let done = false;
  for (const maker of book.orders(opposite(order.side))) {
    const want = wanted(order, instrument, maker.price, quantity, value);
    done = want.lte(0);
    if (done || !crosses(order, maker.price)) break;
    if (maker.accountId === order.accountId) {
      if (order.selfTrade !== "expire-taker") expired.push(maker);
      if (order.selfTrade === "expire-maker") continue;
      reason = "self-trade";
      break;
    }
    const size = Exact.min(want, remaining(maker));
    matches.push({ maker, price: maker.price, quantity: size });
    quantity = quantity.plus(size);
    value = value.plus(size.times(maker.price));
  }
  const last = matches.at(-1);
  if (last) done ||= wanted(order, instrument, last.price, quantity, value).lte(0);
  if (done) return { matches, expired, quantity, value, rest: undefined };
  if (order.timeInForce === "FOK") {
    return { matches: [], expired: [], quantity: ZERO, value: ZERO, rest: { rests: false, reason } };
  }
  const rests = order.type === "LIMIT" && order.timeInForce === "GTC" && reason !== "self-trade";
  return { matches, expired, quantity, value, rest: { rests, reason } };
}

/** Quantity the order still wants at this price; for an order by amount what the rest of the amount buys. */
function wanted(order: NewOrder, instrument: Instrument, price: Decimal, quantity: Decimal, value: Decimal): Decimal {
  if (order.quantity !== undefined) return order.quantity.minus(quantity);
  const left = (order.amount ?? ZERO).minus(value);
  return floorTo(left.div(price), instrument.stepSize);
}
