import type { Decimal } from "../decimal.js";

/** `BOTH` is the one position of one-way mode; the other two are those of hedge mode. */
export type PositionSide = "BOTH" | "LONG" | "SHORT";
export type PriceSource = "mark" | "contract";

/** When a waiting order begins to trade. */
export interface Trigger {
  /** `above`: at the price or above it. */
  readonly when: "above" | "below";
  readonly price: Decimal;
  readonly source: PriceSource;
  /** Not while mark and contract price are further apart than this share of the mark price. */
  readonly protect?: Decimal;
}

/** A trigger that follows the price. */
export interface Trailing {
  /** Price from which it follows; the price of that moment when absent. */
  readonly activation: Decimal;
  /** In percent. */
  readonly callbackRate: Decimal;
  readonly source: PriceSource;
}

/** What a futures order carries beyond an ordinary one. */
export interface OrderTerms {
  readonly positionSide: PositionSide;
  /** May only make the position smaller. */
  readonly reduceOnly: boolean;
  /** Closes whatever the position is when it is triggered. */
  readonly closePosition: boolean;
  readonly trigger?: Trigger;
  readonly trailing?: Trailing;
  /** Type as it was asked for, in the venue's words. */
  readonly kind: string;
  /** Time in force as it was asked for, in the venue's words. */
  readonly lifetime: string;
  /** How a limit price is found at the trigger, in place of the one asked for. */
  readonly peg?: Peg;
  /** An order of the venue itself that closes a position at risk. */
  readonly forced?: "liquidation" | "adl";
}

/** A price taken from the book: the best one of the own or the opposite side, moved by `offset`. */
export interface Peg {
  readonly side: "own" | "opposite";
  readonly offset: Decimal;
}
