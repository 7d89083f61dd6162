import { emit, type Hooks } from "../call/hooks.js";
import type { Decoding } from "../codec/types.js";
import { ApiError, ConfigError, StreamError } from "../errors.js";
import { parseJson } from "../json/index.js";
import type { SocketState } from "./events.js";
import type { Incoming, Protocol } from "./protocol.js";
import { type KeyedTopic, Registry } from "./registry.js";
import { Renewal } from "./renewal.js";
import { asDecodeError, type Member, type Route } from "./route.js";
import { scrub } from "./scrub.js";
import type { Session } from "./session.js";
import { Socket, type SocketOptions } from "./socket.js";
import type { GapReason } from "./stream.js";
import type { Address } from "./wire.js";

/** Options of the streams of one venue. */
export interface StreamHubOptions extends SocketOptions {
  /** Time for the venue to confirm a subscription, where it does, in milliseconds. Default 10,000. */
  readonly ackTimeoutMs?: number | undefined;
  /** A connection nobody needs is kept this long in milliseconds, in case the next stream comes. Default 1,000. */
  readonly lingerMs?: number | undefined;
}

/** Who a connection belongs to. */
export interface ConnectionHome {
  readonly venue: string;
  /** The socket's name in the venue's specification. */
  readonly socket: string;
  readonly hooks: Hooks;
}

