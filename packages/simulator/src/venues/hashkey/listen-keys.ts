import type { Clock } from "../../engine/clock.js";
import { Signal } from "../../engine/events.js";
import type { Random } from "../../engine/random.js";
import type { ApiKey } from "./auth.js";
import { LISTEN_KEY_LIFE } from "./contract.js";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

interface Entry {
  readonly owner: ApiKey;
  expiresAt: number;
}

/** Listen keys; they live by the simulated clock. */
export class ListenKeys {
  /** Fires with a key that has expired or was deleted. */
  readonly ended: Signal<string> = new Signal();
  readonly #keys = new Map<string, Entry>();
  readonly #clock: Clock;
  readonly #random: Random;

  constructor(clock: Clock, random: Random) {
    this.#clock = clock;
    this.#random = random;
    clock.onShift(() => this.sweep());
  }

  /**
   * An API key with a live listen key gets that one again, with a new life. Inferred: the document does not say what a
   * second call does.
   */
  create(owner: ApiKey): string {
    this.sweep();
    const expiresAt = this.#clock.now() + LISTEN_KEY_LIFE;
    for (const [key, entry] of this.#keys) {
      if (entry.owner !== owner) continue;
      entry.expiresAt = expiresAt;
      return key;
    }
    const key = this.#random.text(64, LETTERS);
    this.#keys.set(key, { owner, expiresAt });
    return key;
  }

  owner(key: string): ApiKey | undefined {
    this.sweep();
    return this.#keys.get(key)?.owner;
  }

  /** False when the key is unknown, over, or another's. */
  extend(key: string, owner: ApiKey): boolean {
    if (this.owner(key) !== owner) return false;
    const entry = this.#keys.get(key);
    if (entry) entry.expiresAt = this.#clock.now() + LISTEN_KEY_LIFE;
    return true;
  }

  delete(key: string, owner: ApiKey): boolean {
    if (this.owner(key) !== owner) return false;
    this.#end(key);
    return true;
  }

  expireAll(): void {
    for (const key of [...this.#keys.keys()]) this.#end(key);
  }

  /** Ends every key whose time is over. */
  sweep(): void {
    const now = this.#clock.now();
    for (const [key, entry] of [...this.#keys]) if (entry.expiresAt <= now) this.#end(key);
  }

  #end(key: string): void {
    this.#keys.delete(key);
    this.ended.emit(key);
  }
}
