import { Backoff } from "../stream/backoff.js";
import type { OrderBook } from "./book.js";
import type { BookRule, BookStep } from "./rule.js";

/** More kept messages than this while a full state is fetched: it is asked for anew. */
const MOST_PENDING = 10_000;

/** What a {@link BookKeeper} tells. */
export interface KeeperOwner {
  /** The book, or whether it can be trusted, changed. */
  changed(): void;
  /** The messages did not fit together; the book is empty until the next full state. */
  broken(): void;
}

/** Applies messages to a book by the venue's rule, and finds its way back after anything that does not fit. */
export class BookKeeper<T> {
  /** Does the book show a state of the venue that was never broken since? */
  isSynced = false;
  /** The venue's time of the book in epoch milliseconds, where it sends one. */
  time: number | undefined;
  readonly #book: OrderBook;
  readonly #rule: BookRule<T>;
  readonly #owner: KeeperOwner;
  readonly #backoff = new Backoff();
  #syncedAt = 0;
  /** Messages that wait for a full state; only with a rule that loads one. */
  #pending: T[] = [];
  /** The load under way or waiting for its turn. */
  #load: AbortController | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(book: OrderBook, rule: BookRule<T>, owner: KeeperOwner) {
    this.#book = book;
    this.#rule = rule;
    this.#owner = owner;
  }

  message(message: T): void {
    if (this.#rule.load === undefined || this.isSynced) {
      this.#apply(message);
      return;
    }
    if (this.#pending.length >= MOST_PENDING) this.desync();
    this.#pending.push(message);
    if (this.#load === undefined) void this.#sync(this.#begin());
  }

  /** Something is missing: what comes next is not applied before there is a full state. */
  desync(): void {
    const wasSynced = this.isSynced;
    this.isSynced = false;
    this.#pending = [];
    this.#load?.abort();
    this.#load = undefined;
    clearTimeout(this.#retry);
    if (wasSynced) this.#owner.changed();
  }

  /** Returns false where the book has to be made anew. */
  #apply(message: T): boolean {
    const step = this.#step(message);
    if (step === "ignore") return true;
    if (step === "gap" || this.#book.isCrossed) {
      this.#broken();
      // A change that does not fit may be the first after the next full state.
      if (this.#rule.load !== undefined) this.#pending.push(message);
      return false;
    }
    this.time = this.#rule.time?.(message) ?? this.time;
    this.#synced();
    return true;
  }

  /** A message that makes no sense leaves a book that makes none. */
  #step(message: T): BookStep {
    try {
      return this.#rule.apply(this.#book, message);
    } catch {
      return "gap";
    }
  }

  #broken(): void {
    this.#book.clear();
    this.desync();
    if (this.#rule.load !== undefined) {
      // Never at once: a state that does not fit the messages must not be fetched in a tight loop.
      this.#backoff.lived(Date.now() - this.#syncedAt);
      this.#later(this.#begin());
    }
    this.#owner.broken();
  }

  #begin(): AbortController {
    this.#load = new AbortController();
    return this.#load;
  }

  #later(load: AbortController): void {
    this.#retry = setTimeout(() => void this.#sync(load), this.#backoff.next());
  }

  async #sync(load: AbortController): Promise<void> {
    try {
      const put = await this.#rule.load?.(load.signal);
      if (load !== this.#load) return;
      put?.(this.#book);
    } catch {
      if (load === this.#load) this.#later(load);
      return;
    }
    this.#load = undefined;
    const pending = this.#pending;
    this.#pending = [];
    if (this.#book.isCrossed) {
      this.#broken();
      this.#pending = pending;
      return;
    }
    this.#synced();
    for (const [index, message] of pending.entries()) {
      if (this.#apply(message)) continue;
      this.#pending.push(...pending.slice(index + 1));
      return;
    }
  }

  #synced(): void {
    if (!this.isSynced) this.#syncedAt = Date.now();
    this.isSynced = true;
    this.#owner.changed();
  }
}
