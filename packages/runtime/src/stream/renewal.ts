import type { KeyedTopic } from "./registry.js";
import type { Session } from "./session.js";

/** A young session that takes the subscriptions over from an old one. */
export class Renewal {
  readonly session: Session;
  /** What was subscribed on it. */
  readonly topics: readonly KeyedTopic[];
  readonly #missing: Set<string>;
  readonly #timer: ReturnType<typeof setTimeout>;

  /** @param onTimeout Called when it took too long. */
  constructor(session: Session, topics: readonly KeyedTopic[], timeoutMs: number, onTimeout: () => void) {
    this.session = session;
    this.topics = topics;
    this.#missing = new Set(topics.map((topic) => topic.key));
    this.#timer = setTimeout(onTimeout, timeoutMs);
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
