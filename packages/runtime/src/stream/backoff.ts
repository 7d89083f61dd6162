/** Limits of the pause between two attempts to connect. */
export interface BackoffOptions {
  /** Shortest pause in milliseconds. Default 250. */
  readonly minMs?: number | undefined;
  /** Longest pause in milliseconds. Default 30,000. */
  readonly maxMs?: number | undefined;
  /** A connection that lived this long counts as good, and the next pause is short again. Default 10,000. */
  readonly stableAfterMs?: number | undefined;
}

/**
 * Growing pauses with full random jitter: clients that lost the same venue at the same moment don't come back at the
 * same moment.
 */
export class Backoff {
  /** Attempts since the last stable connection. */
  attempts = 0;
  readonly #minMs: number;
  readonly #maxMs: number;
  readonly #stableAfterMs: number;

  constructor(options: BackoffOptions = {}) {
    this.#minMs = options.minMs ?? 250;
    this.#maxMs = Math.max(options.maxMs ?? 30_000, this.#minMs);
    this.#stableAfterMs = options.stableAfterMs ?? 10_000;
  }

  /** The pause before the next attempt in milliseconds. */
  next(): number {
    // The exponent is capped so that days without a connection don't overflow the power.
    const ceiling = Math.min(this.#maxMs, this.#minMs * 2 ** Math.min(this.attempts + 1, 30));
    this.attempts += 1;
    return Math.round(this.#minMs + Math.random() * (ceiling - this.#minMs));
  }

  /** A connection ended after this many milliseconds. */
  lived(ms: number): void {
    if (ms >= this.#stableAfterMs) this.attempts = 0;
  }
}
