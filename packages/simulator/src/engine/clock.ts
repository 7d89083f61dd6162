/** The simulated time: real time plus a shift, or a time that stands still until it is moved. */
export class Clock {
  #offset = 0;
  #frozenAt: number | undefined;
  readonly #listeners = new Set<() => void>();

  /** @param start Epoch milliseconds at which the clock stands still; omitted, it runs with the machine's clock. */
  constructor(start?: number) {
    this.#frozenAt = start;
  }

  /** Epoch milliseconds. */
  now(): number {
    return (this.#frozenAt ?? Date.now()) + this.#offset;
  }

  /** Moves the clock by `ms`; a negative value moves it back. Everything that depends on time notices at once. */
  shift(ms: number): void {
    this.#offset += ms;
    for (const listener of this.#listeners) listener();
  }

  /** Stops the clock at its present time. */
  freeze(): void {
    this.#frozenAt ??= Date.now();
  }

  /** Lets a stopped clock run on from where it stands. */
  run(): void {
    if (this.#frozenAt === undefined) return;
    this.#offset += this.#frozenAt - Date.now();
    this.#frozenAt = undefined;
  }

  onShift(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
