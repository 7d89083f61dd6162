import { describe, expect, it } from "vitest";
import { type LimitOptions, limitTable } from "../../src/call/limit-table.js";

const documented = { query: { limit: 2, intervalMs: 1_000 }, orders: { limit: 10, intervalMs: 1_000 } };
const own = { limit: 5, intervalMs: 1_000 };

describe("limitTable", () => {
  it.each<[LimitOptions<"query" | "orders"> | undefined, object]>([
    [undefined, documented],
    [{}, documented],
    [{ query: undefined }, documented],
    [{ query: own }, { ...documented, query: own }],
    [false, {}],
  ])("%j", (given, want) => {
    expect(limitTable(documented, given)).toEqual(want);
  });

  it("error: a bucket that does not exist", () => {
    const typo = { queries: own } as LimitOptions<"query" | "orders">;
    expect(() => limitTable(documented, typo)).toThrow("limits: there is no queries, only query, orders");
    expect(() => limitTable(documented, { toString: own } as typeof typo)).toThrow("limits: there is no toString");
  });
});
