import type { Decoding } from "../codec/types.js";
import { type Json, parseJson } from "../json/index.js";
import type { Part, Protocol, Topic } from "./protocol.js";
import { type Member, Route } from "./route.js";
import type { Session } from "./session.js";

/** A topic with its routing key. */
export interface KeyedTopic {
  readonly key: string;
  readonly topic: Topic;
}

/** Called for subscriptions the venue did not confirm in time. */
export type OnUnconfirmed = (routes: readonly Route[], session: Session) => void;

/**
 * The topics of one connection, counted by their users: the second user of a topic sends no second frame, and the
 * last one to leave unsubscribes it.
 */
export class Registry {
  readonly #protocol: Protocol;
  readonly #ackTimeoutMs: number;
  readonly #onUnconfirmed: OnUnconfirmed;
  readonly #routes = new Map<string, Route>();
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  /** The payload of a part, parsed anew. */
  readonly #again = (text: string, index: number): Json => {
    const incoming = this.#protocol.incoming(parseJson(text));
    const { parts = [] } = incoming.kind === "data" || incoming.kind === "expired" ? incoming : {};
    return parts[index]?.payload ?? null;
  };

  constructor(protocol: Protocol, ackTimeoutMs: number, onUnconfirmed: OnUnconfirmed) {
    this.#protocol = protocol;
    this.#ackTimeoutMs = ackTimeoutMs;
    this.#onUnconfirmed = onUnconfirmed;
  }

  get isEmpty(): boolean {
    for (const route of this.#routes.values()) if (route.isWanted) return false;
    return true;
  }

  /** The topics somebody wants. */
  get wanted(): readonly KeyedTopic[] {
    return [...this.#routes.values()].filter((route) => route.isWanted);
  }

  get(key: string): Route | undefined {
    return this.#routes.get(key);
  }

  /** How many of these topics nobody wants yet. */
  newAmong(topics: readonly KeyedTopic[]): number {
    return new Set(topics.map(({ key }) => key).filter((key) => this.#routes.get(key)?.isWanted !== true)).size;
  }

  add(member: Member, topics: readonly KeyedTopic[], decoding: Decoding): void {
    for (const { key, topic } of topics) {
      let route = this.#routes.get(key);
      if (route === undefined) {
        route = new Route(key, topic);
        this.#routes.set(key, route);
      }
      route.add(member, decoding);
    }
  }

  remove(member: Member): void {
    for (const route of this.#routes.values()) route.remove(member);
  }

  /** Every subscription, once. */
  members(): readonly Member[] {
    const all = new Set<Member>();
    for (const route of this.#routes.values()) for (const member of route.members) all.add(member);
    return [...all];
  }

  /** Hands the parts of a frame to the subscriptions of their keys. `seenAt`: when something came before it. */
  deliver(parts: readonly Part[], text: string, seenAt: number | undefined): void {
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i];
      const route = part === undefined ? undefined : this.#routes.get(part.key);
      if (part === undefined || route === undefined) continue;
      // Data is as good as a confirmation.
      if (route.state === "sent") route.confirm();
      route.deliver(part.payload, text, seenAt, i, this.#again);
    }
  }

  /** Brings the venue's idea of our subscriptions in line with ours. */
  flush(session: Session | undefined): void {
    const added: Route[] = [];
    const removed: Route[] = [];
    for (const route of [...this.#routes.values()]) {
      if (!route.isWanted) {
        this.#routes.delete(route.key);
        if (route.state !== "idle") removed.push(route);
      } else if (route.state === "idle") {
        added.push(route);
      } else if (route.state === "confirmed") {
        // For those who joined later. Not when they join: their caller does not have the stream yet.
        for (const member of route.members) member.confirmed(route.key);
      }
    }
    if (session === undefined) return;
    if (removed.length > 0) this.#send(session, this.#protocol.unsubscribe(removed.map((route) => route.topic)));
    if (added.length === 0) return;
    for (const route of added) route.state = "sent";
    try {
      this.#send(session, this.#protocol.subscribe(added.map((route) => route.topic)));
    } catch (error) {
      // Runs in a microtask, where an exception would end the process.
      for (const route of added) route.fail(error instanceof Error ? error.message : String(error), undefined);
      return;
    }
    session.whenSent(() => {
      if (this.#protocol.acks) this.#await(added, session);
      else for (const route of added) if (route.state === "sent") route.confirm();
    });
  }

  /** The connection is gone: nothing is subscribed any more. */
  reset(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    for (const route of this.#routes.values()) route.state = "idle";
  }

  /** A renewed connection took over, on which these topics are subscribed. Returns those nobody wants any more. */
  moved(topics: readonly KeyedTopic[]): readonly Topic[] {
    this.reset();
    const left: Topic[] = [];
    for (const { key, topic } of topics) {
      const route = this.#routes.get(key);
      if (route?.isWanted === true) route.confirm();
      else left.push(topic);
    }
    return left;
  }

  #send(session: Session, frames: readonly string[]): void {
    for (const frame of frames) session.send(frame);
  }

  #await(routes: readonly Route[], session: Session): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      const late = routes.filter((route) => route.state === "sent" && route.isWanted);
      if (late.length > 0) this.#onUnconfirmed(late, session);
    }, this.#ackTimeoutMs);
    this.#timers.add(timer);
  }
}
