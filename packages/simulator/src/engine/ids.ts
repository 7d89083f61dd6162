import type { Random } from "./random.js";

/** Ids of 19 digits that only grow, spaced like those of a venue that counts in many places at once. */
export class Ids {
  #last: bigint;
  readonly #random: Random;

  constructor(random: Random, start = 2113879002607330816n) {
    this.#random = random;
    this.#last = start;
  }

  next(): string {
    this.#last += BigInt(this.#random.int(1, 4_000_000));
    return this.#last.toString();
  }
}
