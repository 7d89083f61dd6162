import type { Connection } from "../../../../engine/connection.js";
import type { Signal } from "../../../../engine/events.js";
import type { RawRequest } from "../../../../engine/message.js";
import type { ProductContract } from "../contract.js";
import type { User } from "../directory.js";
import { toJson } from "../json.js";
import type { ListenKeys } from "../listen-keys.js";
import type { SharedState } from "../state.js";
import { Feeds, type OpenFeed } from "./feeds.js";
import { guard } from "./guard.js";
import type { StreamSettings } from "./pace.js";
import { Session } from "./session.js";
import { Topics } from "./topics.js";

/** An event of a user's account, as it goes out. */
export interface UserEvent {
  readonly user: User;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface SocketServerOptions {
  readonly contract: ProductContract;
  readonly shared: SharedState;
  readonly settings: StreamSettings;
  readonly listenKeys: ListenKeys;
  readonly userEvents: Signal<UserEvent>;
  readonly openFeed: OpenFeed;
  /** What an expired listen key does: send `listenKeyExpired` and go silent, or close the connection. */
  readonly onExpiry: "event" | "close";
  /** Whether ping and pong frames count as messages. */
  readonly countsBeats: boolean;
}

type Verdict = number | { readonly name: "market" | "user"; open(connection: Connection): void };

/** `/ws/<stream>`, `/ws/<listenKey>`, `/ws` and `/stream?streams=a/b` of one product. */
export class SocketServer {
  readonly #options: SocketServerOptions;
  readonly #topics: Topics;
  readonly #feeds: Feeds;

  constructor(options: SocketServerOptions) {
    this.#options = options;
    this.#topics = new Topics(options.contract);
    this.#feeds = new Feeds(options.openFeed);
  }

  /** What becomes of an upgrade: a status that refuses it, or how the connection is served. */
  accept({ path, query }: RawRequest): Verdict {
    const place = /^\/(ws|stream)(?:\/(.+))?$/.exec(path);
    if (!place) return 404;
    const combined = place[1] === "stream";
    const listed = combined ? (new URLSearchParams(query).get("streams") ?? "") : "";
    const names = [...(place[2]?.split("/") ?? []), ...listed.split("/")].filter((name) => name !== "");
    if (names.length > this.#limits().streams) return 400;
    const user = names.length > 0 && names.every((name) => this.#options.listenKeys.owner(name) !== undefined);
    // Inferred: the documents do not say how a listen key that does not exist is turned away.
    if (!combined && !user && names.some((name) => !/[@!]/.test(name))) return 401;
    return { name: user ? "user" : "market", open: (connection) => this.#serve(connection, names, combined) };
  }

  #serve(connection: Connection, names: readonly string[], combined: boolean): void {
    const { shared, settings, countsBeats } = this.#options;
    const { clock, timers } = shared;
    const { messages, streams } = this.#limits();
    guard({ connection, clock, timers, settings, messages: { ...messages, countsBeats } });
    const subscribe = (name: string, send: (json: string) => void): (() => void) => {
      const owner = this.#options.listenKeys.owner(name);
      if (owner) return this.#follow(connection, name, owner, send);
      const topic = this.#topics.read(name);
      // Inferred: a name that means nothing is accepted and stays silent.
      return topic ? this.#feeds.subscribe(topic, send) : () => {};
    };
    new Session({ connection, subscribe, names, combined, maxStreams: streams, settings });
  }

  /** Sends a user's events while the key lives. */
  #follow(connection: Connection, listenKey: string, owner: User, send: (json: string) => void): () => void {
    const { listenKeys, userEvents, onExpiry, shared } = this.#options;
    const stops = [
      userEvents.on(({ user, payload }) => {
        if (user === owner) send(toJson(payload));
      }),
      listenKeys.closed.on((key) => {
        if (key === listenKey) connection.close(1000, "listen key closed");
      }),
      listenKeys.expired.on((key) => {
        if (key !== listenKey) return;
        stop();
        if (onExpiry === "close") connection.close(1000, "listen key expired");
        else send(toJson({ e: "listenKeyExpired", E: shared.clock.now() }));
      }),
    ];
    const stop = (): void => {
      for (const one of stops) one();
    };
    return stop;
  }

  #limits(): { readonly messages: { readonly limit: number; readonly intervalMs: number }; readonly streams: number } {
    const { limits } = this.#options.contract.socket("market");
    return {
      messages: { limit: limits?.messages?.limit ?? 10, intervalMs: limits?.messages?.interval ?? 1000 },
      streams: limits?.streams ?? 200,
    };
  }
}

/** The documented settings of a product's sockets. */
export function defaultSettings(contract: ProductContract): StreamSettings {
  const { heartbeat, limits } = contract.socket("market");
  return {
    streamMs: undefined,
    pingMs: heartbeat?.interval ?? 180_000,
    idleMs: heartbeat?.idle ?? 600_000,
    lifeMs: limits?.life ?? 86_400_000,
    requestIds: true,
  };
}
