import type { PublicTrade } from "../../../engine/exchange.js";
import type { HashkeyState } from "../state.js";
import { cadence, type Topic } from "./topics.js";

export interface SubscriptionOptions {
  readonly state: HashkeyState;
  readonly topic: Topic;
  readonly version: 1 | 2;
  /** Sends what has changed; `trades` are those since the last time. */
  readonly push: (trades: readonly PublicTrade[]) => void;
}

/** One subscription of one connection: collects changes and sends them at the documented pace. */
export class Subscription {
  readonly #options: SubscriptionOptions;
  readonly #stops: (() => void)[] = [];
  #trades: PublicTrade[] = [];
  #cancelTimer: (() => void) | undefined;
  #sentAt = 0;

  constructor(options: SubscriptionOptions) {
    this.#options = options;
    const { exchange } = options.state;
    const { kind, symbol } = options.topic;
    if (kind === "depth" || kind === "bbo") {
      this.#stops.push(
        exchange.moved.on((moved) => {
          if (moved === symbol) this.#schedule();
        }),
      );
      return;
    }
    this.#stops.push(
      exchange.traded.on((trade) => {
        if (trade.symbol !== symbol) return;
        if (kind === "trade") this.#trades.push(trade);
        this.#schedule();
      }),
    );
  }

  stop(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
    for (const stop of this.#stops) stop();
  }

  #schedule(): void {
    if (this.#cancelTimer) return;
    const { state, topic, version } = this.#options;
    const wait = this.#sentAt + cadence(version, topic.kind, state.settings) - Date.now();
    // Even without a pace the engine first finishes its action, so that a frame never shows half of it.
    this.#cancelTimer = state.timers.after(Math.max(0, wait), () => {
      this.#cancelTimer = undefined;
      this.#sentAt = Date.now();
      const trades = this.#trades;
      this.#trades = [];
      this.#options.push(trades);
    });
  }
}
