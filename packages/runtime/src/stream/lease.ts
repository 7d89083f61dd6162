import { Backoff } from "./backoff.js";

/** How a venue's listen key is made, kept and given back. */
export interface KeyLeaseOptions {
  create(): Promise<string>;
  refresh(key: string): Promise<unknown>;
  /** Gives the key back; best effort. */
  remove?(key: string): Promise<unknown>;
  /** Does this failure of `refresh` say that the venue no longer knows the key? */
  isGone(error: unknown): boolean;
  /** Time between two refreshes in milliseconds, at most half of the life. */
  readonly refreshMs: number;
  /** Time until an unrefreshed key dies, in milliseconds. */
  readonly lifeMs: number;
  /** Epoch milliseconds; for tests. Default `Date.now`. */
  readonly now?: () => number;
}

/**
 * One listen key for all users: made once however many ask at the same time, refreshed well inside its life, and made
 * anew when the venue no longer knows it. The key appears in no error and no inspection.
 */
export class KeyLease {
  readonly #options: KeyLeaseOptions;
  readonly #now: () => number;
  readonly #listeners = new Set<() => void>();
  #key: Promise<string> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Raised when the key is given up, so that answers about an older key change nothing. */
  #round = 0;

  constructor(options: KeyLeaseOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /** The key. Rejects with the error of `create`; the next call tries again. */
  get(): Promise<string> {
    if (this.#key === undefined) {
      const key = this.#create(this.#round);
      this.#key = key;
      key.catch(() => {
        if (this.#key === key) this.#key = undefined;
      });
    }
    return this.#key;
  }

  /** Forgets the key: the next {@link KeyLease.get} makes a new one. */
  invalidate(): void {
    this.#round += 1;
    this.#key = undefined;
    clearTimeout(this.#timer);
  }

  /** Calls the listener when a key in use turns out to be dead. Returns a function that ends the listening. */
  onExpired(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Gives the key back. Never rejects. A later {@link KeyLease.get} makes a new one. */
  async close(): Promise<void> {
    const key = this.#key;
    this.invalidate();
    if (key === undefined) return;
    try {
      await this.#options.remove?.(await key);
    } catch {
      // An unused key dies by itself.
    }
  }

  async #create(round: number): Promise<string> {
    // Counted from before the call: the venue's own clock starts somewhere inside it.
    const born = this.#now();
    const key = await this.#options.create();
    if (round === this.#round) this.#schedule(key, born, round, this.#options.refreshMs, new Backoff(RETRY));
    return key;
  }

  #schedule(key: string, freshAt: number, round: number, afterMs: number, backoff: Backoff): void {
    this.#timer = setTimeout(() => void this.#refresh(key, freshAt, round, backoff), afterMs);
    // A key is only worth keeping while something else, its connection, keeps the process alive.
    if (typeof this.#timer === "object") this.#timer.unref?.();
  }

  async #refresh(key: string, freshAt: number, round: number, backoff: Backoff): Promise<void> {
    const asked = this.#now();
    let gone = false;
    try {
      await this.#options.refresh(key);
      if (round === this.#round) this.#schedule(key, asked, round, this.#options.refreshMs, new Backoff(RETRY));
      return;
    } catch (error) {
      gone = this.#options.isGone(error);
    }
    if (round !== this.#round) return;
    const left = freshAt + this.#options.lifeMs - this.#now();
    if (gone || left <= 0) {
      this.invalidate();
      for (const listener of [...this.#listeners]) listener();
    } else {
      this.#schedule(key, freshAt, round, Math.min(backoff.next(), left), backoff);
    }
  }
}

/** A refresh that failed is repeated soon: most of the life is left, but a venue in trouble is not helped by haste. */
const RETRY = { minMs: 2_000, maxMs: 60_000 };
