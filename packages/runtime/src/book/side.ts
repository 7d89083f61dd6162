import { detach } from "../json/text.js";
import { compareSameKey, isZero, priceKey } from "./price.js";

/** One price of a book, as text. */
export interface TextLevel {
  readonly price: string;
  readonly quantity: string;
}

interface Level extends TextLevel {
  /** Grows with how good the price is. */
  readonly key: number;
  quantity: string;
}

/** One side of a book: sorted, best price last, because that is where nearly all changes are. */
export class BookSide {
  #levels: Level[] = [];
  /** 1 where the highest price is best (bids), -1 where the lowest is (asks). */
  readonly #sign: 1 | -1;

  constructor(sign: 1 | -1) {
    this.#sign = sign;
  }

  get size(): number {
    return this.#levels.length;
  }

  /** The level itself, which changes with the book. */
  get best(): TextLevel | undefined {
    return this.#levels[this.#levels.length - 1];
  }

  /** The best `count` levels, best first. */
  top(count: number): readonly TextLevel[] {
    const levels: TextLevel[] = [];
    for (let i = this.#levels.length - 1; i >= 0 && levels.length < count; i--) {
      const level = this.#levels[i];
      if (level !== undefined) levels.push({ price: level.price, quantity: level.quantity });
    }
    return levels;
  }

  clear(): void {
    this.#levels = [];
  }

  /** Sets the quantity of one price; nought removes it. */
  update(price: string, quantity: string): void {
    const key = this.#sign * priceKey(price);
    const levels = this.#levels;
    const at = this.#find(key, price);
    const found = levels[at];
    if (found !== undefined && found.key === key && compareSameKey(found.price, price) === 0) {
      if (isZero(quantity)) levels.splice(at, 1);
      else found.quantity = detach(quantity);
    } else if (!isZero(quantity)) {
      const level = { key, price: detach(price), quantity: detach(quantity) };
      if (at === levels.length) levels.push(level);
      else levels.splice(at, 0, level);
    }
  }

  /** Index of the first level that is at least as good. */
  #find(key: number, price: string): number {
    const levels = this.#levels;
    // Growing steps from the best price on, because that is where nearly all changes are; a full state is filled in
    // worst price first and takes no step at all.
    let high = levels.length;
    let low = high - 1;
    for (let step = 1; low >= 0 && isAtLeast(levels[low], key, price, this.#sign); step *= 2) {
      high = low;
      low -= step;
    }
    low = Math.max(low + 1, 0);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isAtLeast(levels[middle], key, price, this.#sign)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function isAtLeast(level: Level | undefined, key: number, price: string, sign: 1 | -1): boolean {
  if (level === undefined || level.key < key) return false;
  return level.key > key || sign * compareSameKey(level.price, price) >= 0;
}