/** A host, and a path that does not begin with two slashes because the base ended with one. */
const ADDRESS = /^(ws|http)s?:\/\/[^/?#\s]+(\/?$|[/?][^/])/;

/** One socket of a venue: gives the protocol's frames their way, from and to the subscriptions. */
export class Connection {
  readonly protocol: Protocol;
  readonly #home: ConnectionHome;
  readonly #options: StreamHubOptions;
  readonly #socket: Socket;
  readonly #registry: Registry;
  #url = "";
  /** Why the data stopped, while there is no connection. */
  #reason: GapReason = "reconnect";
  #renewal: Renewal | undefined;
  /** The last error of the venue that belonged to no subscription. */
  #complaint: string | undefined;
  /** Was it ever open, or a first failure told? */
  #isKnown = false;
  #scheduled = false;
  #active = false;
  #linger: ReturnType<typeof setTimeout> | undefined;
  #stopListening: (() => void) | undefined;

  constructor(protocol: Protocol, home: ConnectionHome, options: StreamHubOptions) {
    this.protocol = protocol;
    this.#home = home;
    this.#options = options;
    this.#registry = new Registry(protocol, this.#patienceMs, (routes, session) => this.#unconfirmed(routes, session));
    this.#socket = new Socket(
      {
        heartbeat: protocol.heartbeat,
        maxFramesPerSecond: protocol.maxFramesPerSecond,
        address: () => this.#address(),
        opened: () => this.#opened(),
        message: (text, session) => this.#message(text, session),
        lost: (session) => this.#lost(session),
        refused: (status) => this.#refused(status),
        renewing: (next) => this.#renewing(next),
        gaveUp: (reason, cause) => this.#gaveUp(reason, cause),
        changed: (state, reason) => this.#changed(state, reason),
      },
      options,
    );
  }

  /** @throws {ConfigError} More topics than the venue allows on one connection. */
  attach(subscription: Member, topics: readonly KeyedTopic[], decoding: Decoding): void {
    const { maxTopics = Number.POSITIVE_INFINITY } = this.protocol;
    if (this.#registry.wanted.length + this.#registry.newAmong(topics) > maxTopics) {
      throw new ConfigError(`a connection carries at most ${maxTopics} streams: use another client for more`);
    }
    this.#registry.add(subscription, topics, decoding);
    this.#schedule();
  }

  detach(subscription: Member): void {
    this.#registry.remove(subscription);
    this.#schedule();
  }

  /** Closes the streams and the socket. Resolves when the socket is gone. */
  async close(): Promise<void> {
    await Promise.all(this.#registry.members().map((member) => member.close()));
    this.#registry.flush(this.#socket.current);
    await this.#stop();
  }

  get #patienceMs(): number {
    return this.#options.ackTimeoutMs ?? 10_000;
  }

  /** Waits until the caller's turn is over, so that many `watch` calls in a row make one frame. */
  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      this.#registry.flush(this.#socket.current);
      clearTimeout(this.#linger);
      if (!this.#registry.isEmpty) this.#start();
      else if (this.#active) {
        this.#linger = setTimeout(() => void this.#stop(), this.#options.lingerMs ?? 1_000);
      }
    });
  }

  #start(): void {
    this.#active = true;
    this.#stopListening ??= this.protocol.onUrlChange?.(() => this.#expired());
    this.#socket.start();
  }

  async #stop(): Promise<void> {
    clearTimeout(this.#linger);
    if (!this.#active) return;
    this.#active = false;
    this.#endRenewal();
    this.#registry.reset();
    this.#stopListening?.();
    this.#stopListening = undefined;
    await this.#socket.close();
    try {
      // Meanwhile a new stream may have come, that uses the key.
      if (!this.#active) await this.protocol.released?.();
    } catch {
      // Giving a listen key back is a courtesy; it dies by itself.
    }
  }

  async #address(): Promise<Address> {
    const address = await this.protocol.url();
    const { url, headers = {} } = typeof address === "string" ? { url: address } : address;
    // Only a listen key makes an address change.
    if (this.#url !== "" && url !== this.#url && this.protocol.invalidate !== undefined) this.#reason = "listen-key";
    // Connecting there again and again would never succeed. The text is not repeated: it may hold a listen key.
    if (!ADDRESS.test(url)) {
      throw new ConfigError(`${this.#home.socket} socket: the address must look like wss://stream.example.com`);
    }
    this.#url = url;
    return { url, headers };
  }

  #opened(): void {
    for (const member of this.#registry.members()) member.explainOutage(this.#reason);
    this.#reason = "reconnect";
    this.#registry.flush(this.#socket.current);
  }

  #lost(session: Session): void {
    this.#endRenewal();
    this.#registry.reset();
    this.#interrupt(session.lastSeenAt);
  }

  /** Tells every stream that its data stopped. */
  #interrupt(lastSeenAt: number | undefined): void {
    const { wanted } = this.#registry;
    for (const { key } of wanted) {
      for (const member of this.#registry.get(key)?.members ?? []) member.lost([key], this.#reason, lastSeenAt);
    }
  }

  /** 4xx: the venue does not like this address. Limits (429, 418) say nothing about the key. */
  #refused(status: number): void {
    if (status < 400 || status >= 500 || status === 418 || status === 429) return;
    if (this.protocol.invalidate === undefined) return;
    this.#reason = "listen-key";
    this.protocol.invalidate();
  }

  #expired(): void {
    this.#reason = "listen-key";
    this.#socket.restart("the listen key is no longer valid");
  }

  #gaveUp(reason: string, cause: unknown): void {
    const code = cause instanceof ApiError ? cause.code : undefined;
    for (const member of this.#registry.members()) {
      member.fail(new StreamError({ stream: member.operation.id, message: reason, code, cause }));
    }
    void this.#stop();
  }

  #unconfirmed(routes: readonly Route[], session: Session): void {
    if (session !== this.#socket.current) return;
    const said = this.#complaint === undefined ? "" : `; the venue said: ${this.#complaint}`;
    const message = `the subscription was not confirmed within ${this.#patienceMs} ms${said}`;
    // A topic that worked before still exists, so the connection is to blame.
    if (routes.some((route) => route.proven)) session.drop(message);
    else for (const route of routes) route.fail(message, undefined);
  }

  #message(text: string, session: Session): void {
    let incoming: Incoming;
    try {
      incoming = this.protocol.incoming(parseJson(text));
    } catch (error) {
      const failure = asDecodeError(error).of(`${this.#home.socket} socket`, text);
      // Nobody can tell whose data it was.
      for (const member of this.#registry.members()) member.gap("decode", session.seenBefore, failure);
      return;
    }
    if (incoming.kind !== "data") this.#control(incoming, session, text);
    else if (session === this.#socket.current || this.#takeOver(session)) {
      this.#registry.deliver(incoming.parts, text, session.seenBefore);
    }
  }

  #control(incoming: Exclude<Incoming, { kind: "data" }>, session: Session, text: string): void {
    if (incoming.kind === "control") {
      if (incoming.reply !== undefined) session.sendFirst(incoming.reply);
    } else if (incoming.kind === "ack") {
      if (session === this.#socket.current) {
        for (const key of incoming.keys) this.#registry.get(key)?.confirm();
      } else if (this.#renewal?.session === session) {
        for (const key of incoming.keys) this.#renewal.confirmed(key);
        this.#takeOver(session);
      }
    } else if (incoming.kind === "error") {
      this.#refusal(incoming, session);
    } else if (incoming.kind === "expired") {
      if (session === this.#socket.current) this.#registry.deliver(incoming.parts ?? [], text, session.seenBefore);
      this.protocol.invalidate?.();
      if (session === this.#socket.current) this.#expired();
      else session.drop("the listen key is no longer valid");
    }
  }

  #refusal(incoming: Extract<Incoming, { kind: "error" }>, session: Session): void {
    const message = scrub(incoming.message, this.#url);
    const routes = (incoming.keys ?? []).map((key) => this.#registry.get(key)).filter((route) => route !== undefined);
    if (session !== this.#socket.current) session.drop(message);
    else if (routes.length > 0) for (const route of routes) route.fail(`the venue refused: ${message}`, incoming.code);
    else {
      this.#complaint = incoming.code === undefined ? message : `${incoming.code} ${message}`;
      if (this.#home.hooks.socket !== undefined) this.#changed("open", this.#complaint);
      else console.warn(`${this.#home.venue} ${this.#home.socket} socket: ${this.#complaint}`);
    }
  }

  #renewing(next: Session): void {
    const topics = this.#registry.wanted;
    const renewal = new Renewal(next, topics, this.#patienceMs, () => {
      // Without confirmations the first data, or in a quiet market some time, shows that the new session works.
      if (this.protocol.acks) next.drop("the subscriptions were not confirmed");
      else this.#takeOver(next);
    });
    this.#renewal?.end();
    this.#renewal = renewal;
    const frames = this.protocol.subscribe(topics.map(({ topic }) => topic));
    for (const frame of frames) next.send(frame);
    next.whenSent(() => {
      renewal.sent();
      // Where nothing is subscribed both connections carry every event from now on: one of them has to go at once.
      if (frames.length === 0) this.#takeOver(next);
    });
  }

  /** Moves from the old session to the young one, where it is ready. */
  #takeOver(session: Session): boolean {
    const renewal = this.#renewal;
    if (renewal?.session !== session || !renewal.isSent || !session.isOpen) return false;
    const old = this.#socket.current;
    if (this.protocol.acks && !renewal.isComplete) return false;
    this.#endRenewal();
    this.#interrupt(old?.lastSeenAt);
    this.#socket.adopt(session);
    const left = this.#registry.moved(renewal.topics);
    if (left.length > 0) for (const frame of this.protocol.unsubscribe(left)) session.send(frame);
    this.#registry.flush(session);
    return true;
  }

  #endRenewal(): void {
    this.#renewal?.end();
    this.#renewal = undefined;
  }

  #changed(state: SocketState, reason: string | undefined): void {
    const { venue, socket, hooks } = this.#home;
    if (state === "reconnecting" && !this.#isKnown && hooks.socket === undefined) {
      // Whoever waits for `ready` would not learn why nothing comes, e.g. of a wrong address. Later losses are gaps.
      console.warn(`${venue} ${socket} socket: ${reason}. Trying again for as long as it takes.`);
    }
    this.#isKnown ||= state === "open" || state === "reconnecting";
    emit(hooks.socket, { venue, socket, state, reason });
  }
}
