import { ConfigError, RateLimitError } from "../errors.js";
import { type Bounds, guard } from "../transport/guard.js";
import { type Bucket, forget, freeAt, insert, type RateLimit } from "./bucket.js";
import type { Costs } from "./operation.js";

/** A venue's rate limits by name. A cost in a bucket that is not listed is not limited. */
export type RateLimitTable = Readonly<Record<string, RateLimit>>;

/** What asks for room. */
export interface LimitedCall extends Bounds {
  readonly operation: string;
  readonly costs?: Costs | undefined;
  /** Longest wait in milliseconds. */
  readonly maxWaitMs: number;
  /** Goes before all that wait and are not. */
  readonly urgent?: boolean;
}

/** Keeps calls within the venue's limits. */
export interface RateLimits {
  /** Calls that wait now. */
  readonly waiting: number;
  /**
   * Takes the call's costs. `undefined`: go at once.
   *
   * @throws {RateLimitError} with `local: true`, at once, when the wait would pass `maxWaitMs` or the deadline
   * @throws {ConfigError} when the cost is above the limit itself
   */
  acquire(call: LimitedCall): Promise<void> | undefined;
  /**
   * The call is over. The venue counted it when it arrived, at some time until now: from now on it counts here, so that
   * a slow connection can't bring two bursts closer together than they left.
   */
  settle(call: LimitedCall): void;
  /**
   * The venue refused: holds the buckets of `costs` back, or all of them where `costs` is `undefined` (a ban). Each
   * for its own interval when `forMs` is unknown.
   */
  block(costs: Costs | undefined, forMs: number | undefined): void;
}

interface Waiter {
  readonly call: LimitedCall;
  /** Gives up when it can't go by then. */
  readonly latest: number;
  go?: () => void;
  fail?: (refusal: unknown) => void;
}

/**
 * Calls that need the same bucket go in the order they came, urgent ones first; one that waits for one bucket does not
 * hold back calls that only use others. What waits has its place in the windows to come; all those places are given anew whenever a
 * call goes, gives up, or the venue refuses one.
 */
export function createLimits(table: RateLimitTable): RateLimits {
  const buckets = Object.entries(table)
    .map(([name, limit]) => bucketOf(name, limit))
    .filter(({ limit }) => limit < Number.POSITIVE_INFINITY);
  let queue: readonly Waiter[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wakeAt = Number.POSITIVE_INFINITY;

  /** Takes the first places the call can have and says when it goes. */
  const place = ({ call, latest }: Waiter, now: number): number => {
    for (const bucket of buckets) forget(bucket, now);
    let at = now;
    for (let before = -1; before < at; ) {
      before = at;
      for (const bucket of buckets) at = freeAt(bucket, costIn(bucket, call), at);
    }
    if (at > latest) throw refusal(call, Math.ceil(at - now), Math.floor(latest - now));
    for (const bucket of buckets) {
      const cost = costIn(bucket, call);
      if (!(cost > 0)) continue;
      if (freeAt(bucket, cost, now) > now) bucket.from = at;
      bucket.taken += cost;
      insert(bucket, { of: call, at, cost, left: at <= now });
    }
    return at;
  };

  /** Gives all that wait new places, in order; lets go what may, and fails what can't go in time. */
  const pump = (): void => {
    clearTimeout(timer);
    wakeAt = Number.POSITIVE_INFINITY;
    const now = performance.now();
    for (const bucket of buckets) {
      bucket.from = bucket.blockedUntil;
      bucket.places = bucket.places.filter((one) => one.left);
      bucket.taken = bucket.places.reduce((sum, { cost }) => sum + cost, 0);
    }
    queue = queue.filter((waiter) => {
      try {
        const at = place(waiter, now);
        if (at > now) {
          wake(at, now);
          return true;
        }
        waiter.go?.();
      } catch (refused) {
        waiter.fail?.(refused);
      }
      return false;
    });
  };

  const wake = (at: number, now: number): void => {
    if (at >= wakeAt) return;
    wakeAt = at;
    clearTimeout(timer);
    timer = setTimeout(pump, Math.ceil(at - now));
  };

  return {
    get waiting() {
      return queue.length;
    },
    acquire(call) {
      if (buckets.length === 0) return undefined;
      const now = performance.now();
      // Overdue: those that came before go first.
      if (wakeAt <= now) pump();
      const waiter: Waiter = { call, latest: Math.min(now + call.maxWaitMs, call.deadline) };
      const first = call.urgent ? queue.findIndex((other) => !other.call.urgent) : -1;
      const at = first < 0 ? place(waiter, now) : now;
      if (first < 0 && at <= now) return undefined;
      const wait = (): Promise<void> =>
        new Promise((go, fail) => {
          Object.assign(waiter, { go, fail });
          queue = first < 0 ? [...queue, waiter] : queue.toSpliced(first, 0, waiter);
          if (first < 0) wake(at, now);
          else pump();
        });
      return guard(call, false, wait, () => {
        // Gave up: the others move up.
        queue = queue.filter((other) => other !== waiter);
        const gaveUpAt = performance.now();
        wake(gaveUpAt, gaveUpAt);
      });
    },
    settle(call) {
      const now = performance.now();
      for (const bucket of buckets) {
        const cost = costIn(bucket, call);
        if (!(cost > 0)) continue;
        const { places } = bucket;
        const index = places.findLastIndex((one) => one.of === call);
        // Forgotten where the answer took longer than the interval.
        if (index < 0) bucket.taken += cost;
        else places.splice(index, 1);
        insert(bucket, { of: call, at: now, cost, left: true });
      }
      // Those that wait can only go later for it: they notice when their time comes.
    },
    block(costs, forMs) {
      const now = performance.now();
      for (const bucket of buckets) {
        if (costs && !(bucket.name in costs)) continue;
        bucket.blockedUntil = Math.max(bucket.blockedUntil, now + (forMs ?? bucket.intervalMs));
      }
      pump();
    },
  };
}

function bucketOf(name: string, { limit, intervalMs }: RateLimit): Bucket {
  if (!(limit > 0 && intervalMs > 0 && intervalMs < 2 ** 31)) {
    throw new ConfigError(`rate limit ${name}: limit and intervalMs must be above 0`);
  }
  return { name, limit, intervalMs, blockedUntil: 0, from: 0, places: [], taken: 0 };
}

function costIn({ name, limit }: Bucket, { costs }: LimitedCall): number {
  const cost = costs?.[name] ?? 0;
  if (cost > limit) throw new ConfigError(`costs ${cost} of ${name}, which is limited to ${limit}`);
  return cost;
}

function refusal({ operation }: LimitedCall, retryAfterMs: number, mayWaitMs: number): RateLimitError {
  const venueMessage = `no room in the rate limits for ${retryAfterMs} ms; this call may wait ${mayWaitMs} ms`;
  return new RateLimitError({
    operation,
    status: 0,
    code: "",
    venueMessage,
    retryAfterMs,
    banned: false,
    local: true,
  });
}
