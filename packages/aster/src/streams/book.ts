import type { BookRule, BookStep, OrderBook } from "@venuekit/runtime";

/** A change of the book: all updates from `firstUpdateId` to `finalUpdateId`. */
export interface DepthChange {
  readonly firstUpdateId: string;
  readonly finalUpdateId: string;
  readonly previousFinalUpdateId: string;
  readonly bids: Levels;
  readonly asks: Levels;
  readonly eventTime: number;
}

/** A full state of the book. */
export interface DepthSnapshot {
  readonly lastUpdateId: string;
  readonly bids: Levels;
  readonly asks: Levels;
}

type Levels = Parameters<OrderBook["replace"]>[0];

/** How the changes of a product follow each other. */
export interface Chain {
  /** Is this change wholly contained in the snapshot? */
  isOld(change: DepthChange, snapshotId: bigint): boolean;
  /** May this be the first change after the snapshot? */
  joins(change: DepthChange, snapshotId: bigint): boolean;
  /** Does this change follow the last one? */
  follows(change: DepthChange, lastId: bigint): boolean;
}

/**
 * Futures: drop `u < lastUpdateId`; first `U <= lastUpdateId <= u`; then each `pu` is the last `u`. A first change with
 * `pu <= lastUpdateId < U` joins as well: no change lies between `pu` and `U`, so none is missing. That is what comes
 * first where the snapshot was taken in a quiet market, after the last change the stream did not see.
 */
export const futuresChain: Chain = {
  isOld: (change, snapshotId) => BigInt(change.finalUpdateId) < snapshotId,
  joins: (change, snapshotId) =>
    (BigInt(change.firstUpdateId) <= snapshotId || BigInt(change.previousFinalUpdateId) <= snapshotId) &&
    BigInt(change.finalUpdateId) >= snapshotId,
  follows: (change, lastId) => BigInt(change.previousFinalUpdateId) === lastId,
};

/** Spot: drop `u <= lastUpdateId`; first `U <= lastUpdateId + 1 <= u`; then each `U` is the last `u` plus one. */
export const spotChain: Chain = {
  isOld: (change, snapshotId) => BigInt(change.finalUpdateId) <= snapshotId,
  joins: (change, snapshotId) =>
    BigInt(change.firstUpdateId) <= snapshotId + 1n && BigInt(change.finalUpdateId) >= snapshotId + 1n,
  follows: (change, lastId) => BigInt(change.firstUpdateId) === lastId + 1n,
};

/** The documented way to keep a book: a snapshot, then the chain of changes that joins it. */
export function chainRule(chain: Chain, load: (signal: AbortSignal) => Promise<DepthSnapshot>): BookRule<DepthChange> {
  let snapshotId = 0n;
  let lastId: bigint | undefined;

  return {
    async load(signal) {
      const snapshot = await load(signal);
      return (book) => {
        book.replace(snapshot.bids, snapshot.asks);
        snapshotId = BigInt(snapshot.lastUpdateId);
        lastId = undefined;
      };
    },
    apply(book, change): BookStep {
      if (lastId === undefined) {
        if (chain.isOld(change, snapshotId)) return "ignore";
        if (!chain.joins(change, snapshotId)) return "gap";
      } else if (BigInt(change.finalUpdateId) <= lastId) {
        return "ignore";
      } else if (!chain.follows(change, lastId)) {
        return "gap";
      }
      for (const [price, quantity] of change.bids) book.update("bid", price, quantity);
      for (const [price, quantity] of change.asks) book.update("ask", price, quantity);
      lastId = BigInt(change.finalUpdateId);
      return "ok";
    },
    time: (change) => change.eventTime,
  };
}
