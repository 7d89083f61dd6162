import type { Book } from "../../../../engine/book.js";
import { text } from "../../../../engine/decimal.js";
import type { Side } from "../../../../engine/order.js";

export type Level = readonly [price: string, quantity: string];

/**
 * How update ids of a product count. `contiguous` (spot): `U` of an event is one more than `u` of the event before.
 * `chained` (futures): ids leave gaps, and only `pu` says that nothing was lost.
 */
export type DepthRule = "contiguous" | "chained";

/** Changes of a book between two events. */
export interface DepthChange {
  readonly U: number;
  readonly u: number;
  readonly pu: number;
  readonly b: readonly Level[];
  readonly a: readonly Level[];
}

const FIRST_ID = 1_027_024;
const STEP: Readonly<Record<DepthRule, number>> = { contiguous: 1, chained: 3 };
const ALL = 100_000;

/** Update id of a book as it is now: `lastUpdateId` of a snapshot. */
export function updateId(book: Book, rule: DepthRule): number {
  return FIRST_ID + book.version * STEP[rule];
}

/** The best levels of a side. */
export function levels(book: Book, side: Side, limit: number): Level[] {
  return book.depth(side, limit).map(({ price, quantity }) => [text(price), text(quantity)]);
}

/** Turns a book that moves into events that can be applied to a snapshot of it. */
export class DepthChanges {
  readonly #book: Book;
  readonly #rule: DepthRule;
  #last: number;
  #bids: ReadonlyMap<string, string>;
  #asks: ReadonlyMap<string, string>;

  constructor(book: Book, rule: DepthRule) {
    this.#book = book;
    this.#rule = rule;
    this.#last = updateId(book, rule);
    this.#bids = this.#side("BUY");
    this.#asks = this.#side("SELL");
  }

  /** What has changed since the last time; undefined when nothing has. Quantities are absolute, 0 removes. */
  next(): DepthChange | undefined {
    const u = updateId(this.#book, this.#rule);
    const bids = this.#side("BUY");
    const asks = this.#side("SELL");
    const b = changes(this.#bids, bids);
    const a = changes(this.#asks, asks);
    if (b.length + a.length === 0) return undefined;
    const pu = this.#last;
    this.#last = u;
    this.#bids = bids;
    this.#asks = asks;
    // Between two ids of a chain there is always room for one more.
    return { U: pu + (this.#rule === "chained" ? 2 : 1), u, pu, b, a };
  }

  #side(side: Side): ReadonlyMap<string, string> {
    return new Map(levels(this.#book, side, ALL));
  }
}

function changes(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): Level[] {
  const out: Level[] = [];
  for (const [price, quantity] of now) if (before.get(price) !== quantity) out.push([price, quantity]);
  for (const price of before.keys()) if (!now.has(price)) out.push([price, "0"]);
  return out;
}
