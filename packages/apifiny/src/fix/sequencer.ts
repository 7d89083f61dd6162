/** What a {@link Sequencer} makes happen. */
export interface SequencerActions<T> {
  /** The next message, in order and once. */
  deliver(item: T): void;
  /** Numbers `from` to `to` are missing and must be asked for again. */
  ask(from: number, to: number): void;
  /** The peer went back to a number it has used: the session can't go on. */
  broken(reason: string): void;
}

/**
 * Puts incoming messages in the order of their sequence numbers. What comes too early waits until the hole before it
 * is filled, so that a fill is never told before the order it belongs to, and nothing is told twice.
 */
export class Sequencer<T> {
  /** The number of the next message. */
  expected = 1;
  readonly #actions: SequencerActions<T>;
  readonly #limit: number;
  readonly #early = new Map<number, T>();
  /** End of the range that was asked for and has not come yet; 0 when none. */
  #asked = 0;

  /** @param limit Most messages kept while a hole is open. */
  constructor(actions: SequencerActions<T>, limit: number) {
    this.#actions = actions;
    this.#limit = limit;
  }

  /** Messages are missing and were asked for. */
  get waiting(): boolean {
    return this.#asked > 0;
  }

  receive(sequence: number, possibleDuplicate: boolean, item: T): void {
    if (sequence === this.expected) {
      this.expected += 1;
      this.#actions.deliver(item);
      this.#drain();
    } else if (sequence > this.expected) {
      if (this.#early.size >= this.#limit) {
        this.#actions.broken("too many messages behind a sequence gap");
        return;
      }
      this.#early.set(sequence, item);
      this.#askAgain();
    } else if (!possibleDuplicate) {
      this.#actions.broken(`sequence number ${sequence} where ${this.expected} was due`);
    }
  }

  /** The peer skips to `next`: what lies between does not exist, or will never be sent again. */
  skipTo(next: number): void {
    if (next < this.expected) {
      this.#actions.broken(`a reset to ${next} where ${this.expected} was due`);
      return;
    }
    // What has arrived early is real, whatever the peer says of its number.
    const early = [...this.#early.keys()].filter((sequence) => sequence < next).sort((a, b) => a - b);
    this.expected = next;
    for (const sequence of early) this.#take(sequence);
    this.#drain();
  }

  #drain(): void {
    while (this.#early.has(this.expected)) {
      this.expected += 1;
      this.#take(this.expected - 1);
    }
    if (this.expected > this.#asked) this.#asked = 0;
    this.#askAgain();
  }

  #take(sequence: number): void {
    const item = this.#early.get(sequence) as T;
    this.#early.delete(sequence);
    this.#actions.deliver(item);
  }

  /** One request for one hole, however many messages come behind it. */
  #askAgain(): void {
    if (this.#early.size === 0 || this.#asked > 0) return;
    this.#asked = Math.min(...this.#early.keys()) - 1;
    this.#actions.ask(this.expected, this.#asked);
  }
}
