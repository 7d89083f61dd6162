import type { Fill, Order } from "./order.js";

/** Every order and fill of the accounts under test, and the ways to find them. */
export class OrderStore {
  readonly #orders = new Map<string, Order>();
  readonly #clientIds = new Map<string, Order>();
  readonly #open = new Set<Order>();
  readonly #fills: Fill[] = [];

  add(order: Order): void {
    this.#orders.set(order.id, order);
    this.#clientIds.set(key(order.accountId, order.clientOrderId), order);
    this.#open.add(order);
  }

  close(order: Order): void {
    this.#open.delete(order);
  }

  remove(order: Order): void {
    this.#orders.delete(order.id);
    this.#clientIds.delete(key(order.accountId, order.clientOrderId));
  }

  addFill(fill: Fill): void {
    this.#fills.push(fill);
  }

  get(id: string): Order | undefined {
    return this.#orders.get(id);
  }

  byClientId(accountId: string, clientOrderId: string): Order | undefined {
    return this.#clientIds.get(key(accountId, clientOrderId));
  }

  /** Open orders of an account, oldest first. */
  open(accountId: string): Order[] {
    return [...this.#open].filter((order) => order.accountId === accountId);
  }

  /** All orders of an account, oldest first. */
  of(accountId: string): Order[] {
    return [...this.#orders.values()].filter((order) => order.accountId === accountId);
  }

  /** Fills of an account, oldest first. */
  fills(accountId: string): Fill[] {
    return this.#fills.filter((fill) => fill.order.accountId === accountId);
  }
}

function key(accountId: string, clientOrderId: string): string {
  return `${accountId} ${clientOrderId}`;
}
