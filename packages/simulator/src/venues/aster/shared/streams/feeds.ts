import { toJson } from "../json.js";
import type { Topic } from "./topics.js";

/**
 * Starts a market stream: `emit` sends one payload to everyone who has subscribed. Returns how to stop it, or
 * undefined when the symbol does not exist.
 */
export type OpenFeed = (topic: Topic, emit: (payload: unknown) => void) => (() => void) | undefined;

interface Feed {
  readonly listeners: Set<(json: string) => void>;
  readonly stop: () => void;
}

/** Market streams that run while somebody listens: every connection sees the same payloads of one stream. */
export class Feeds {
  readonly #open: OpenFeed;
  readonly #feeds = new Map<string, Feed>();

  constructor(open: OpenFeed) {
    this.#open = open;
  }

  /** A stream without a symbol of this venue is accepted and stays silent. */
  subscribe(topic: Topic, listener: (json: string) => void): () => void {
    let feed = this.#feeds.get(topic.name);
    if (!feed) {
      const listeners = new Set<(json: string) => void>();
      const stop = this.#open(topic, (payload) => {
        const json = toJson(payload);
        for (const one of [...listeners]) one(json);
      });
      feed = { listeners, stop: stop ?? (() => {}) };
      this.#feeds.set(topic.name, feed);
    }
    const { listeners, stop } = feed;
    listeners.add(listener);
    return () => {
      if (!listeners.delete(listener) || listeners.size > 0) return;
      this.#feeds.delete(topic.name);
      stop();
    };
  }
}
