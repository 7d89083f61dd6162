import { emit, type Hooks } from "../call/hooks.js";
import type { Decoding } from "../codec/types.js";
import { ConfigError, StreamError } from "../errors.js";
import type { Json } from "../json/json.js";
import { listen, unlisten } from "../transport/abort.js";
import type { StreamOperation } from "./operation.js";
import { Queue } from "./queue.js";
import type { Batch, Member } from "./route.js";
import type { Gap, GapReason, Overflow, Stream, StreamEvent, StreamState, WatchOptions } from "./stream.js";

const DEFAULT_BUFFER_SIZE = 4_096;
const POLICIES: readonly Overflow[] = ["error", "drop-oldest", "latest"];

/** Where a {@link Subscription} lives. */
export interface SubscriptionHome {
  readonly venue: string;
  readonly hooks: Hooks;
  /** The stream is over: it takes no more data. */
  leave(): void;
}

/** One {@link Stream}: what a connection reports about its topics, as a state, a promise and a queue. */
export class Subscription<P, M, T> implements Stream<T, M>, Member {
  readonly ready: Promise<void>;
  state: StreamState = "connecting";
  gaps = 0;
  readonly operation: StreamOperation<P, M, T>;
  readonly #queue: Queue<T, M>;
  readonly #latest: boolean;
  readonly #onGap: ((gap: Gap) => void) | undefined;
  readonly #onState: ((state: StreamState) => void) | undefined;
  readonly #home: SubscriptionHome;
  readonly #signal: AbortSignal | undefined;
  readonly #onAbort = (): void => void this.close();
  /** Keys the venue has not confirmed on the connection of now. */
  readonly #missing: Set<string>;
  /** A gap to report as soon as data can flow again, so that a backfill made then leaves no hole. */
  #outage: { reason: GapReason; readonly lastSeenAt: number | undefined } | undefined;
  #resolve: () => void = () => {};
  #reject: (error: Error) => void = () => {};
  #warned = false;

  constructor(
    operation: StreamOperation<P, M, T>,
    keys: readonly string[],
    options: WatchOptions,
    home: SubscriptionHome,
  ) {
    const { bufferSize = DEFAULT_BUFFER_SIZE, overflow = operation.kind === "account" ? "error" : "drop-oldest" } =
      options;
    if (!Number.isInteger(bufferSize) || bufferSize < 1) {
      throw new ConfigError(`${operation.id}: bufferSize must be a whole number of at least 1`);
    }
    if (!POLICIES.includes(overflow)) throw new ConfigError(`${operation.id}: overflow must be ${POLICIES.join(", ")}`);
    this.operation = operation;
    this.#home = home;
    this.#missing = new Set(keys);
    this.#onGap = options.onGap;
    this.#onState = options.onState;
    this.#latest = overflow === "latest";
    this.#queue = new Queue<T, M>(bufferSize, overflow, {
      overflowed: (policy) => this.#overflowed(policy, bufferSize),
      skipped: (gap) => this.#skipped(gap),
    });
    this.ready = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // Whoever does not ask for `ready` learns of the failure from the iterator.
    this.ready.catch(() => {});
    this.#signal = options.signal;
    listen(this.#signal, this.#onAbort);
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<T> {
    return {
      next: () => this.#queue.next(false),
      return: () => this.#leave(),
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  events(): AsyncIterableIterator<StreamEvent<T, M>> {
    return {
      next: () => this.#queue.next(true),
      return: () => this.#leave(),
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  close(): Promise<void> {
    this.#finish(undefined);
    return Promise.resolve();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** The venue has the topic of this key. */
  confirmed(key: string): void {
    if (!this.#missing.delete(key) || this.#missing.size > 0 || this.state === "closed") return;
    this.#to("open");
    this.#resolve();
    this.#reportOutage();
  }

  /** The connection is gone, and with it all confirmations. */
  lost(keys: readonly string[], reason: GapReason, lastSeenAt: number | undefined): void {
    if (this.state === "closed") return;
    for (const key of keys) this.#missing.add(key);
    if (this.state !== "open") return;
    this.#outage ??= { reason, lastSeenAt };
    this.#to("reconnecting");
  }

  /** The outage has a more precise cause than was known when it began. */
  explainOutage(reason: GapReason): void {
    if (this.#outage !== undefined) this.#outage.reason = reason;
  }

  read(payload: Json, decoding: Decoding): Batch {
    const push = this.operation.decode(payload, decoding);
    return { push, items: this.operation.items(push) };
  }

  deliver({ push, items }: Batch): void {
    if (this.#outage !== undefined) this.#reportOutage();
    // The batch was read by a member with the same operation, so it has its types.
    for (const item of items) this.#queue.push(item as T, push as M);
  }

  gap(reason: GapReason, lastSeenAt: number | undefined, error?: Error): void {
    if (this.state !== "closed") this.#gap(reason, lastSeenAt, error);
  }

  fail(error: StreamError): void {
    this.#finish(error);
  }

  #reportOutage(): void {
    const outage = this.#outage;
    if (outage === undefined) return;
    this.#outage = undefined;
    this.#gap(outage.reason, outage.lastSeenAt, undefined);
  }

  #gap(reason: GapReason, lastSeenAt: number | undefined, error: Error | undefined): void {
    const gap: Gap = { type: "gap", reason, lastSeenAt, dropped: undefined, error };
    this.#queue.gap(gap);
    this.#tell(gap);
  }

  #finish(error: StreamError | undefined): void {
    if (this.state === "closed") return;
    this.state = "closed";
    // Whoever closes during an outage has missed what came since, like anybody else.
    this.#reportOutage();
    unlisten(this.#signal, this.#onAbort);
    this.#reject(error ?? new StreamError({ stream: this.operation.id, message: "closed before it was ready" }));
    this.#queue.end(error);
    this.#home.leave();
    this.#call(this.#onState, "closed");
  }

  async #leave(): Promise<{ value: undefined; done: true }> {
    await this.close();
    return { value: undefined, done: true };
  }

  #overflowed(policy: Overflow, limit: number): void {
    if (policy === "error") {
      const message = `the consumer is too slow: ${limit} items are waiting`;
      this.#finish(new StreamError({ stream: this.operation.id, message }));
      return;
    }
    // The gap itself is made by the queue when the consumer comes to it, because only then the count is known.
    this.#tell({ type: "gap", reason: "overflow", lastSeenAt: undefined, dropped: undefined, error: undefined });
  }

  #tell(gap: Gap): void {
    this.gaps += 1;
    const { venue, hooks } = this.#home;
    emit(hooks.gap, { venue, stream: this.operation.id, gap });
    this.#call(this.#onGap, gap);
  }

  #to(state: StreamState): void {
    this.state = state;
    this.#call(this.#onState, state);
  }

  /** Calls the user's code from inside a socket's handler, where an exception would end the process. */
  #call<E>(callback: ((event: E) => void) | undefined, event: E): void {
    const failed = (error: unknown): void => console.warn(`${this.operation.id}: a callback failed:`, error);
    try {
      const result: unknown = callback?.(event);
      // A callback that reads something anew is often async.
      if (result instanceof Promise) result.catch(failed);
    } catch (error) {
      failed(error);
    }
  }

  #skipped(gap: Gap): void {
    if (this.#warned || this.#onGap !== undefined || this.#home.hooks.gap !== undefined) return;
    // Passing items over is what this policy was chosen for.
    if (this.#latest && gap.reason === "overflow") return;
    this.#warned = true;
    console.warn(
      `${this.operation.id}: data may be missing (${gap.reason}). Iterate events() or pass onGap to see every gap.`,
    );
  }
}
