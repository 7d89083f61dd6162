import { describe, expect, test } from "vitest";
import { ConfigError, putText, type StreamOperation, type Writer } from "../../src/index.js";
import { topicsOf } from "../../src/stream/topics.js";

type Params = Readonly<Record<string, string | undefined>>;

function names(topics: readonly string[], params: Params): readonly string[] {
  const operation: StreamOperation<Params, unknown, unknown> = {
    id: "watchOne",
    socket: "public",
    topics,
    kind: "market",
    params: (given: Params, out: Writer) => {
      for (const [key, value] of Object.entries(given)) if (value !== undefined) putText(out, key, value);
    },
    decode: (value) => value,
    items: (push) => [push],
  };
  return topicsOf(operation, params).map((topic) => topic.name);
}

describe("topicsOf", () => {
  test.each<[template: string, params: Params, name: string]>([
    ["all", {}, "all"],
    ["{symbol}@trade", { symbol: "A" }, "A@trade"],
    ["{symbol}@depth{levels}[@{speed}]", { symbol: "A", levels: "5", speed: "100ms" }, "A@depth5@100ms"],
    ["{symbol}@depth{levels}[@{speed}]", { symbol: "A", levels: "5" }, "A@depth5"],
    ["[{a}.]x[.{b}]", { b: "2" }, "x.2"],
    ["[{a}.]x[.{b}]", { a: "1" }, "1.x"],
    ["x[@{speed}]", { speed: undefined }, "x"],
    // What a caller gives is never read as a template.
    ["{symbol}[@{speed}]", { symbol: "[{speed}]", speed: "s" }, "[{speed}]@s"],
    ["{symbol}[@{speed}]", { symbol: "A", speed: "{symbol}" }, "A@{symbol}"],
    ["x[@{toString}]", {}, "x"],
  ])("%s with %j is %s", (template, params, name) => {
    expect(names([template], params)).toEqual([name]);
  });

  test("a parameter outside of brackets is required", () => {
    expect(() => names(["{symbol}@depth[@{speed}]"], { speed: "1s" })).toThrow(ConfigError);
    expect(() => names(["{symbol}@depth[@{speed}]"], { speed: "1s" })).toThrow("watchOne: symbol is required");
  });
});
