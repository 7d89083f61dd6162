import type { Json } from "@venuekit/runtime";
import { describe, expect, test } from "vitest";
import type { OperationName } from "../src/options.js";
import { unwrap } from "../src/reshape.js";

describe("unwrap", () => {
  const cases: { name: string; operation: OperationName; given: Json; want: Json }[] = [
    { name: "a list stays", operation: "getMarkets", given: [{ pair: "A" }], want: [{ pair: "A" }] },
    { name: "the only list of an envelope", operation: "getMarkets", given: { ok: true, data: [] }, want: [] },
    { name: "no list at all", operation: "getBalances", given: { BTC: "1" }, want: { BTC: "1" } },
    {
      name: "two lists: nobody knows which",
      operation: "getBalances",
      given: { spot: [], margin: [] },
      want: { spot: [], margin: [] },
    },
    { name: "an order in an envelope", operation: "getOrder", given: { order: { id: "1" } }, want: { id: "1" } },
    { name: "an order without one", operation: "getOrder", given: { id: "1" }, want: { id: "1" } },
    {
      name: "more than an envelope",
      operation: "createOrder",
      given: { order: { id: "1" }, time: "2" },
      want: { order: { id: "1" }, time: "2" },
    },
    { name: "an empty object", operation: "getTicker", given: {}, want: {} },
    { name: "text", operation: "getTicker", given: "no", want: "no" },
    { name: "null", operation: "getMarkets", given: null, want: null },
  ];
  test.each(cases)("$name", ({ operation, given, want }) => {
    expect(unwrap(operation, given)).toEqual(want);
  });
});
