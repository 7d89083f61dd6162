import type { BookRule, BookStep, LevelInput, OrderBook } from "@venuekit/runtime";
import type { OrderBookPush } from "../generated/schemas/OrderBookPush.js";
import type { PriceLevel } from "../generated/schemas/PriceLevel.js";

/** A push with its place in the subscription. */
export interface BookMessage {
  readonly push: OrderBookPush;
  /** The first since the subscription was made, or made again. */
  readonly isFirst: boolean;
}

/** A snapshot replaces the book, every change after it adds to it, and what does not follow on is a gap. */
export class SnapshotRule implements BookRule<BookMessage> {
  #isWaiting = true;
  #sequence: number | undefined;

  /** Something is missing: changes mean nothing before the next snapshot. */
  lost(): void {
    this.#isWaiting = true;
  }

  apply(book: OrderBook, { push, isFirst }: BookMessage): BookStep {
    // Where pushes do not say what they are, the published order does: the snapshot comes first.
    const isSnapshot = push.type === undefined ? isFirst : push.type === "snapshot";
    if (isSnapshot) {
      book.replace(levels(push.bids), levels(push.asks));
      this.#isWaiting = false;
      this.#sequence = push.sequence;
      return "ok";
    }
    if (isFirst) this.lost();
    if (this.#isWaiting) return "ignore";
    const step = this.#next(push.sequence);
    if (step !== "ok") return step;
    for (const { price, size } of push.bids ?? []) book.update("bid", price, size);
    for (const { price, size } of push.asks ?? []) book.update("ask", price, size);
    return "ok";
  }

  /** A sequence is checked where there is one. */
  #next(sequence: number | undefined): BookStep {
    const last = this.#sequence;
    this.#sequence = sequence ?? last;
    if (sequence === undefined || last === undefined || sequence === last + 1) return "ok";
    if (sequence <= last) {
      this.#sequence = last;
      return "ignore";
    }
    this.lost();
    return "gap";
  }
}

function levels(side: readonly PriceLevel[] | undefined): readonly LevelInput[] {
  return (side ?? []).map(({ price, size }): LevelInput => [price, size]);
}
