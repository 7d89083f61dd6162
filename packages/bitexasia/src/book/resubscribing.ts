import type { Data, Gap, Stream, StreamEvent, StreamState } from "@venuekit/runtime";
import type { OrderBookPush } from "../generated/schemas/OrderBookPush.js";
import type { BookMessage, SnapshotRule } from "./rule.js";

const SHORTEST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;
/** A subscription that lived this long was good, and the next pause is short again. */
const STABLE_AFTER_MS = 60_000;

/**
 * A stream of book messages that can be subscribed anew, because a snapshot comes only then. Never at once: a venue
 * whose messages do not fit must not be asked in a tight loop.
 */
export class Resubscribing implements Stream<BookMessage> {
  readonly ready: Promise<void>;
  readonly #open: () => Stream<OrderBookPush>;
  readonly #rule: SnapshotRule;
  readonly #onState: ((state: StreamState) => void) | undefined;
  readonly #onEnd: (self: Resubscribing) => void;
  #stream: Stream<OrderBookPush>;
  #openedAt = Date.now();
  #pauseMs = SHORTEST_PAUSE_MS;
  #isRestarting = false;
  #isClosed = false;
  /** Gaps of earlier subscriptions. */
  #gaps = 0;
  #wake: () => void = () => {};

  constructor(
    open: () => Stream<OrderBookPush>,
    rule: SnapshotRule,
    onState: ((state: StreamState) => void) | undefined,
    onEnd: (self: Resubscribing) => void,
  ) {
    this.#open = open;
    this.#rule = rule;
    this.#onState = onState;
    this.#onEnd = onEnd;
    this.#stream = open();
    this.ready = this.#stream.ready;
  }

  get state(): StreamState {
    if (this.#isClosed) return "closed";
    return this.#isRestarting ? "reconnecting" : this.#stream.state;
  }

  get gaps(): number {
    return this.#gaps + this.#stream.gaps;
  }

  /** Unsubscribes and, after a pause, subscribes again. */
  restart(): void {
    if (this.#isRestarting || this.#isClosed) return;
    this.#isRestarting = true;
    void this.#stream.close();
    this.#onState?.("reconnecting");
  }

  async *events(): AsyncGenerator<StreamEvent<BookMessage, unknown>, undefined> {
    try {
      do {
        yield* this.#messages();
      } while (await this.#again());
    } finally {
      this.#isClosed = true;
      this.#onEnd(this);
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<BookMessage, undefined> {
    for await (const event of this.events()) if (event.type === "data") yield event.data;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#wake();
    await this.#stream.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** The messages of one subscription. */
  async *#messages(): AsyncGenerator<Data<BookMessage, unknown> | Gap, undefined> {
    let isFirst = true;
    for await (const event of this.#stream.events()) {
      if (this.#isRestarting) return;
      if (event.type === "gap") {
        this.#rule.lost();
        yield event;
        // After a reconnect the connection has subscribed anew by itself, and a snapshot comes.
        if (event.reason === "reconnect") isFirst = true;
        else this.restart();
      } else {
        yield { type: "data", data: { push: event.data, isFirst }, push: undefined };
        isFirst = false;
      }
    }
  }

  /** Opens the next subscription; false where the stream is over. */
  async #again(): Promise<boolean> {
    if (!this.#isRestarting || this.#isClosed) return false;
    if (Date.now() - this.#openedAt >= STABLE_AFTER_MS) this.#pauseMs = SHORTEST_PAUSE_MS;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.#pauseMs * (0.5 + Math.random() / 2));
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
    if (this.#isClosed) return false;
    this.#gaps += this.#stream.gaps;
    this.#isRestarting = false;
    this.#stream = this.#open();
    this.#openedAt = Date.now();
    return true;
  }
}
