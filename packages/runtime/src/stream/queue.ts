import type { Data, Gap, Overflow, StreamEvent } from "./stream.js";

/** What a {@link Queue} tells its stream. */
export interface QueueOwner {
  /** The consumer is too slow. With policy `error` the queue takes no more items. */
  overflowed(policy: Overflow): void;
  /** A plain `for await` passed over a gap. */
  skipped(gap: Gap): void;
}

interface Waiter {
  readonly events: boolean;
  resolve(result: IteratorResult<unknown, undefined>): void;
  reject(error: Error): void;
}

/** Stands in the place of the push where the item is a gap. */
const GAP: unique symbol = Symbol("gap");

/**
 * Bounded queue between a socket, which delivers whole reads in one burst, and one consumer: a growing ring, results
 * made by hand, and a single waiter that gets its item directly. An async generator would double the cost.
 */
export class Queue<T, M> {
  readonly #limit: number;
  readonly #policy: Overflow;
  readonly #owner: QueueOwner;
  /** Ring of items and, at the same places, the pushes they came in. Length is a power of two. */
  #items: unknown[] = new Array(16);
  #pushes: unknown[] = new Array(16);
  #head = 0;
  /** Entries in the ring; `#gaps` of them are gaps and don't count against the limit. */
  #size = 0;
  #gaps = 0;
  /** Items dropped in front of the ring and not reported yet; -1 where nothing was dropped. */
  #dropped = -1;
  /** Epoch milliseconds when the backlog began: what is dropped came at this time or later. */
  #since: number | undefined;
  #waiter: Waiter | undefined;
  #waiting: Promise<unknown> | undefined;
  #ended = false;
  #error: Error | undefined;

  constructor(limit: number, policy: Overflow, owner: QueueOwner) {
    this.#limit = policy === "latest" ? 1 : limit;
    this.#policy = policy;
    this.#owner = owner;
  }

  push(item: T, push: M): void {
    if (this.#ended) return;
    const waiter = this.#waiter;
    if (waiter !== undefined) {
      this.#waiter = undefined;
      waiter.resolve({ value: waiter.events ? envelope(item, push) : item, done: false });
      return;
    }
    if (this.#size - this.#gaps >= this.#limit && !this.#makeRoom()) return;
    this.#put(item, push);
  }

  /** Puts a gap between what came before and what comes next. Gaps of one reason with nothing between are one. */
  gap(gap: Gap): void {
    if (this.#ended) return;
    const waiter = this.#waiter;
    if (waiter !== undefined) {
      if (waiter.events) {
        this.#waiter = undefined;
        waiter.resolve({ value: gap, done: false });
      } else {
        this.#owner.skipped(gap);
      }
      return;
    }
    const last = (this.#head + this.#size - 1) & (this.#items.length - 1);
    if (this.#size > 0 && this.#pushes[last] === GAP && (this.#items[last] as Gap).reason === gap.reason) return;
    this.#put(gap, GAP);
    this.#gaps += 1;
  }

  /** No more items. What is queued is still delivered; then the iteration ends, or throws `error` once. */
  end(error?: Error): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#error = error;
    const waiter = this.#waiter;
    this.#waiter = undefined;
    if (waiter === undefined) return;
    this.#error = undefined;
    if (error === undefined) waiter.resolve({ value: undefined, done: true });
    else waiter.reject(error);
  }

  /** The next item, or with `events` the next event. */
  next(events: true): Promise<IteratorResult<StreamEvent<T, M>, undefined>>;
  next(events: false): Promise<IteratorResult<T, undefined>>;
  next(events: boolean): Promise<IteratorResult<unknown, undefined>> {
    if (this.#waiter !== undefined) return this.#afterWaiter(events);
    for (;;) {
      let item: unknown;
      let push: unknown = GAP;
      if (this.#dropped >= 0) item = this.#takeDropped();
      else if (this.#size > 0) {
        const at = this.#head;
        item = this.#items[at];
        push = this.#pushes[at];
        this.#forgetHead();
      } else break;
      if (push !== GAP) return Promise.resolve({ value: events ? envelope(item, push) : item, done: false });
      if (events) return Promise.resolve({ value: item, done: false });
      this.#owner.skipped(item as Gap);
    }
    if (this.#ended) return this.#finish();
    const waiting = new Promise<IteratorResult<unknown, undefined>>((resolve, reject) => {
      this.#waiter = { events, resolve, reject };
    });
    this.#waiting = waiting;
    return waiting;
  }

  /** Rare: `next` was called again before it settled. */
  #afterWaiter(events: boolean): Promise<IteratorResult<unknown, undefined>> {
    const again = (): Promise<IteratorResult<unknown, undefined>> => (events ? this.next(true) : this.next(false));
    const chained = Promise.resolve(this.#waiting).then(again, again);
    this.#waiting = chained;
    return chained;
  }

  #finish(): Promise<IteratorResult<unknown, undefined>> {
    const error = this.#error;
    this.#error = undefined;
    return error === undefined ? Promise.resolve({ value: undefined, done: true }) : Promise.reject(error);
  }

  #put(item: unknown, push: unknown): void {
    if (this.#size === 0 && this.#dropped < 0) this.#since = Date.now();
    if (this.#size === this.#items.length) this.#grow();
    const at = (this.#head + this.#size) & (this.#items.length - 1);
    this.#items[at] = item;
    this.#pushes[at] = push;
    this.#size += 1;
  }

  #forgetHead(): void {
    const at = this.#head;
    if (this.#pushes[at] === GAP) this.#gaps -= 1;
    // Not kept alive by a queue that is empty for a while.
    this.#items[at] = undefined;
    this.#pushes[at] = undefined;
    this.#head = (at + 1) & (this.#items.length - 1);
    this.#size -= 1;
  }

  #grow(): void {
    const { length } = this.#items;
    const items = new Array(length * 2);
    const pushes = new Array(length * 2);
    for (let i = 0; i < this.#size; i++) {
      const at = (this.#head + i) & (length - 1);
      items[i] = this.#items[at];
      pushes[i] = this.#pushes[at];
    }
    this.#items = items;
    this.#pushes = pushes;
    this.#head = 0;
  }

  #makeRoom(): boolean {
    if (this.#policy === "error") {
      this.#owner.overflowed("error");
      return false;
    }
    const first = this.#dropped < 0;
    if (first) this.#dropped = 0;
    // Gaps that lie among the dropped items become part of the overflow gap.
    while (this.#size - this.#gaps >= this.#limit) {
      if (this.#pushes[this.#head] !== GAP) this.#dropped += 1;
      this.#forgetHead();
    }
    if (first) this.#owner.overflowed(this.#policy);
    return !this.#ended;
  }

  #takeDropped(): Gap {
    const gap: Gap = {
      type: "gap",
      reason: "overflow",
      lastSeenAt: this.#since,
      dropped: this.#dropped,
      error: undefined,
    };
    this.#dropped = -1;
    return gap;
  }
}

function envelope(data: unknown, push: unknown): Data<unknown, unknown> {
  return { type: "data", data, push };
}
