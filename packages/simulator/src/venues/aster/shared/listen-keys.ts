import type { Clock } from "../../../engine/clock.js";
import { Signal } from "../../../engine/events.js";
import type { Random } from "../../../engine/random.js";
import type { Timers } from "../../../engine/timers.js";
import type { User } from "./directory.js";

const CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
const SWEEP_MS = 1000;

interface Entry {
  readonly owner: User;
  expiresAt: number;
}

/** Listen keys of one product, at most one a user; they live by the simulated clock. */
export class ListenKeys {
  /** Fires with a key whose time is over. */
  readonly expired: Signal<string> = new Signal();
  /** Fires with a key that was given up. */
  readonly closed: Signal<string> = new Signal();
  readonly #keys = new Map<string, Entry>();
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #life: number;

  /** @param life Milliseconds. */
  constructor(options: { clock: Clock; random: Random; timers: Timers; life: number }) {
    this.#clock = options.clock;
    this.#random = options.random;
    this.#life = options.life;
    options.clock.onShift(() => this.sweep());
    options.timers.every(SWEEP_MS, () => this.sweep());
  }

  /** The live key of the user with a new life, or a new key. */
  create(owner: User): string {
    this.sweep();
    const known = this.of(owner);
    const key = known ?? this.#random.text(64, CHARACTERS);
    this.#keys.set(key, { owner, expiresAt: this.#clock.now() + this.#life });
    return key;
  }

  /** The live key of a user. */
  of(owner: User): string | undefined {
    this.sweep();
    return [...this.#keys].find(([, entry]) => entry.owner === owner)?.[0];
  }

  owner(key: string): User | undefined {
    this.sweep();
    return this.#keys.get(key)?.owner;
  }

  /** False when the key is unknown, over, or another's. */
  extend(key: string, owner: User): boolean {
    if (this.owner(key) !== owner) return false;
    this.#keys.set(key, { owner, expiresAt: this.#clock.now() + this.#life });
    return true;
  }

  close(key: string, owner: User): boolean {
    if (this.owner(key) !== owner) return false;
    this.#keys.delete(key);
    this.closed.emit(key);
    return true;
  }

  expireAll(): void {
    for (const key of [...this.#keys.keys()]) this.#expire(key);
  }

  /** Ends every key whose time is over. */
  sweep(): void {
    const now = this.#clock.now();
    for (const [key, entry] of [...this.#keys]) if (entry.expiresAt <= now) this.#expire(key);
  }

  #expire(key: string): void {
    this.#keys.delete(key);
    this.expired.emit(key);
  }
}
