import { openSocket } from "#platform";
import { Pacer } from "./pacer.js";
import type { Heartbeat } from "./protocol.js";
import { scrub } from "./scrub.js";
import type { Address, OpenSocket, Wire, WireEnd } from "./wire.js";

/** What a {@link Session} reports. */
export interface SessionEvents {
  opened(session: Session): void;
  message(text: string, session: Session): void;
  /** Comes once, unless {@link Session.close} was called. */
  ended(end: WireEnd, session: Session): void;
}

export interface SessionOptions {
  /** Time for DNS, TLS and upgrade together, in milliseconds. */
  readonly connectTimeoutMs: number;
  readonly open: OpenSocket | undefined;
  /** Frames the venue takes within a second; `undefined`: no limit. */
  readonly maxFramesPerSecond: number | undefined;
}

/** One physical connection from the first packet to the last: connect timeout, pings, and the watch for silence. */
export class Session {
  /** Epoch milliseconds of the last frame of any kind. */
  lastSeenAt: number | undefined;
  /** What `lastSeenAt` was before the burst of messages that is handed out now. */
  seenBefore: number | undefined;
  /** Epoch milliseconds; `undefined` before the upgrade. */
  openedAt: number | undefined;
  readonly #wire: Wire;
  readonly #url: string;
  readonly #heartbeat: Heartbeat;
  readonly #events: SessionEvents;
  readonly #gone: Promise<void>;
  readonly #pacer: Pacer;
  #timer: ReturnType<typeof setTimeout>;
  #pings: ReturnType<typeof setInterval> | undefined;
  /** `lastSeenAt` by the monotonic clock: the one on the wall may jump, and hide a silence for as long. */
  #heardAt = 0;
  #over = false;
  #isStamped = false;
  readonly #unstamp = (): void => {
    this.#isStamped = false;
  };

  constructor(address: Address, heartbeat: Heartbeat, options: SessionOptions, events: SessionEvents) {
    this.#url = address.url;
    this.#heartbeat = heartbeat;
    this.#events = events;
    this.#pacer = new Pacer(options.maxFramesPerSecond, (text) => this.#wire.send(text));
    let gone = (): void => {};
    this.#gone = new Promise((resolve) => {
      gone = resolve;
    });
    this.#timer = setTimeout(
      () => this.drop(`no connection within ${options.connectTimeoutMs} ms`),
      options.connectTimeoutMs,
    );
    try {
      this.#wire = (options.open ?? openSocket)(address, {
        opened: () => this.#opened(),
        message: (text) => this.#message(text),
        alive: () => {
          this.#heard();
        },
        closed: (end) => {
          gone();
          this.#end(end);
        },
      });
    } catch (error) {
      clearTimeout(this.#timer);
      throw error;
    }
  }

  get isOpen(): boolean {
    return this.openedAt !== undefined && !this.#over;
  }

  /** Sends as soon as the venue's limit allows, in the order of the calls. Nothing is sent before or after the life. */
  send(text: string): void {
    if (this.isOpen) this.#pacer.send(text);
  }

  /** {@link Session.send} before all that waits: the venue gives up on clients whose pings and pongs come late. */
  sendFirst(text: string): void {
    if (this.isOpen) this.#pacer.sendFirst(text);
  }

  /** Calls back when everything given to {@link Session.send} so far is on its way, at once where nothing waits. */
  whenSent(callback: () => void): void {
    if (this.isOpen) this.#pacer.whenSent(callback);
  }

  /** Ends the connection without a report. Resolves when the socket is gone. */
  close(): Promise<void> {
    if (!this.#over) {
      this.#stop();
      this.#wire.close();
    }
    return this.#gone;
  }

  /** Ends the connection at once and reports the reason. */
  drop(reason: string): void {
    if (this.#over) return;
    this.#end({ reason });
    this.#wire.drop();
  }

  #opened(): void {
    if (this.#over) return;
    clearTimeout(this.#timer);
    this.#heard();
    this.openedAt = this.lastSeenAt;
    const { ping, silentAfterMs } = this.#heartbeat;
    if (ping !== undefined) {
      this.#pings = setInterval(() => this.sendFirst(ping.frame(Date.now())), ping.everyMs);
    }
    // Where pings are invisible and we send none, a quiet market would look like a dead connection.
    if (this.#wire.seesPings || ping !== undefined) this.#watch(silentAfterMs);
    this.#events.opened(this);
  }

  #message(text: string): void {
    if (this.#over) return;
    if (!this.#isStamped) {
      // One look at the clock for a burst: a read of the socket delivers all its messages before any microtask.
      this.#isStamped = true;
      this.seenBefore = this.lastSeenAt;
      this.#heard();
      queueMicrotask(this.#unstamp);
    }
    this.#events.message(text, this);
  }

  #heard(): void {
    this.lastSeenAt = Date.now();
    this.#heardAt = performance.now();
  }

  /** One timer that looks at the time of the last frame, instead of one that every frame would have to restart. */
  #watch(afterMs: number): void {
    this.#timer = setTimeout(() => {
      const { silentAfterMs } = this.#heartbeat;
      const left = this.#heardAt + silentAfterMs - performance.now();
      if (left <= 0) this.drop(`nothing was heard for ${silentAfterMs} ms`);
      else this.#watch(left);
    }, afterMs);
  }

  #end(end: WireEnd): void {
    if (this.#over) return;
    this.#stop();
    this.#events.ended({ ...end, reason: scrub(end.reason, this.#url) }, this);
  }

  #stop(): void {
    this.#over = true;
    this.#pacer.stop();
    clearTimeout(this.#timer);
    clearInterval(this.#pings);
  }
}
