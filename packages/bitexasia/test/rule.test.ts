import { type Dec, OrderBook } from "@venuekit/runtime";
import { beforeEach, describe, expect, test } from "vitest";
import { SnapshotRule } from "../src/book/rule.js";
import type { OrderBookPush } from "../src/generated/schemas/OrderBookPush.js";

let book: OrderBook;
let rule: SnapshotRule;

beforeEach(() => {
  book = new OrderBook({ decimal: (text) => text as unknown as Dec });
  rule = new SnapshotRule();
});

function apply(push: OrderBookPush, isFirst = false): string {
  return rule.apply(book, { push, isFirst });
}

function levels(...texts: [string, string][]): { price: Dec; size: Dec }[] {
  return texts.map(([price, size]) => ({ price: price as unknown as Dec, size: size as unknown as Dec }));
}

const SNAPSHOT = { type: "snapshot", sequence: 5, bids: levels(["10", "1"]), asks: levels(["11", "2"]) } as const;

describe("SnapshotRule", () => {
  test("default: a snapshot, then changes", () => {
    expect(apply({ ...SNAPSHOT, bids: [...SNAPSHOT.bids], asks: [...SNAPSHOT.asks] }, true)).toBe("ok");
    expect(apply({ type: "delta", sequence: 6, bids: levels(["10", "0"], ["9", "3"]) })).toBe("ok");
    expect(apply({ type: "delta", sequence: 7, asks: levels(["11", "4"]) })).toBe("ok");
    expect(book.bidsText()).toEqual([{ price: "9", quantity: "3" }]);
    expect(book.asksText()).toEqual([{ price: "11", quantity: "4" }]);
  });

  test("behavior: without a type the first message of a subscription is the snapshot", () => {
    expect(apply({ bids: levels(["10", "1"]), asks: [] }, true)).toBe("ok");
    expect(apply({ bids: levels(["9", "1"]) })).toBe("ok");
    expect(book.bidsText()).toHaveLength(2);
    expect(apply({ bids: levels(["8", "1"]) }, true)).toBe("ok");
    expect(book.bidsText()).toEqual([{ price: "8", quantity: "1" }]);
  });

  test("behavior: changes before a snapshot mean nothing", () => {
    expect(apply({ type: "delta", sequence: 6, bids: levels(["10", "1"]) }, true)).toBe("ignore");
    expect(apply({ type: "delta", sequence: 7, bids: levels(["10", "1"]) })).toBe("ignore");
    expect(book.size).toBe(0);
  });

  test("behavior: after a loss nothing counts before the next snapshot", () => {
    apply({ type: "snapshot", bids: levels(["10", "1"]) }, true);
    rule.lost();
    expect(apply({ type: "delta", bids: levels(["9", "1"]) })).toBe("ignore");
    expect(apply({ type: "snapshot", bids: levels(["8", "1"]) })).toBe("ok");
    expect(book.bidsText()).toEqual([{ price: "8", quantity: "1" }]);
  });

  test("error: a jump of the sequence is a gap, an old message is not", () => {
    apply({ type: "snapshot", sequence: 5, bids: levels(["10", "1"]) }, true);
    expect(apply({ type: "delta", sequence: 5, bids: levels(["1", "1"]) })).toBe("ignore");
    expect(apply({ type: "delta", sequence: 6, bids: levels(["2", "1"]) })).toBe("ok");
    expect(apply({ type: "delta", sequence: 8, bids: levels(["3", "1"]) })).toBe("gap");
    expect(apply({ type: "delta", sequence: 9, bids: levels(["4", "1"]) })).toBe("ignore");
  });
});
