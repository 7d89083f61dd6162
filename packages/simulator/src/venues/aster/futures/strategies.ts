import type { Clock } from "../../../engine/clock.js";
import { Signal } from "../../../engine/events.js";
import type { Futures } from "../../../engine/futures/futures.js";
import type { Ids } from "../../../engine/ids.js";
import type { NewOrder, Order } from "../../../engine/order.js";
import { isOpen } from "../../../engine/order.js";
import { Refusal } from "../../../engine/refusal.js";

export type StrategyTrigger = "PLACE_ORDER" | "CANCEL_ORDER";

/** What another order of the strategy has to do before this one is placed or cancelled. */
export interface Condition {
  /** Place of the driving order in the strategy. */
  readonly drivenId: number;
  readonly drivenOn: string;
  readonly trigger: StrategyTrigger;
}

export interface SubOrder {
  readonly subId: number;
  readonly request: NewOrder;
  readonly conditions: readonly Condition[];
  /** Absent until it is placed. */
  order: Order | undefined;
  rejected: boolean;
}

export interface Strategy {
  readonly id: string;
  readonly clientId: string;
  readonly accountId: string;
  readonly type: string;
  readonly createdAt: number;
  readonly subOrders: readonly SubOrder[];
  updatedAt: number;
  over: boolean;
}

/** Orders that place or cancel one another. */
export class Strategies {
  readonly ended: Signal<Strategy> = new Signal();
  readonly #all: Strategy[] = [];
  readonly #futures: Futures;
  readonly #clock: Clock;
  readonly #ids: Ids;
  /** What driving orders have done since the last look. */
  readonly #events: { readonly orderId: string; readonly names: readonly string[] }[] = [];

  constructor(futures: Futures, clock: Clock, ids: Ids) {
    this.#futures = futures;
    this.#clock = clock;
    this.#ids = ids;
    futures.exchange.ordered.on(({ order, fill }) => {
      if (this.#all.some((one) => !one.over && one.accountId === order.accountId)) {
        this.#events.push({ orderId: order.id, names: eventsOf(order, fill !== undefined) });
      }
    });
    futures.settled.on(() => this.#drive());
  }

  /** Places what waits for nothing. @throws {Refusal} when the first of them is refused. */
  start(
    accountId: string,
    type: string,
    clientId: string | undefined,
    wanted: readonly Omit<SubOrder, "order" | "rejected">[],
  ): Strategy {
    const now = this.#clock.now();
    const id = this.#ids.next();
    const subOrders = wanted.map((one) => ({ ...one, order: undefined, rejected: false }));
    const named = clientId ?? `strategy-${id}`;
    const strategy: Strategy = {
      id,
      clientId: named,
      accountId,
      type,
      createdAt: now,
      updatedAt: now,
      subOrders,
      over: false,
    };
    this.#all.push(strategy);
    for (const sub of subOrders) {
      if (sub.conditions.some(({ trigger }) => trigger === "PLACE_ORDER")) continue;
      try {
        this.#place(strategy, sub);
      } catch (error) {
        this.#end(strategy);
        throw error;
      }
    }
    return strategy;
  }

  find(
    accountId: string,
    wanted: { readonly id?: string | undefined; readonly clientId?: string | undefined },
  ): Strategy | undefined {
    return this.#all.findLast(
      (one) =>
        one.accountId === accountId &&
        (wanted.id === undefined ? one.clientId === wanted.clientId : one.id === wanted.id),
    );
  }

  #place(strategy: Strategy, sub: SubOrder): void {
    // The id is known before the order trades, so that its first event already belongs to the strategy.
    const id = this.#ids.next();
    sub.order = this.#futures.submit({ ...sub.request, id });
    strategy.updatedAt = this.#clock.now();
  }

  #drive(): void {
    for (let event = this.#events.shift(); event; event = this.#events.shift()) {
      const { orderId, names } = event;
      for (const strategy of this.#all) {
        const driver = strategy.over ? undefined : strategy.subOrders.find(({ order }) => order?.id === orderId);
        if (driver) for (const name of names) this.#fire(strategy, driver, name);
      }
    }
    for (const strategy of this.#all) if (!strategy.over && this.#isOver(strategy)) this.#end(strategy);
  }

  #fire(strategy: Strategy, driver: SubOrder, event: string): void {
    strategy.updatedAt = this.#clock.now();
    for (const sub of strategy.subOrders) {
      for (const { drivenId, drivenOn, trigger } of sub.conditions) {
        if (drivenId !== driver.subId || drivenOn !== event) continue;
        if (trigger === "CANCEL_ORDER") this.#cancel(sub);
        else if (!sub.order && !sub.rejected) this.#placeLater(strategy, sub);
      }
    }
  }

  #placeLater(strategy: Strategy, sub: SubOrder): void {
    try {
      this.#place(strategy, sub);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      sub.rejected = true;
      for (const other of strategy.subOrders) {
        for (const condition of other.conditions) {
          if (condition.drivenId === sub.subId && condition.drivenOn === "REJECTED") this.#cancel(other);
        }
      }
    }
  }

  #cancel({ order }: SubOrder): void {
    if (order && isOpen(order)) this.#futures.exchange.cancel(order.accountId, order.id, "system");
  }

  /** Nothing is open, and nothing that waits can still be driven. */
  #isOver({ subOrders }: Strategy): boolean {
    const alive = ({ order }: SubOrder): boolean => order !== undefined && isOpen(order);
    return !subOrders.some(alive);
  }

  #end(strategy: Strategy): void {
    strategy.over = true;
    strategy.updatedAt = this.#clock.now();
    for (const sub of strategy.subOrders) this.#cancel(sub);
    this.ended.emit(strategy);
  }
}

/** The names the venue has for what has happened to an order. */
function eventsOf(order: Order, filled: boolean): string[] {
  if (filled)
    return order.status === "FILLED" ? ["PARTIALLY_FILLED_OR_FILLED", "FILLED"] : ["PARTIALLY_FILLED_OR_FILLED"];
  if (order.status === "NEW") return ["NEW"];
  if (order.status === "CANCELED" || order.status === "PARTIALLY_CANCELED") {
    return [order.cancelReason === "user" ? "CANCELED" : "EXPIRED"];
  }
  return [];
}
