import { ConfigError, StreamError } from "@venuekit/runtime";
import { type DialEvents, type DialOptions, dial } from "./dial.js";
import { FixRejectError } from "./errors.js";
import type { Link } from "./link.js";
import type { FixState } from "./options.js";

/** A logon that is refused this often in a row will not be taken later either. */
const MOST_REFUSALS = 5;
/** A session that lived this long counts as good, and the next pause is short again. */
const STABLE_MS = 10_000;
/** The library waits two seconds for the answer to a logout. */
const LOGOUT_MS = 3_000;

export interface KeeperOptions extends DialOptions {
  readonly minMs: number;
  readonly maxMs: number;
}

export interface KeeperEvents extends Pick<DialEvents, "received" | "lost" | "alive"> {
  /** Logged on; `again` where it was before. */
  opened(again: boolean): void;
  /** The open session is gone. */
  dropped(reason: string): void;
  changed(state: FixState): void;
  /** Over for good; with an error where nobody asked for it. */
  ended(error: StreamError | undefined): void;
}

/** Keeps one session logged on. Every logon starts a new count of sequence numbers, so nothing of the old one is left. */
export class Keeper {
  readonly #options: KeeperOptions;
  readonly #events: KeeperEvents;
  readonly #stopping = new AbortController();
  #state: FixState = "reconnecting";
  #link: Link | undefined;
  #openedAt = 0;
  #opened = false;
  #attempts = 0;
  #refusals = 0;
  #pause: NodeJS.Timeout | undefined;
  #closing: Promise<void> | undefined;
  #gone: (() => void) | undefined;

  constructor(options: KeeperOptions, events: KeeperEvents) {
    this.#options = options;
    this.#events = events;
  }

  get state(): FixState {
    return this.#state;
  }

  /** The open session. */
  get link(): Link | undefined {
    return this.#link;
  }

  /** Logs on. Rejects with what stood in the way; the next attempts are made silently. */
  connect(): Promise<void> {
    const { received, lost, alive } = this.#events;
    return dial(
      this.#options,
      {
        received,
        lost,
        alive,
        opened: (link) => this.#open(link),
        closed: ({ reason }) => this.#drop(reason),
      },
      this.#stopping.signal,
    );
  }

  /** Logs out. */
  close(): Promise<void> {
    this.#closing ??= this.#shutDown();
    return this.#closing;
  }

  /** Ends at once, without a word. */
  abort(): void {
    this.#closing ??= Promise.resolve();
    this.#stopping.abort();
    this.#link?.drop("aborted");
    this.#end(undefined);
  }

  async #shutDown(): Promise<void> {
    this.#stopping.abort();
    const link = this.#link;
    if (link !== undefined) {
      const late = setTimeout(() => link.drop("the logout was not answered"), LOGOUT_MS);
      await new Promise<void>((resolve) => {
        this.#gone = resolve;
        link.logout();
      });
      clearTimeout(late);
    }
    this.#end(undefined);
  }

  #open(link: Link): void {
    if (this.#closing !== undefined) {
      link.drop("closed");
      return;
    }
    const again = this.#opened;
    this.#link = link;
    this.#opened = true;
    this.#openedAt = performance.now();
    this.#refusals = 0;
    this.#enter("open");
    this.#events.opened(again);
  }

  #drop(reason: string): void {
    if (performance.now() - this.#openedAt >= STABLE_MS) this.#attempts = 0;
    this.#link = undefined;
    if (this.#closing === undefined) this.#enter("reconnecting");
    this.#events.dropped(reason);
    this.#gone?.();
    if (this.#closing === undefined) this.#later();
  }

  #later(): void {
    const { minMs, maxMs } = this.#options;
    const ceiling = Math.min(maxMs, minMs * 2 ** Math.min(this.#attempts + 1, 30));
    this.#attempts += 1;
    this.#pause = setTimeout(() => this.#retry(), minMs + Math.random() * Math.max(0, ceiling - minMs));
  }

  #retry(): void {
    this.connect().catch((error: unknown) => {
      if (this.#closing !== undefined) return;
      this.#refusals = error instanceof FixRejectError ? this.#refusals + 1 : 0;
      const hopeless = this.#refusals >= MOST_REFUSALS || error instanceof ConfigError;
      if (!hopeless) return this.#later();
      const message = error instanceof Error ? error.message : "the session can't be made anew";
      this.#end(new StreamError({ stream: "reports", message, cause: error }));
    });
  }

  #end(error: StreamError | undefined): void {
    clearTimeout(this.#pause);
    if (this.#state === "closed") return;
    this.#closing ??= Promise.resolve();
    this.#enter("closed");
    this.#events.ended(error);
  }

  #enter(state: FixState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#events.changed(state);
  }
}
