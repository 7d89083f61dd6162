import { ApiError, ConfigError, RateLimitError } from "../errors.js";
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
  /** There will be no full state. */
  failed(error: Error): void;
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
  #everLoaded = false;
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

  /** Messages flow: fetches a full state where one is needed. */
  start(): void {
    if (this.#rule.load === undefined || this.isSynced || this.#load !== undefined) return;
    void this.#sync(this.#begin());
  }

  message(message: T): void {
    if (this.#rule.load === undefined || this.isSynced) {
      if (this.#apply(message) === "ok") this.#synced();
      return;
    }
    const isFull = this.#pending.length >= MOST_PENDING;
    if (isFull) this.desync();
    this.#pending.push(message);
    if (isFull) this.start();
  }

  /** Something is missing: what comes next is not applied before there is a full state. */
  desync(): void {
    const wasSynced = this.isSynced;
    this.isSynced = false;
    this.#pending = [];
    this.#load?.abort();
    this.#load = undefined;
    clearTimeout(this.#retry);
    if (!wasSynced) return;
    this.#backoff.lived(Date.now() - this.#syncedAt);
    this.#owner.changed();
  }

  /** After a gap the book has to be made anew. */
  #apply(message: T): BookStep {
    const step = this.#step(message);
    if (step === "ignore") return step;
    if (step === "gap" || this.#book.isCrossed) {
      this.#broken();
      // A change that does not fit may be the first after the next full state.
      if (this.#rule.load !== undefined) this.#pending.push(message);
      return "gap";
    }
    this.time = this.#rule.time?.(message) ?? this.time;
    return step;
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
    } catch (error) {
      if (load === this.#load) this.#notLoaded(error, load);
      return;
    }
    this.#load = undefined;
    this.#everLoaded = true;
    const pending = this.#pending;
    this.#pending = [];
    if (this.#book.isCrossed) {
      this.#broken();
      this.#pending = pending;
      return;
    }
    // The book is not shown before it is as new as the messages, and not at all where they don't join.
    for (const [index, message] of pending.entries()) {
      if (this.#apply(message) !== "gap") continue;
      this.#pending.push(...pending.slice(index + 1));
      return;
    }
    this.#synced();
  }

  /** A setup error, or a refusal of the very first state, will not go away by itself; anything else may. */
  #notLoaded(error: unknown, load: AbortController): void {
    const isRefusal = error instanceof ApiError && !(error instanceof RateLimitError) && !this.#everLoaded;
    if (!isRefusal && !(error instanceof ConfigError)) {
      this.#later(load);
      return;
    }
    this.desync();
    this.#owner.failed(error);
  }

  #synced(): void {
    if (!this.isSynced) this.#syncedAt = Date.now();
    this.isSynced = true;
    this.#owner.changed();
  }
}
