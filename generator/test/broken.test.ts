import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { generate } from "../src/commands/generate.js";
import { lint } from "../src/commands/lint.js";
import { SpecError } from "../src/load/error.js";
import { broken } from "./support/broken.js";
import { emptyRepository, writeVenue } from "./support/repo.js";
import { operation, shape, stream } from "./support/spec-text.js";

// Compilers and parsers are loaded and run here.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const root = emptyRepository("broken");

async function failure(id: string): Promise<unknown> {
  return generate({ root, check: true, venues: [id], print: () => {} }).then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe("a broken spec is refused with file, pointer and reason", () => {
  beforeAll(() => {
    for (const [index, { openapi, asyncapi }] of broken.entries()) writeVenue(root, `v${index}`, openapi, asyncapi);
  });

  test.each(broken.map((row, index) => ({ ...row, id: `v${index}` })))(
    "$name",
    async ({ id, file, pointer, reason }) => {
      const error = await failure(id);
      expect(error).toBeInstanceOf(SpecError);
      if (!(error instanceof SpecError)) return;
      expect(error.reason).toMatch(reason);
      expect([error.file, error.pointer]).toEqual([`specs/${id}/${file ?? "openapi.yaml"}`, pointer]);
      expect(error.message).toContain(error.pointer);
    },
  );
});

describe("other files", () => {
  test("unquoted codes", async () => {
    writeVenue(root, "codes", "paths: {}\n");
    writeFileSync(join(root, "specs/codes/errors.yaml"), "- { code: 0001, status: 400, message: No }\n");
    const error = await failure("codes");
    expect(error).toMatchObject({ file: "specs/codes/errors.yaml", pointer: "/0/code" });
    expect(String(error)).toMatch(/quote the code/);
  });

  test("broken YAML names the line", async () => {
    writeVenue(root, "yaml", "paths: {}\npaths: {}\n");
    expect(await failure("yaml")).toMatchObject({ file: "specs/yaml/openapi.yaml", pointer: "" });
    expect(String(await failure("yaml"))).toContain("openapi.yaml:2#");
  });

  test("a failure behind a $ref names the file it is in", async () => {
    const text = operation('{ $ref: "shapes.yaml#/Thing" }');
    writeVenue(root, "refs", text);
    writeFileSync(join(root, "specs/refs/shapes.yaml"), "Thing:\n  type: object\n  properties: { a/b: { not: {} } }\n");
    expect(await failure("refs")).toMatchObject({
      file: "specs/refs/shapes.yaml",
      pointer: "/Thing/properties/a~1b/not",
    });
  });

  test("there is no such venue", async () => {
    expect(await failure("nowhere")).toMatchObject({ file: "specs/nowhere/openapi.yaml" });
  });
});

describe("lint", () => {
  const cases: [name: string, openapi: string, finding: RegExp][] = [
    [
      "filler",
      shape("{ type: object, required: [], properties: { a: { type: string, description: The value } } }"),
      /no more than the name/,
    ],
    [
      "echo",
      shape("{ type: object, required: [], properties: { orderId: { type: string, description: Order id. } } }"),
      /no more than the name/,
    ],
    ["required", shape("{ type: object, properties: { a: { type: string } } }"), /"required" is missing/],
    [
      "summary",
      shape("{ type: object, properties: {} }").replace(/summary: .*/, "description: Does it."),
      /summary is missing/,
    ],
    [
      "evidence",
      shape("{ type: object, properties: {} }").replace(/x-evidence: .*/, "description: Does it."),
      /x-evidence is missing/,
    ],
  ];

  test.each(cases)("%s", async (name, openapi, finding) => {
    const id = `lint-${name}`;
    mkdirSync(join(root, "specs", id), { recursive: true });
    writeVenue(root, id, openapi);
    const lines: string[] = [];
    expect(await lint({ root, venues: [id], print: (line) => lines.push(line) })).toBe(1);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(finding);
    expect(lines[0]).toContain(`specs/${id}/openapi.yaml:`);
  });

  test("streams that the standard refuses", async () => {
    writeVenue(root, "lint-streams", "paths: {}\n", stream("").replace("title: Streams, ", ""));
    const lines: string[] = [];
    expect(await lint({ root, venues: ["lint-streams"], print: (line) => lines.push(line) })).toBe(1);
    expect(lines[0]).toMatch(/^specs\/lint-streams\/asyncapi\.yaml:2#\/info: .*title/);
  });

  test("a product that names another folder", async () => {
    writeVenue(root, "lint-product/one", "paths: {}\n");
    const file = join(root, "specs/lint-product/one/openapi.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("product: one", "product: two"));
    expect(await failure("lint-product/one")).toMatchObject({
      file: "specs/lint-product/one/openapi.yaml",
      pointer: "/x-venue/product",
    });
    writeFileSync(file, readFileSync(file, "utf8").replace("product: two, ", ""));
    expect(String(await failure("lint-product"))).toMatch(/"product" is missing/);
  });

  test("a spec that does not compile", async () => {
    writeVenue(root, "lint-broken", shape("{ type: object }"));
    const lines: string[] = [];
    expect(await lint({ root, venues: ["lint-broken"], print: (line) => lines.push(line) })).toBe(1);
    expect(lines[0]).toContain("#/components/schemas/Thing: ");
  });

  test("nothing to find", async () => {
    writeVenue(root, "lint-clean", shape("{ type: object, required: [a], properties: { a: { type: string } } }"));
    expect(await lint({ root, venues: ["lint-clean"], print: () => {} })).toBe(0);
  });
});
