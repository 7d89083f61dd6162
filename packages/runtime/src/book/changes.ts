/**
 * Hands the newest of something to any number of slow consumers. Each sees the latest value and no queue of old ones:
 * right for state, where only the present counts.
 */
export class Latest<T> {
  readonly #readers = new Set<Reader<T>>();
  #isEnded = false;
  #error: Error | undefined;

  put(value: T): void {
    for (const reader of this.#readers) reader.put(value);
  }

  end(error: Error | undefined): void {
    this.#isEnded = true;
    this.#error = error;
    for (const reader of this.#readers) reader.end(error);
    this.#readers.clear();
  }

  /** Yields every value put from now on that the consumer is quick enough to see. */
  iterate(): AsyncIterableIterator<T> {
    const reader = new Reader<T>(() => this.#readers.delete(reader));
    if (this.#isEnded) reader.end(this.#error);
    else this.#readers.add(reader);
    return reader;
  }
}

class Reader<T> implements AsyncIterableIterator<T> {
  #value: { readonly value: T } | undefined;
  #waiters: { resolve(result: IteratorResult<T>): void; reject(error: Error): void }[] = [];
  #isEnded = false;
  #error: Error | undefined;
  readonly #leave: () => void;

  constructor(leave: () => void) {
    this.#leave = leave;
  }

  put(value: T): void {
    const waiter = this.#waiters.shift();
    if (waiter === undefined) this.#value = { value };
    else waiter.resolve({ value, done: false });
  }

  end(error: Error | undefined): void {
    this.#isEnded = true;
    this.#error = error;
    for (const waiter of this.#waiters.splice(0)) this.next().then(waiter.resolve, waiter.reject);
  }

  next(): Promise<IteratorResult<T>> {
    const present = this.#value;
    this.#value = undefined;
    if (present !== undefined) return Promise.resolve({ value: present.value, done: false });
    const error = this.#error;
    this.#error = undefined;
    if (error !== undefined) return Promise.reject(error);
    if (this.#isEnded) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve, reject) => {
      this.#waiters.push({ resolve, reject });
    });
  }

  return(): Promise<IteratorResult<T>> {
    this.#leave();
    this.end(undefined);
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
