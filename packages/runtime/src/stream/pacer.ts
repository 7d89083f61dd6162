/** A second and some more: what left us a second apart may reach the venue closer together. */
const WINDOW_MS = 1_100;

/** A frame that waits, or somebody who wants to know when it is his turn. */
type Waiting = string | (() => void);

/** Sends frames in order and never more of them within a second than the venue takes. */
export class Pacer {
  readonly #limit: number;
  readonly #write: (text: string) => void;
  #waiting: Waiting[] = [];
  /** When the last frames left, in milliseconds of `performance.now`: the clock on the wall may jump. */
  #sentAt: number[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param perSecond Default: no limit. */
  constructor(perSecond: number | undefined, write: (text: string) => void) {
    this.#limit = perSecond ?? Number.POSITIVE_INFINITY;
    this.#write = write;
  }

  send(text: string): void {
    this.#waiting.push(text);
    this.#work();
  }

  /** Puts the frame before all that waits. */
  sendFirst(text: string): void {
    this.#waiting.unshift(text);
    this.#work();
  }

  /** Calls back when everything given to {@link Pacer.send} so far has left, at once where nothing waits. */
  whenSent(callback: () => void): void {
    this.#waiting.push(callback);
    this.#work();
  }

  /** What still waits is forgotten. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting = [];
  }

  #work(): void {
    clearTimeout(this.#timer);
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      if (typeof next === "string" && !this.#mayLeave()) return;
      this.#waiting.shift();
      if (typeof next === "string") this.#write(next);
      else next();
    }
  }

  /** Counts a frame as sent, or comes back when it may be. */
  #mayLeave(): boolean {
    if (this.#limit === Number.POSITIVE_INFINITY) return true;
    const now = performance.now();
    const oldest = this.#sentAt.length < this.#limit ? undefined : this.#sentAt[0];
    if (oldest !== undefined && now - oldest < WINDOW_MS) {
      this.#timer = setTimeout(() => this.#work(), oldest + WINDOW_MS - now);
      return false;
    }
    if (oldest !== undefined) this.#sentAt.shift();
    this.#sentAt.push(now);
    return true;
  }
}
