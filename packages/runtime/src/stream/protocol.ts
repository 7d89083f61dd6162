import type { Json } from "../json/json.js";
import type { Address } from "./wire.js";

/** One subscription as the protocol sees it. */
export interface Topic {
  /** The wire name with its `{param}` parts filled in. */
  readonly name: string;
  /** Parameters under their wire names. */
  readonly params: Readonly<Record<string, string>>;
}

/** What one incoming frame means. */
export type Incoming =
  /** Data: each part goes to the subscriptions of its key. */
  | { readonly kind: "data"; readonly parts: readonly Part[] }
  /** Proof of life, or an answer nobody waits for. `reply` is sent back. */
  | { readonly kind: "control"; readonly reply?: string }
  /** The venue confirmed subscriptions: those of one frame where it answers by the frame's id. */
  | { readonly kind: "ack"; readonly keys: readonly string[] }
  /** The venue refused subscriptions (`keys`), or reported an error of the connection (no keys). */
  | {
      readonly kind: "error";
      readonly keys?: readonly string[];
      readonly code: string | undefined;
      readonly message: string;
    }
  /**
   * The listen key of this connection is no longer valid: it is forgotten and a new URL is asked for. `parts` go to
   * their subscriptions before, where the venue tells by an event.
   */
  | { readonly kind: "expired"; readonly parts?: readonly Part[] }
  /** Nothing we know; ignored. */
  | { readonly kind: "ignored" };

export interface Part {
  readonly key: string;
  /** Decoded in place: no two parts may share a payload. */
  readonly payload: Json;
}

/**
 * A venue's stream protocol over one socket, written by hand per venue. `key` is pure, and so is `incoming` for data,
 * which may be read twice. Keys of several parts are best made by {@link joinKeys}.
 */
export interface Protocol {
  /**
   * Called for every connection, so that it can bring a fresh listen key. A `ConfigError`, or an `ApiError` before the
   * first connection, fails the streams; anything else is tried again.
   */
  url(): string | Address | Promise<string | Address>;
  /** The routing key under which pushes of this topic arrive. */
  key(topic: Topic): string;
  /** Frames that subscribe these topics, all at once where the venue allows. Empty where nothing is sent. */
  subscribe(topics: readonly Topic[]): readonly string[];
  unsubscribe(topics: readonly Topic[]): readonly string[];
  /** Does the venue confirm subscriptions? Otherwise a stream is ready once its frame is sent. */
  readonly acks: boolean;
  incoming(message: Json): Incoming;
  readonly heartbeat: Heartbeat;
  /** Frames the venue takes within a second on one connection, pings and replies included. Default: no limit. */
  readonly maxFramesPerSecond?: number;
  /** The connection with this URL was refused or lost for good: forget its listen key. */
  invalidate?(): void;
  /**
   * Calls the listener when the URL of the open connection is no longer good, e.g. because its listen key was made
   * anew: the connection is then made anew too. Returns a function that ends the listening.
   */
  onUrlChange?(listener: () => void): () => void;
  /** Topics the venue allows on one connection; one more is a `ConfigError`. */
  readonly maxTopics?: number;
  /** No stream needs the connection any more: give its listen key back. `url` may be called again later. */
  released?(): void | Promise<void>;
}

/** How a connection proves it is alive. */
export interface Heartbeat {
  /** The client sends `frame()` this often; absent where only the server pings. */
  readonly ping?: { readonly everyMs: number; readonly frame: (now: number) => string };
  /**
   * Without any frame for this long the connection counts as dead and is made anew. WebSocket pings count where the
   * platform shows them; where it does not and {@link ping} is absent, silence is not watched.
   */
  readonly silentAfterMs: number;
  /**
   * The venue ends connections of some age: at this age a new one is opened and subscribed before the old one is
   * dropped; where nothing is subscribed the old one is dropped as soon as the new one is open. Streams see a
   * `reconnect` gap, because nothing proves that the two connections overlap without a hole.
   */
  readonly maxAgeMs?: number;
}
