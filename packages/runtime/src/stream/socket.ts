import { ApiError, ConfigError, RateLimitError } from "../errors.js";
import { Backoff, type BackoffOptions } from "./backoff.js";
import type { SocketState } from "./events.js";
import type { Heartbeat } from "./protocol.js";
import { Session } from "./session.js";
import type { Address, OpenSocket, WireEnd } from "./wire.js";

/** Options of the connections of one venue. */
export interface SocketOptions {
  /** Time for DNS, TLS and upgrade together in milliseconds. Default 10,000. */
  readonly connectTimeoutMs?: number | undefined;
  readonly backoff?: BackoffOptions | undefined;
  /** Attempts in a row before the streams fail. Default: no limit. */
  readonly maxReconnects?: number | undefined;
  /** Opens the WebSocket. Default: `ws` on Node, the global `WebSocket` elsewhere. */
  readonly open?: OpenSocket | undefined;
}

/** What a {@link Socket} asks and tells. */
export interface SocketOwner {
  readonly heartbeat: Heartbeat;
  readonly maxFramesPerSecond: number | undefined;
  /** Asked anew for every connection. */
  address(): Promise<Address>;
  /** A session is open and is now the one to use. */
  opened(session: Session): void;
  message(text: string, session: Session): void;
  /** The session in use ended; a new one is on its way. */
  lost(session: Session): void;
  /** The venue answered the upgrade with this HTTP status. */
  refused(status: number): void;
  /** The connection gets old. The owner subscribes on `next` and calls {@link Socket.adopt} when it is ready. */
  renewing(next: Session): void;
  /** There is no point in going on. */
  gaveUp(reason: string, cause: unknown): void;
  changed(state: SocketState, reason: string | undefined): void;
}

/** One logical connection: connects, reconnects with growing pauses, and renews before the venue's age limit. */
export class Socket {
  state: SocketState = "closed";
  #current: Session | undefined;
  /** The session on its way, after a loss or for a renewal. */
  #next: Session | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #age: ReturnType<typeof setTimeout> | undefined;
  /** Raised by `close`, so that an address that arrives late is not used. */
  #round = 0;
  #everOpen = false;
  readonly #backoff: Backoff;
  readonly #owner: SocketOwner;
  readonly #options: SocketOptions;

  constructor(owner: SocketOwner, options: SocketOptions) {
    this.#owner = owner;
    this.#options = options;
    this.#backoff = new Backoff(options.backoff);
  }

  /** The session to send on; `undefined` while there is none. */
  get current(): Session | undefined {
    return this.#current;
  }

  start(): void {
    if (this.state !== "closed") return;
    this.#change("connecting");
    void this.#connect(this.#round);
  }

  /** Makes a new connection at once, because the present one is of no use any more. */
  restart(reason: string): void {
    this.#current?.drop(reason);
  }

  /** Puts the session of a renewal in the place of the old one. */
  adopt(next: Session): void {
    if (next !== this.#next) return;
    const old = this.#current;
    this.#next = undefined;
    this.#use(next);
    void old?.close();
  }

  /** Closes; `start` may follow. Resolves when the sockets are gone. */
  async close(reason?: string): Promise<void> {
    if (this.state === "closed") return;
    this.#round += 1;
    clearTimeout(this.#retry);
    clearTimeout(this.#age);
    const sessions = [this.#current, this.#next];
    this.#current = undefined;
    this.#next = undefined;
    this.#change("closed", reason);
    await Promise.all(sessions.map((session) => session?.close()));
  }

  async #connect(round: number): Promise<void> {
    try {
      const address = await this.#owner.address();
      if (round === this.#round) this.#next = this.#open(address, () => this.#adoptFirst());
    } catch (error) {
      if (round === this.#round) this.#noAddress(error);
    }
  }

  #open(address: Address, opened: () => void): Session {
    const { connectTimeoutMs = 10_000, open } = this.#options;
    return new Session(
      address,
      this.#owner.heartbeat,
      { connectTimeoutMs, open, maxFramesPerSecond: this.#owner.maxFramesPerSecond },
      {
        opened,
        message: (text, session) => this.#owner.message(text, session),
        ended: (end, session) => this.#ended(end, session),
      },
    );
  }

  #adoptFirst(): void {
    const session = this.#next;
    this.#next = undefined;
    if (session === undefined) return;
    this.#use(session);
    this.#change("open");
    this.#owner.opened(session);
  }

  #use(session: Session): void {
    this.#current = session;
    this.#everOpen = true;
    clearTimeout(this.#age);
    const { maxAgeMs } = this.#owner.heartbeat;
    if (maxAgeMs !== undefined) this.#age = setTimeout(() => void this.#renew(this.#round), maxAgeMs);
  }

  /** Make before break: the old session serves until the new one has every subscription. */
  async #renew(round: number): Promise<void> {
    try {
      const address = await this.#owner.address();
      if (round !== this.#round || this.#current === undefined) return;
      const next = this.#open(address, () => this.#owner.renewing(next));
      this.#next = next;
    } catch {
      this.#renewLater(round);
    }
  }

  #renewLater(round: number): void {
    if (round !== this.#round || this.#current === undefined) return;
    clearTimeout(this.#age);
    this.#age = setTimeout(() => void this.#renew(round), this.#backoff.next());
  }

  #ended(end: WireEnd, session: Session): void {
    if (end.status !== undefined) this.#owner.refused(end.status);
    if (session === this.#next && this.#current !== undefined) {
      this.#next = undefined;
      this.#renewLater(this.#round);
      return;
    }
    if (session === this.#current) {
      this.#current = undefined;
      clearTimeout(this.#age);
      void this.#next?.close();
      if (session.openedAt !== undefined) this.#backoff.lived(Date.now() - session.openedAt);
    } else if (session !== this.#next) {
      return;
    }
    this.#next = undefined;
    this.#owner.lost(session);
    this.#again(end.reason, 0, undefined);
  }

  /** A setup error or a refusal of the very first address will not go away by itself; anything else may. */
  #noAddress(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    const limited = error instanceof RateLimitError;
    if (error instanceof ConfigError || (error instanceof ApiError && !limited && !this.#everOpen)) {
      this.#giveUp(reason, error);
    } else {
      this.#again(reason, limited ? (error.retryAfterMs ?? 0) : 0, error);
    }
  }

  #again(reason: string, atLeastMs: number, cause: unknown): void {
    if (this.#backoff.attempts >= (this.#options.maxReconnects ?? Number.POSITIVE_INFINITY)) {
      this.#giveUp(`gave up after ${this.#backoff.attempts} attempts: ${reason}`, cause);
      return;
    }
    const round = this.#round;
    const pause = Math.max(this.#backoff.next(), atLeastMs);
    this.#change("reconnecting", reason);
    // Not unref'd: a program that waits for its next message must not end in the middle of a pause.
    if (round === this.#round) this.#retry = setTimeout(() => void this.#connect(round), pause);
  }

  #giveUp(reason: string, cause: unknown): void {
    void this.close(reason);
    this.#backoff.attempts = 0;
    this.#owner.gaveUp(reason, cause);
  }

  #change(state: SocketState, reason?: string): void {
    this.state = state;
    this.#owner.changed(state, reason);
  }
}
