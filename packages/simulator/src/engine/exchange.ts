import type { Accounts } from "./accounts.js";
import { Book, opposite } from "./book.js";
import type { Clock } from "./clock.js";
import { Decimal, ZERO } from "./decimal.js";
import { Signal } from "./events.js";
import type { Ids } from "./ids.js";
import type { Match, Plan } from "./matching.js";
import { crosses, plan } from "./matching.js";
import type { CancelReason, Fill, Instrument, NewOrder, Order } from "./order.js";
import { isOpen, remaining } from "./order.js";
import { OrderStore } from "./orders.js";
import { Refusal } from "./refusal.js";

export interface PublicTrade {
  readonly id: string;
  readonly symbol: string;
  readonly price: Decimal;
  readonly quantity: Decimal;
  readonly buyerIsMaker: boolean;
  readonly time: number;
}

/** A change of an order: accepted, filled (with the fill) or cancelled. The order is a copy of that moment. */
export interface OrderEvent {
  readonly order: Order;
  readonly fill?: Fill;
}

/** Takes orders, matches them and settles the trades. Synchronous: an action is complete when it returns. */
export class Exchange {
  readonly ordered: Signal<OrderEvent> = new Signal();
  readonly filled: Signal<Fill> = new Signal();
  readonly traded: Signal<PublicTrade> = new Signal();
  /** The book of this symbol has changed. */
  readonly moved: Signal<string> = new Signal();
  readonly orders: OrderStore = new OrderStore();
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly #books = new Map<string, Book>();
  readonly #accounts: Accounts;
  readonly #clock: Clock;
  readonly #ids: Ids;
  readonly #feeAccount: string;

  constructor(options: {
    instruments: readonly Instrument[];
    accounts: Accounts;
    clock: Clock;
    ids: Ids;
    feeAccount: string;
  }) {
    this.instruments = new Map(options.instruments.map((instrument) => [instrument.symbol, instrument]));
    for (const symbol of this.instruments.keys()) this.#books.set(symbol, new Book());
    this.#accounts = options.accounts;
    this.#clock = options.clock;
    this.#ids = options.ids;
    this.#feeAccount = options.feeAccount;
  }

  book(symbol: string): Book {
    const book = this.#books.get(symbol);
    if (!book) throw new Refusal("unknown-symbol");
    return book;
  }

  instrument(symbol: string): Instrument {
    const instrument = this.instruments.get(symbol);
    if (!instrument) throw new Refusal("unknown-symbol");
    return instrument;
  }

  /** Checks an order without placing it. Throws the `Refusal` that placing it would meet. */
  check(request: NewOrder): { plan: Plan; hold: Decimal } {
    const instrument = this.instrument(request.symbol);
    const book = this.book(request.symbol);
    if (request.clientOrderId !== undefined && this.orders.byClientId(request.accountId, request.clientOrderId)) {
      throw new Refusal("duplicate");
    }
    const best = book.best(opposite(request.side));
    if (request.postOnly && best !== undefined && crosses(request, best)) throw new Refusal("post-only");
    const steps = plan(request, instrument, book);
    const hold = holdOf(request, instrument, steps);
    if (this.#accounts.balance(request.accountId, payAsset(request.side, instrument)).free.lt(hold)) {
      throw new Refusal("insufficient");
    }
    return { plan: steps, hold };
  }

  place(request: NewOrder): Order {
    const { plan: steps, hold } = this.check(request);
    const instrument = this.instrument(request.symbol);
    const now = this.#clock.now();
    const id = this.#ids.next();
    const order: Order = {
      id,
      clientOrderId: request.clientOrderId ?? `${now}${id.slice(-4)}`,
      accountId: request.accountId,
      symbol: request.symbol,
      side: request.side,
      type: request.type,
      timeInForce: request.timeInForce,
      selfTrade: request.selfTrade,
      postOnly: request.postOnly ?? false,
      price: request.price ?? ZERO,
      quantity: request.quantity ?? ZERO,
      amount: request.amount ?? ZERO,
      createdAt: now,
      updatedAt: now,
      status: "NEW",
      filled: ZERO,
      value: ZERO,
      held: hold,
      cancelReason: undefined,
    };
    this.#accounts.hold(order.accountId, payAsset(order.side, instrument), hold);
    this.orders.add(order);
    this.#announce(order);
    for (const maker of steps.expired) this.#end(maker, "self-trade");
    for (const match of steps.matches) this.#settle(order, match, instrument);
    const book = this.book(order.symbol);
    if (steps.rest === undefined) this.#finish(order);
    else if (steps.rest.rests) book.add(order);
    else this.#end(order, steps.rest.reason);
    this.#accounts.publish();
    this.moved.emit(order.symbol);
    return order;
  }

  /** @throws {Refusal} when the order is unknown to the account or no longer open. */
  cancel(accountId: string, id: string, reason: CancelReason = "user"): Order {
    const order = this.orders.get(id);
    if (!order || order.accountId !== accountId) throw new Refusal("not-found");
    if (!isOpen(order)) throw new Refusal(order.status === "FILLED" ? "filled" : "canceled");
    const before = { ...order };
    this.#end(order, reason);
    this.#accounts.publish();
    this.moved.emit(order.symbol);
    return before;
  }

