import { ConfigError, RateLimitError } from "../errors.js";
import { type Bounds, guard } from "../transport/guard.js";
import { type Bucket, freeAt, type RateLimit } from "./bucket.js";
import type { Costs } from "./operation.js";

/** A venue's rate limits by name. A cost in a bucket that is not listed is not limited. */
export type RateLimitTable = Readonly<Record<string, RateLimit>>;

/** What asks for room. */
export interface LimitedCall extends Bounds {
  readonly operation: string;
  readonly costs: Costs | undefined;
  /** Longest wait in milliseconds. */
  readonly maxWaitMs: number;
}

interface Waiter {
  readonly call: LimitedCall;
  /** Gives up when it can't go by then. */
  readonly latest: number;
  settle: (refusal: RateLimitError | undefined) => void;
}

/**
 * Keeps calls within the venue's limits. Calls that need the same bucket go in the order they came; one that waits
 * for one bucket does not hold back calls that only use others. What waits has its place in the windows to come; all
 * those places are given anew whenever a call goes, gives up, or the venue refuses one.
 */
export class RateLimits {
  readonly #buckets: Bucket[] = [];
  readonly #queue = new Set<Waiter>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wakeAt = Number.POSITIVE_INFINITY;

  constructor(table: RateLimitTable) {
    for (const [name, { limit, intervalMs }] of Object.entries(table)) {
      if (!(limit > 0 && intervalMs > 0 && intervalMs < 2 ** 31)) {
        throw new ConfigError(`rate limit ${name}: limit and intervalMs must be above 0`);
      }
      const long = Number.NEGATIVE_INFINITY;
      const bucket: Bucket = { name, limit, intervalMs, blockedUntil: long, from: long, places: [] };
      if (limit < Number.POSITIVE_INFINITY) this.#buckets.push(bucket);
    }
  }

  /** Calls that wait now. */
  get waiting(): number {
    return this.#queue.size;
  }

  /**
   * Takes the call's costs. `undefined`: go at once.
   *
   * @throws {RateLimitError} with `local: true`, at once, when the wait would pass `maxWaitMs` or the deadline
   * @throws {ConfigError} when the cost is above the limit itself
   */
  acquire(call: LimitedCall): Promise<void> | undefined {
    if (this.#buckets.length === 0) return undefined;
    const now = performance.now();
    // Overdue: those that came before go first.
    if (this.#wakeAt <= now) this.#pump();
    const at = this.#earliest(call, now);
    const latest = Math.min(now + call.maxWaitMs, call.deadline);
    const refused = refusal(call, latest, at, now);
    if (refused) throw refused;
    this.#take(call, at, now);
    if (at <= now) return undefined;
    const waiter: Waiter = { call, latest, settle: () => undefined };
    return guard(
      call,
      false,
      () =>
        new Promise((resolve, reject) => {
          waiter.settle = (reason) => (reason ? reject(reason) : resolve());
          this.#queue.add(waiter);
          this.#wake(at, now);
        }),
      () => {
        // Gave up: the others move up.
        if (this.#queue.delete(waiter)) this.#wake(now, now);
      },
    );
  }

  /**
   * The venue refused: holds the buckets of `costs` back, or all of them where `costs` is `undefined` (a ban). Each
   * for its own interval when `forMs` is unknown.
   */
  block(costs: Costs | undefined, forMs: number | undefined): void {
    const now = performance.now();
    for (const bucket of this.#buckets) {
      if (costs && !(bucket.name in costs)) continue;
      bucket.blockedUntil = Math.max(bucket.blockedUntil, now + (forMs ?? bucket.intervalMs));
    }
    this.#pump();
  }

  /** When the call can go. */
  #earliest({ costs }: LimitedCall, now: number): number {
    let at = now;
    for (let before = -1; before < at; ) {
      before = at;
      for (const bucket of this.#buckets) {
        const cost = costs?.[bucket.name] ?? 0;
        if (cost > bucket.limit) {
          throw new ConfigError(`costs ${cost} of ${bucket.name}, which is limited to ${bucket.limit}`);
        }
        if (cost > 0) at = freeAt(bucket, cost, at);
      }
    }
    return at;
  }

  #take({ costs }: LimitedCall, at: number, now: number): void {
    for (const bucket of this.#buckets) {
      const cost = costs?.[bucket.name] ?? 0;
      if (!(cost > 0)) continue;
      if (freeAt(bucket, cost, now) > now) bucket.from = at;
      const { places } = bucket;
      while (places[0] && places[0].at + bucket.intervalMs <= now) places.shift();
      places.splice(places.findLastIndex((place) => place.at <= at) + 1, 0, { at, cost, left: at <= now });
    }
  }

  /** Gives all that wait new places, in order; lets go what may, and fails what can't go in time. */
  #pump(): void {
    clearTimeout(this.#timer);
    this.#wakeAt = Number.POSITIVE_INFINITY;
    const now = performance.now();
    for (const bucket of this.#buckets) {
      bucket.from = bucket.blockedUntil;
      bucket.places = bucket.places.filter((place) => place.left);
    }
    for (const waiter of this.#queue) {
      const at = this.#earliest(waiter.call, now);
      const refused = refusal(waiter.call, waiter.latest, at, now);
      if (!refused) this.#take(waiter.call, at, now);
      if (refused || at <= now) {
        this.#queue.delete(waiter);
        waiter.settle(refused);
      } else this.#wake(at, now);
    }
  }

  #wake(at: number, now: number): void {
    if (at >= this.#wakeAt) return;
    this.#wakeAt = at;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#pump(), Math.ceil(at - now));
  }
}

function refusal(call: LimitedCall, latest: number, at: number, now: number): RateLimitError | undefined {
  if (at <= latest) return undefined;
  const retryAfterMs = Math.ceil(at - now);
  return new RateLimitError({
    operation: call.operation,
    status: 0,
    code: "",
    venueMessage: `no room in the rate limits for ${retryAfterMs} ms; this call may wait ${Math.floor(latest - now)} ms`,
    retryAfterMs,
    banned: false,
    local: true,
  });
}
