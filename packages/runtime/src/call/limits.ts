import { ConfigError, RateLimitError } from "../errors.js";
import { listen, unlisten } from "../transport/abort.js";
import { transportFailure } from "../transport/failure.js";
import { Bucket, type RateLimit } from "./bucket.js";
import type { Costs } from "./operation.js";

/** A venue's rate limits by name. A cost in a bucket that is not listed is not limited. */
export type RateLimitTable = Readonly<Record<string, RateLimit>>;

/** What asks for room. */
export interface LimitedCall {
  readonly operation: string;
  readonly costs: Costs | undefined;
  /** Longest wait in milliseconds. */
  readonly maxWaitMs: number;
  /** Time of the monotonic clock by which the call must be over. */
  readonly deadline: number;
  readonly signal: AbortSignal | undefined;
}

type Needs = readonly (readonly [bucket: Bucket, cost: number])[];

interface Request {
  readonly call: LimitedCall;
  readonly needs: Needs;
  /** Gives up when it can't go by then. */
  readonly latest: number;
}

interface Waiter extends Request {
  readonly go: () => void;
  readonly fail: (reason: unknown) => void;
}

const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Keeps calls within the venue's limits. Calls that need the same bucket go in the order they came; one that waits
 * for one bucket does not hold back calls that only use others.
 */
export class RateLimits {
  readonly #buckets = new Map<string, Bucket>();
  readonly #now: () => number;
  readonly #queue: Waiter[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wakeAt = Number.POSITIVE_INFINITY;

  /** @param now A monotonic clock in milliseconds. */
  constructor(table: RateLimitTable, now: () => number = () => performance.now()) {
    this.#now = now;
    for (const [name, limit] of Object.entries(table)) {
      if (!(limit.limit > 0) || !(limit.intervalMs > 0) || limit.intervalMs > LONGEST_TIMER_MS) {
        throw new ConfigError(`rate limit ${name}: limit and intervalMs must be above 0`);
      }
      if (limit.limit !== Number.POSITIVE_INFINITY) this.#buckets.set(name, new Bucket(limit));
    }
  }

  /** Calls that wait now. */
  get waiting(): number {
    return this.#queue.length;
  }

  /**
   * Takes the call's costs. `undefined`: go at once.
   *
   * @throws {RateLimitError} with `local: true`, at once, when the wait would pass `maxWaitMs` or the deadline
   * @throws {ConfigError} when the cost is above the limit itself
   */
  acquire(call: LimitedCall): Promise<void> | undefined {
    const needs = this.#needs(call);
    if (needs.length === 0) return undefined;
    const now = this.#now();
    if (needs.every(([bucket, cost]) => !bucket.short && bucket.fits(cost, now))) {
      for (const [bucket, cost] of needs) bucket.take(cost, now);
      return undefined;
    }
    const at = Math.max(...needs.map(([bucket, cost]) => bucket.readyAt(cost, bucket.waiting, now)));
    const latest = Math.min(now + call.maxWaitMs, call.deadline);
    if (at > latest) throw refusal(call, at - now, latest - now);
    return new Promise((resolve, reject) => {
      this.#enqueue({ call, needs, latest }, now, resolve, reject);
      this.#wake(at, now);
    });
  }

  /**
   * The venue refused: holds the buckets of `costs` back, or all of them where `costs` is `undefined` (a ban). Each
   * for its own interval when `forMs` is unknown.
   */
  block(costs: Costs | undefined, forMs: number | undefined): void {
    const now = this.#now();
    for (const [name, bucket] of this.#buckets) {
      if (costs !== undefined && !(name in costs)) continue;
      bucket.blockedUntil = Math.max(bucket.blockedUntil, now + (forMs ?? bucket.intervalMs));
    }
    this.#pump();
  }

  /** Fails all that wait. */
  close(reason: unknown): void {
    for (const waiter of [...this.#queue]) waiter.fail(reason);
    this.#pump();
  }

  #needs(call: LimitedCall): Needs {
    const needs: [Bucket, number][] = [];
    for (const name in call.costs) {
      const bucket = this.#buckets.get(name);
      const cost = call.costs[name];
      if (bucket === undefined || cost === undefined || cost <= 0) continue;
      if (cost > bucket.limit) {
        throw new ConfigError(`${call.operation}: costs ${cost} of ${name}, which is limited to ${bucket.limit}`);
      }
      needs.push([bucket, cost]);
    }
    return needs;
  }

  #enqueue(request: Request, now: number, resolve: () => void, reject: (reason: unknown) => void): void {
    const { needs } = request;
    const { signal } = request.call;
    const leave = (): void => {
      unlisten(signal, onAbort);
      this.#queue.splice(this.#queue.indexOf(waiter), 1);
      for (const [bucket, cost] of needs) bucket.waiting -= cost;
    };
    const waiter: Waiter = {
      ...request,
      go: () => {
        leave();
        resolve();
      },
      fail: (reason) => {
        leave();
        reject(reason);
      },
    };
    const onAbort = (): void => {
      waiter.fail(transportFailure("aborted", false, signal?.reason));
      this.#pump();
    };
    listen(signal, onAbort);
    this.#queue.push(waiter);
    for (const [bucket, cost] of needs) {
      bucket.short ||= !bucket.fits(cost, now);
      bucket.waiting += cost;
    }
  }

  /** Lets go all that may, in order, fails those that can't be in time, and sets the timer for the next. */
  #pump(): void {
    clearTimeout(this.#timer);
    this.#wakeAt = Number.POSITIVE_INFINITY;
    const now = this.#now();
    for (const bucket of this.#buckets.values()) bucket.short = false;
    for (const waiter of [...this.#queue]) {
      const lacking = waiter.needs.filter(([bucket, cost]) => bucket.short || !bucket.fits(cost, now));
      if (lacking.length === 0) {
        for (const [bucket, cost] of waiter.needs) bucket.take(cost, now);
        waiter.go();
        continue;
      }
      const at = Math.max(...lacking.map(([bucket, cost]) => bucket.readyAt(cost, 0, now)));
      if (at > waiter.latest) {
        waiter.fail(refusal(waiter.call, at - now, waiter.latest - now));
        continue;
      }
      for (const [bucket] of lacking) bucket.short = true;
      this.#wake(at, now);
    }
  }

  #wake(at: number, now: number): void {
    if (at >= this.#wakeAt) return;
    this.#wakeAt = at;
    clearTimeout(this.#timer);
    // Never early: timers may fire up to a millisecond before the clock they are compared with.
    const delay = Math.min(Math.max(Math.ceil(at - now), 1), LONGEST_TIMER_MS);
    this.#timer = setTimeout(() => this.#pump(), delay);
  }
}

function refusal(call: LimitedCall, waitMs: number, allowedMs: number): RateLimitError {
  const wait = Math.ceil(waitMs);
  const allowed = Math.max(0, Math.floor(allowedMs));
  return new RateLimitError({
    operation: call.operation,
    status: 0,
    code: "",
    venueMessage: `the rate limits leave no room for ${wait} ms, and this call may wait ${allowed} ms`,
    retryAfterMs: wait,
    banned: false,
    local: true,
  });
}