  #settle(taker: Order, match: Match, instrument: Instrument): void {
    const { maker, price, quantity } = match;
    const ticketId = this.#ids.next();
    const time = this.#clock.now();
    for (const order of [maker, taker]) {
      const isMaker = order === maker;
      const rate = isMaker ? instrument.makerFee : instrument.takerFee;
      const fee = this.#pay(order, price, quantity, rate, instrument);
      order.filled = order.filled.plus(quantity);
      order.value = order.value.plus(price.times(quantity));
      order.updatedAt = time;
      const complete = order.quantity.gt(0) && remaining(order).isZero();
      order.status = complete ? "FILLED" : "PARTIALLY_FILLED";
      if (complete) this.#free(order, instrument);
      const feeAsset = order.side === "BUY" && instrument.feeIn === "received" ? instrument.base : instrument.quote;
      const fill: Fill = { id: this.#ids.next(), ticketId, order, price, quantity, fee, feeAsset, isMaker, time };
      if (this.#isHouse(order)) continue;
      this.orders.addFill(fill);
      this.#announce(order, fill);
      this.filled.emit({ ...fill, order: { ...order } });
    }
    const book = this.book(maker.symbol);
    if (maker.status === "FILLED") {
      book.remove(maker);
      this.#forget(maker);
    } else book.touch();
    const buyerIsMaker = maker.side === "BUY";
    this.traded.emit({ id: ticketId, symbol: maker.symbol, price, quantity, buyerIsMaker, time });
  }

  /** Moves the money of one side of a match and returns the fee. */
  #pay(order: Order, price: Decimal, quantity: Decimal, rate: Decimal, instrument: Instrument): Decimal {
    const { base, quote, symbol } = instrument;
    const value = price.times(quantity);
    const feeAsset = order.side === "BUY" && instrument.feeIn === "received" ? base : quote;
    const fee = (feeAsset === base ? quantity : value).times(rate);
    const accounts = this.#accounts;
    if (order.side === "BUY") {
      accounts.spend(order.accountId, quote, value, "trade", symbol);
      order.held = order.held.minus(value);
      accounts.credit(order.accountId, base, quantity, "trade", symbol);
    } else {
      accounts.spend(order.accountId, base, quantity, "trade", symbol);
      order.held = order.held.minus(quantity);
      accounts.credit(order.accountId, quote, value, "trade", symbol);
    }
    if (order.side === "BUY" && feeAsset === quote) {
      accounts.spend(order.accountId, quote, fee, "fee", symbol);
      order.held = order.held.minus(fee);
    } else accounts.debit(order.accountId, feeAsset, fee, "fee", symbol);
    accounts.credit(this.#feeAccount, feeAsset, fee, "fee", symbol);
    if (order.side === "BUY" && order.type === "LIMIT") this.#shrinkHold(order, quantity, instrument);
    return fee;
  }

  /** A better price than the limit, or a smaller fee than reserved, frees money at once. */
  #shrinkHold(order: Order, quantity: Decimal, instrument: Instrument): void {
    const left = remaining(order).minus(quantity);
    const excess = order.held.minus(reserve(left.times(order.price), instrument));
    if (excess.lte(0)) return;
    this.#accounts.release(order.accountId, instrument.quote, excess);
    order.held = order.held.minus(excess);
  }

  #finish(order: Order): void {
    if (order.status === "FILLED") {
      this.#forget(order);
      return;
    }
    if (order.filled.isZero()) {
      this.#end(order, "rest");
      return;
    }
    // An order by amount ends when what is left buys less than one step.
    order.status = "FILLED";
    this.#free(order, this.instrument(order.symbol));
    this.#announce(order);
    this.#forget(order);
  }

  #end(order: Order, reason: CancelReason): void {
    this.book(order.symbol).remove(order);
    order.status = order.filled.gt(0) ? "PARTIALLY_CANCELED" : "CANCELED";
    order.cancelReason = reason;
    order.updatedAt = this.#clock.now();
    this.#free(order, this.instrument(order.symbol));
    this.#announce(order);
    this.#forget(order);
  }

  #free(order: Order, instrument: Instrument): void {
    if (order.held.gt(0)) this.#accounts.release(order.accountId, payAsset(order.side, instrument), order.held);
    order.held = ZERO;
  }

  #announce(order: Order, fill?: Fill): void {
    if (this.#isHouse(order)) return;
    this.ordered.emit(fill ? { order: { ...order }, fill } : { order: { ...order } });
  }

  /** Orders of the simulated market leave no history: they would fill the memory. */
  #forget(order: Order): void {
    this.orders.close(order);
    if (this.#isHouse(order)) this.orders.remove(order);
  }

  #isHouse(order: Order): boolean {
    return this.#accounts.find(order.accountId)?.kind === "house";
  }
}

export function payAsset(side: "BUY" | "SELL", instrument: Instrument): string {
  return side === "BUY" ? instrument.quote : instrument.base;
}

/** What buying for `value` locks: the fee comes on top where it is taken in the quote asset. */
function reserve(value: Decimal, instrument: Instrument): Decimal {
  if (instrument.feeIn === "received") return value;
  return value.times(Decimal.max(instrument.makerFee, instrument.takerFee).plus(1));
}

function holdOf(order: NewOrder, instrument: Instrument, steps: Plan): Decimal {
  if (order.side === "SELL") return order.type === "LIMIT" ? (order.quantity ?? ZERO) : steps.quantity;
  if (order.type === "MARKET") return reserve(steps.value, instrument);
  return reserve((order.price ?? ZERO).times(order.quantity ?? ZERO), instrument);
}
