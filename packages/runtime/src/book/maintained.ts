import { emit } from "../call/hooks.js";
import type { Decoding } from "../codec/types.js";
import { VenueError } from "../errors.js";
import type { Gap, Stream, StreamState, WatchOptions } from "../stream/stream.js";
import { type BookLevel, type BookView, OrderBook } from "./book.js";
import { Latest } from "./changes.js";
import { BookKeeper } from "./keeper.js";
import type { BookRule } from "./rule.js";
import type { TextLevel } from "./side.js";

/** The book changed, or whether it can be trusted did. */
export interface BookChange {
  readonly isStale: boolean;
  /** The venue's time of the book in epoch milliseconds, where it sends one. */
  readonly time: number | undefined;
}

/** Options of a maintained book. */
export interface BookOptions {
  /** Closes the book. */
  readonly signal?: AbortSignal | undefined;
  /** Called for every gap. The book repairs itself; this is for logs. */
  readonly onGap?: ((gap: Gap) => void) | undefined;
}

/**
 * An order book kept up to date by the venue's own rule. It repairs itself after every gap and is never crossed while
 * it is not stale.
 */
export interface MaintainedBook extends BookView, AsyncDisposable {
  /**
   * Resolves with the first full state; rejects when the venue refuses the stream or that state (`StreamError`,
   * `ApiError`), when the client can't ask for it (`ConfigError`), or when the book is closed before.
   */
  readonly ready: Promise<void>;
  /** True before the first state, while disconnected, and after a gap until the next full state: don't trade on it. */
  readonly isStale: boolean;
  /** The venue's time of the present state in epoch milliseconds, where it sends one. */
  readonly time: number | undefined;
  readonly state: StreamState;
  /** Gaps so far. */
  readonly gaps: number;
  /** Tells of every change; a slow consumer sees only the newest. Ends when the book is closed. */
  changes(): AsyncIterableIterator<BookChange>;
  close(): Promise<void>;
}

/** What {@link maintainBook} needs. */
export interface BookSource<T> {
  /** Opens the stream of messages, decoded with {@link bookDecoding}. */
  readonly watch: (options: WatchOptions) => Stream<T>;
  readonly rule: BookRule<T>;
  /** The client's, for prices that are read. */
  readonly decoding: Decoding;
}

/** Keeps a book from a stream. Returns at once. */
export function maintainBook<T>(source: BookSource<T>, options: BookOptions = {}): MaintainedBook {
  return new Maintained(source, options);
}

class Maintained<T> implements MaintainedBook {
  readonly ready: Promise<void>;
  readonly #book: OrderBook;
  readonly #keeper: BookKeeper<T>;
  readonly #stream: Stream<T>;
  readonly #changes = new Latest<BookChange>();
  /** Times the messages did not fit together. */
  #breaks = 0;
  /** Why the book was given up. */
  #failure: Error | undefined;
  /** Is the keeper to be started as soon as the stream is open? After a reconnect the gap starts it. */
  #startsWhenOpen = true;
  #resolve: () => void = () => {};
  #reject: (error: Error) => void = () => {};

  constructor({ watch, rule, decoding }: BookSource<T>, { signal, onGap }: BookOptions) {
    this.ready = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // Whoever does not ask for `ready` sees `isStale` and the end of `changes()`.
    this.ready.catch(() => {});
    this.#book = new OrderBook(decoding);
    this.#keeper = new BookKeeper(this.#book, rule, {
      changed: () => this.#changed(),
      broken: () => {
        this.#breaks += 1;
        emit(onGap, { type: "gap", reason: "sequence", lastSeenAt: Date.now(), dropped: undefined, error: undefined });
      },
      failed: (error) => {
        this.#failure = error;
        this.#reject(error);
        void this.close();
      },
    });
    this.#stream = watch({
      ...(signal === undefined ? {} : { signal }),
      overflow: "drop-oldest",
      onGap: (gap) => {
        // At once, not when the gap comes out of the queue: nobody may read an old book as a fresh one.
        this.#keeper.desync();
        emit(onGap, gap);
      },
      onState: (state) => this.#moved(state),
    });
    this.#stream.ready.catch((error: Error) => this.#reject(error));
    void this.#run();
  }

  get time(): number | undefined {
    return this.#keeper.time;
  }

  get bestBid(): BookLevel | undefined {
    return this.#book.bestBid;
  }

  get bestAsk(): BookLevel | undefined {
    return this.#book.bestAsk;
  }

  get isStale(): boolean {
    return !this.#keeper.isSynced || this.#stream.state !== "open";
  }

  get state(): StreamState {
    return this.#stream.state;
  }

  get gaps(): number {
    return this.#stream.gaps + this.#breaks;
  }

  bids(count?: number): readonly BookLevel[] {
    return this.#book.bids(count);
  }

  asks(count?: number): readonly BookLevel[] {
    return this.#book.asks(count);
  }

  bidsText(count?: number): readonly TextLevel[] {
    return this.#book.bidsText(count);
  }

  asksText(count?: number): readonly TextLevel[] {
    return this.#book.asksText(count);
  }

  changes(): AsyncIterableIterator<BookChange> {
    return this.#changes.iterate();
  }

  close(): Promise<void> {
    return this.#stream.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #run(): Promise<void> {
    try {
      for await (const event of this.#stream.events()) {
        if (event.type === "gap") this.#restart();
        else this.#keeper.message(event.data);
      }
    } catch (error) {
      this.#failure = error instanceof Error ? error : new VenueError(String(error));
    }
    this.#keeper.desync();
    this.#reject(this.#failure ?? new VenueError("order book: closed before it was ready"));
    this.#changes.end(this.#failure);
  }

  /** The messages before this point are of no use, those after it are. */
  #restart(): void {
    this.#keeper.desync();
    if (this.state === "open") this.#keeper.start();
    else this.#startsWhenOpen = true;
  }

  #moved(state: StreamState): void {
    const { isSynced } = this.#keeper;
    if (state !== "open") {
      this.#keeper.desync();
    } else if (this.#startsWhenOpen) {
      this.#startsWhenOpen = false;
      this.#keeper.start();
    }
    // The keeper tells of its own change.
    if (isSynced === this.#keeper.isSynced) this.#changed();
  }

  #changed(): void {
    if (this.#keeper.isSynced) this.#resolve();
    this.#changes.put({ isStale: this.isStale, time: this.time });
  }
}
