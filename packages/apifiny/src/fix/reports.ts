import { type Gap, StreamError } from "@venuekit/runtime";
import type { ExecutionReport, OrderCancelReject } from "./messages.js";

/** One item of `reports()`. Gaps have `type: "gap"`. */
export type FixEvent = ExecutionReport | OrderCancelReject | Gap;

/** Reports and gaps in order, until the session ends. Leaving the loop stops it. */
export interface FixReports extends AsyncIterableIterator<FixEvent>, AsyncDisposable {}

interface Waiter {
  resolve(result: IteratorResult<FixEvent, undefined>): void;
  reject(error: Error): void;
}

/** The reports for one consumer, from the moment it asked. */
export class Reports implements FixReports {
  readonly #limit: number;
  readonly #left: (reports: Reports) => void;
  readonly #waiters: Waiter[] = [];
  #events: FixEvent[] = [];
  #ended = false;
  #error: Error | undefined;

  /** @param left Called when the consumer stops. */
  constructor(limit: number, left: (reports: Reports) => void) {
    this.#limit = limit;
    this.#left = left;
  }

  push(event: FixEvent): void {
    if (this.#ended) return;
    const waiter = this.#waiters.shift();
    if (waiter !== undefined) {
      waiter.resolve({ value: event, done: false });
      return;
    }
    if (this.#events.length >= this.#limit) {
      this.end(new StreamError({ stream: "reports", message: `over ${this.#limit} reports wait to be read` }));
      return;
    }
    this.#events.push(event);
  }

  /** No more events. What has come is still delivered; then the iteration ends, or throws `error` once. */
  end(error?: Error): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#error = error;
    this.#left(this);
    for (const waiter of this.#waiters.splice(0)) this.#finish(waiter);
  }

  next(): Promise<IteratorResult<FixEvent, undefined>> {
    return new Promise((resolve, reject) => {
      const event = this.#events.shift();
      if (event !== undefined) resolve({ value: event, done: false });
      else if (this.#ended) this.#finish({ resolve, reject });
      else this.#waiters.push({ resolve, reject });
    });
  }

  return(): Promise<IteratorResult<FixEvent, undefined>> {
    this.#events = [];
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  #finish(waiter: Waiter): void {
    const error = this.#error;
    this.#error = undefined;
    if (error === undefined) waiter.resolve({ value: undefined, done: true });
    else waiter.reject(error);
  }
}
