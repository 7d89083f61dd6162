import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { main } from "../src/cli.js";
import { generate } from "../src/commands/generate.js";
import { emptyRepository, repository, writeVenue } from "./support/repo.js";
import { operation } from "./support/spec-text.js";

// Compilers and parsers are loaded and run here.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const root = emptyRepository("products");
const spec = (name: string): string => readFileSync(join(repository, "generator/test/specs", name), "utf8");
const SHARED = "Fee: { type: object, required: [rate], properties: { rate: { type: string, format: decimal } } }\n";

async function run(venues: readonly string[], check = false): Promise<{ code: number; text: string }> {
  const lines: string[] = [];
  const code = await generate({ root, check, venues, print: (line) => lines.push(line) });
  return { code, text: lines.join("\n") };
}

beforeAll(() => {
  writeVenue(root, "plain", spec("one-of.yaml"));
  writeVenue(root, "shop/spot", spec("streams.yaml"), spec("streams.asyncapi.yaml"));
  writeVenue(root, "shop/swap", operation('{ $ref: "../shared/fees.yaml#/Fee" }'));
  mkdirSync(join(root, "specs/shop/shared"));
  writeFileSync(join(root, "specs/shop/shared/fees.yaml"), SHARED);
});

test("a venue has one spec, or one for each product", async () => {
  const both = emptyRepository("products-both");
  writeVenue(both, "shop", "paths: {}\n");
  writeVenue(both, "shop/spot", "paths: {}\n");
  await expect(generate({ root: both, check: true, venues: [], print: () => {} })).rejects.toThrow(
    "specs/shop/openapi.yaml#: can't stand beside the product shop/spot",
  );
});

test("a product can be generated alone", async () => {
  expect(await run(["shop/swap"])).toMatchObject({ code: 0 });
  expect(existsSync(join(root, "packages/shop/src/swap/generated/index.ts"))).toBe(true);
  expect(existsSync(join(root, "packages/shop/src/spot/generated"))).toBe(false);
  expect((await run(["shop/swap"])).text).toContain("of shop/swap: all up to date");
});

test("a venue stands for its products", async () => {
  const { text } = await run(["shop"]);
  expect(text).toContain("of shop/spot, shop/swap: ");
  expect(existsSync(join(root, "packages/plain/src/generated"))).toBe(false);
  expect((await run([])).text).toContain("of plain, shop/spot, shop/swap: ");
});

describe("places", () => {
  beforeAll(() => run([]));

  test.each([
    ["packages/shop/src/spot/generated/streams/watchTrades.ts", 'import { watch } from "../../stream.js";'],
    ["packages/shop/src/spot/generated/index.ts", "// Generated from specs/shop/spot/openapi.yaml."],
    ["packages/shop/src/swap/generated/schemas/Fee.ts", "// Generated from specs/shop/shared/fees.yaml."],
    ["packages/shop/docs/spot.md", "(../src/spot/generated/streams/watchTrades.ts)"],
    ["packages/shop/docs/swap.md", "`@venuekit/shop/swap`"],
    ["packages/simulator/src/generated/shop-spot.ts", 'id: "shop",\n  product: "spot",'],
    ["packages/plain/docs/reference.md", "`@venuekit/plain`"],
    ["packages/simulator/src/generated/plain.ts", 'id: "plain",\n  name: "Example",'],
  ])("%s", (file, expected) => {
    expect(readFileSync(join(root, file), "utf8")).toContain(expected);
  });

  test("hand-written files of the product stay", () => {
    expect(existsSync(join(root, "packages/shop/src/spot/stream.ts"))).toBe(true);
  });

  test("--check finds what is stale in one product", async () => {
    writeFileSync(join(root, "packages/shop/src/spot/generated/old.ts"), "");
    expect(await run(["shop/swap"], true)).toMatchObject({ code: 0 });
    const { code, text } = await run(["shop"], true);
    expect(code).toBe(1);
    expect(text).toContain("packages/shop/src/spot/generated/old.ts");
    await run(["shop"]);
    expect(await run([], true)).toMatchObject({ code: 0 });
  });

  test.each([
    [["generate", "--check", "shop"], 0],
    [["generate", "--check", "shop/spot"], 0],
    [["generate", "--check", "shop/other"], 1],
    [["generate", "--check", "sho"], 1],
    [["lint", "shop"], 0],
  ])("%j exits with %i", async (argv, code) => {
    expect(await main([...argv, "--root", root])).toBe(code);
  });
});
