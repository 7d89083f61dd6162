/** What a venue allows in any stretch of time, e.g. 2,400 per 60,000 ms. */
export interface RateLimit {
  /** Highest sum of costs within the interval. `Infinity`: no limit. */
  readonly limit: number;
  /** Milliseconds. */
  readonly intervalMs: number;
}

/** A rolling window: no stretch of `intervalMs` ever holds more than `limit`. Times are of a monotonic clock. */
export class Bucket {
  readonly limit: number;
  readonly intervalMs: number;
  /** Nothing leaves before, because the venue refused. */
  blockedUntil: number = Number.NEGATIVE_INFINITY;
  /** The first that waits lacks room here, so later ones queue up behind it. */
  short: boolean = false;
  /** Sum of the costs that wait in the queue. */
  waiting: number = 0;
  #used = 0;
  #times: number[] = [];
  #costs: number[] = [];
  #head = 0;

  constructor(limit: RateLimit) {
    this.limit = limit.limit;
    this.intervalMs = limit.intervalMs;
  }

  fits(cost: number, now: number): boolean {
    this.#expire(now);
    return now >= this.blockedUntil && this.#used + cost <= this.limit;
  }

  take(cost: number, now: number): void {
    this.#times.push(now);
    this.#costs.push(cost);
    this.#used += cost;
  }

  /** When `cost` will fit, if all that waits before it (`ahead`) goes as early as it can. */
  readyAt(cost: number, ahead: number, now: number): number {
    this.#expire(now);
    const total = ahead + cost;
    // A queue longer than one window repeats itself: what leaves at `t` makes room again at `t + intervalMs`.
    const rounds = Math.max(0, Math.ceil(total / this.limit) - 1);
    let missing = this.#used + (total - rounds * this.limit) - this.limit;
    let at = Math.max(now, this.blockedUntil);
    for (let i = this.#head; missing > 0 && i < this.#times.length; i++) {
      at = Math.max(at, (this.#times[i] ?? 0) + this.intervalMs);
      missing -= this.#costs[i] ?? 0;
    }
    return at + rounds * this.intervalMs;
  }

  #expire(now: number): void {
    let time = this.#times[this.#head];
    while (time !== undefined && time + this.intervalMs <= now) {
      this.#used -= this.#costs[this.#head] ?? 0;
      this.#head++;
      time = this.#times[this.#head];
    }
    if (this.#head > 256 && this.#head * 2 > this.#times.length) {
      this.#times = this.#times.slice(this.#head);
      this.#costs = this.#costs.slice(this.#head);
      this.#head = 0;
    }
  }
}
