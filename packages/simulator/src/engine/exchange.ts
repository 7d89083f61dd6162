import type { Accounts } from "./accounts.js";
import { Book } from "./book.js";
import type { Clock } from "./clock.js";
import type { Decimal } from "./decimal.js";
import { Signal } from "./events.js";
import type { Ids } from "./ids.js";
import type { Match, Plan } from "./matching.js";
import { plan, wouldTrade } from "./matching.js";
import type { CancelReason, Fill, Instrument, NewOrder, Order } from "./order.js";
import { createOrder, isOpen, remaining, requestOf } from "./order.js";
import { OrderStore } from "./orders.js";
import { Refusal } from "./refusal.js";
import { type Settlement, SpotSettlement } from "./settlement.js";

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

export interface ExchangeOptions {
  readonly instruments: readonly Instrument[];
  readonly accounts: Accounts;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly feeAccount: string;
  /** Default: spot. */
  readonly settlement?: Settlement;
  /** How long a client order id stays taken. Default `ever`. */
  readonly clientIds?: "ever" | "open";
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
  readonly #options: ExchangeOptions;
  readonly #settlement: Settlement;

  constructor(options: ExchangeOptions) {
    this.instruments = new Map(options.instruments.map((instrument) => [instrument.symbol, instrument]));
    for (const symbol of this.instruments.keys()) this.#books.set(symbol, new Book());
    this.#options = options;
    this.#settlement = options.settlement ?? new SpotSettlement(options.accounts, options.feeAccount);
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
    this.#checkClientId(request);
    if (request.postOnly === true && wouldTrade(request, book)) throw new Refusal("post-only");
    const steps = plan(request, instrument, book);
    return { plan: steps, hold: this.#settlement.check(request, instrument, steps) };
  }

  place(request: NewOrder): Order {
    const { plan: steps, hold } = this.check(request);
    const order = createOrder(request, this.#options.ids, this.#options.clock.now());
    this.#hold(order, hold);
    this.orders.add(order);
    this.#announce(order);
    this.#run(order, steps);
    return order;
  }

  /** Takes an order that waits for a trigger: it has a name, but neither holds anything nor stands in the book. */
  park(request: NewOrder): Order {
    this.instrument(request.symbol);
    this.#checkClientId(request);
    const order = createOrder(request, this.#options.ids, this.#options.clock.now());
    order.parked = true;
    this.orders.add(order);
    this.#announce(order);
    return order;
  }

  /**
   * A parked order trades from now on as if it were placed. It ends when the account cannot afford it any more.
   *
   * @param changes What the trigger has decided, for example how much there is to close.
   */
  activate(id: string, changes: { readonly quantity?: Decimal; readonly price?: Decimal } = {}): void {
    const order = this.orders.get(id);
    if (!order?.parked) throw new Refusal("not-found");
    order.quantity = changes.quantity ?? order.quantity;
    order.price = changes.price ?? order.price;
    order.parked = false;
    order.updatedAt = this.#options.clock.now();
    order.activatedAt = order.updatedAt;
    try {
      const { plan: steps, hold } = this.check(requestOf(order));
      this.#hold(order, hold);
      this.#announce(order);
      this.#run(order, steps);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#end(order, "system");
    }
  }

  /** Changes an open order; it goes to the end of its queue. A refusal leaves it as it was. */
  amend(accountId: string, id: string, price: Decimal, quantity: Decimal): Order {
    const order = this.#open(accountId, id);
    const before = { ...order };
    const { held } = order;
    const book = this.book(order.symbol);
    const instrument = this.instrument(order.symbol);
    book.remove(order);
    this.#settlement.free(order, instrument);
    order.price = price;
    order.quantity = quantity;
    try {
      const left = remaining(order);
      if (left.lte(0)) throw new Refusal("invalid-amount");
      const { plan: steps, hold } = this.check({ ...requestOf(order), quantity: left });
      this.#hold(order, hold);
      order.updatedAt = this.#options.clock.now();
      this.#announce(order);
      this.#run(order, steps);
      return order;
    } catch (error) {
      Object.assign(order, before);
      this.#hold(order, held);
      book.add(order);
      throw error;
    }
  }

  /** @throws {Refusal} when the order is unknown to the account or no longer open. */
  cancel(accountId: string, id: string, reason: CancelReason = "user"): Order {
    const order = this.#open(accountId, id);
    const before = { ...order };
    this.#end(order, reason);
    this.#options.accounts.publish();
    this.moved.emit(order.symbol);
    return before;
  }

  #open(accountId: string, id: string): Order {
    const order = this.orders.get(id);
    if (!order || order.accountId !== accountId) throw new Refusal("not-found");
    if (!isOpen(order)) throw new Refusal(order.status === "FILLED" ? "filled" : "canceled");
    return order;
  }

  #checkClientId({ accountId, clientOrderId, id }: NewOrder): void {
    if (clientOrderId === undefined) return;
    const other = this.orders.byClientId(accountId, clientOrderId);
    if (!other || other.id === id) return;
    if (this.#options.clientIds !== "open" || isOpen(other)) throw new Refusal("duplicate");
  }

  #hold(order: Order, amount: Decimal): void {
    order.held = amount;
    this.#settlement.hold(order, this.instrument(order.symbol));
  }

  #run(order: Order, steps: Plan): void {
    const instrument = this.instrument(order.symbol);
    for (const maker of steps.expired) this.#end(maker, "self-trade");
    for (const match of steps.matches) this.#settle(order, match, instrument);
    if (steps.rest === undefined) this.#finish(order);
    else if (steps.rest.rests) this.book(order.symbol).add(order);
    else this.#end(order, steps.rest.reason);
    this.#options.accounts.publish();
    this.moved.emit(order.symbol);
  }

  #settle(taker: Order, match: Match, instrument: Instrument): void {
    const { maker, price, quantity } = match;
    const { clock, ids } = this.#options;
    const ticketId = ids.next();
    const time = clock.now();
    for (const order of [maker, taker]) {
      const isMaker = order === maker;
      const payment = this.#settlement.pay(order, price, quantity, isMaker, instrument);
      order.filled = order.filled.plus(quantity);
      order.value = order.value.plus(price.times(quantity));
      order.updatedAt = time;
      const complete = order.quantity.gt(0) && remaining(order).isZero();
      order.status = complete ? "FILLED" : "PARTIALLY_FILLED";
      if (complete) this.#settlement.free(order, instrument);
      const fill: Fill = { id: ids.next(), ticketId, order, price, quantity, ...payment, isMaker, time };
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
    this.#settlement.free(order, this.instrument(order.symbol));
    this.#announce(order);
    this.#forget(order);
  }

  #end(order: Order, reason: CancelReason): void {
    this.book(order.symbol).remove(order);
    order.parked = false;
    order.status = order.filled.gt(0) ? "PARTIALLY_CANCELED" : "CANCELED";
    order.cancelReason = reason;
    order.updatedAt = this.#options.clock.now();
    this.#settlement.free(order, this.instrument(order.symbol));
    this.#announce(order);
    this.#forget(order);
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
    return this.#options.accounts.find(order.accountId)?.kind === "house";
  }
}
