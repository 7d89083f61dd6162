import type { KeyedTopic } from "./registry.js";
import type { Session } from "./session.js";

/** A young session that takes the subscriptions over from an old one. */
export class Renewal {
  readonly session: Session;
  /** What was subscribed on it. */
  readonly topics: readonly KeyedTopic[];
  /** Is every frame on its way? Data may come while others still wait for their turn. */
  isSent = false;
  readonly #missing: Set<string>;
  readonly #timeoutMs: number;
  readonly #onTimeout: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onTimeout Called when it took too long after {@link Renewal.sent}. */
  constructor(session: Session, topics: readonly KeyedTopic[], timeoutMs: number, onTimeout: () => void) {
    this.session = session;
    this.topics = topics;
    this.#missing = new Set(topics.map((topic) => topic.key));
    this.#timeoutMs = timeoutMs;
    this.#onTimeout = onTimeout;
  }

  /** The last subscription is on its way. */
  sent(): void {
    this.isSent = true;
    this.#timer = setTimeout(this.#onTimeout, this.#timeoutMs);
  }

  confirmed(key: string): void {
    this.#missing.delete(key);
  }

  /** Is every key confirmed? */
  get isComplete(): boolean {
    return this.#missing.size === 0;
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
