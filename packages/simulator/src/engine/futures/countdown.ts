import type { Clock } from "../clock.js";
import type { Exchange } from "../exchange.js";

interface Countdown {
  readonly accountId: string;
  readonly symbol: string;
  readonly deadline: number;
}

/** Cancels an account's orders of a symbol unless it keeps saying that it is alive. */
export class Countdowns {
  readonly #running = new Map<string, Countdown>();
  readonly #clock: Clock;
  readonly #exchange: Exchange;

  constructor(clock: Clock, exchange: Exchange) {
    this.#clock = clock;
    this.#exchange = exchange;
  }

  /** @param ms 0 stops the countdown. */
  set(accountId: string, symbol: string, ms: number): void {
    const key = `${accountId} ${symbol}`;
    if (ms === 0) this.#running.delete(key);
    else this.#running.set(key, { accountId, symbol, deadline: this.#clock.now() + ms });
  }

  check(): void {
    const now = this.#clock.now();
    for (const [key, { accountId, symbol, deadline }] of this.#running) {
      if (deadline > now) continue;
      this.#running.delete(key);
      for (const order of this.#exchange.orders.open(accountId)) {
        if (order.symbol === symbol) this.#exchange.cancel(accountId, order.id);
      }
    }
  }
}
