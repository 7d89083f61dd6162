import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { main } from "../../src/cli.js";
import { type DiffOptions, diff } from "../../src/commands/diff.js";
import { commit, git } from "../support/git.js";
import { object, operation, ref, stream } from "../support/spec-text.js";
import { writeSpec } from "./states.js";

const TEXT = "{ type: string }";
const BROKEN = "paths: { /thing: { get: {} } }\n";
const root = mkdtempSync(join(tmpdir(), "venuekit-diff-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function run(options: Partial<DiffOptions> = {}): Answer {
  const out: string[] = [];
  const err: string[] = [];
  const print = (text: string): void => void out.push(text);
  const printError = (text: string): void => void err.push(text);
  const fixed = { root, base: "HEAD", venues: [], json: false, failOn: "breaking", print, printError } as const;
  const code = diff({ ...fixed, ...options });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

/** Three commits: `first`, then one field more (tag `second`), then one operation less in the working tree. */
beforeAll(() => {
  const shapes = (properties: string): string => `Thing: ${object(properties)}\n`;
  const openapi = operation('{ $ref: "shapes.yaml#/Thing" }');
  const other = operation(TEXT).replace("paths:\n  /thing:", "  /other:").replace("getThing", "getOther");
  git(root, "init", "--quiet");
  writeSpec(root, "one", { openapi: openapi + other, asyncapi: stream("") });
  writeFileSync(join(root, "specs/one/shapes.yaml"), shapes(`a: ${TEXT}`));
  writeSpec(root, "shop/spot", { openapi: operation('{ $ref: "../shared/fees.yaml#/Fee" }') });
  mkdirSync(join(root, "specs/shop/shared"));
  writeFileSync(join(root, "specs/shop/shared/fees.yaml"), `Fee: ${object(`a: ${TEXT}`)}\n`);
  commit(root, "first");
  git(root, "branch", "first");
  writeFileSync(join(root, "specs/one/shapes.yaml"), shapes(`a: ${TEXT}, b: ${TEXT}`));
  commit(root, "second");
  git(root, "tag", "second");
  writeSpec(root, "one", { openapi, asyncapi: stream("") });
});

describe("a git ref", () => {
  test("the newest commit is the default", () => {
    const { code, out } = run();
    expect(code).toBe(1);
    expect(out).toBe(
      [
        "one, since HEAD: 1 breaking",
        "",
        "Breaking (1)",
        "  - Removed `getOther`.",
        "      old programs that call it no longer compile",
        "",
        "shop/spot: no changes since HEAD",
      ].join("\n"),
    );
  });

  test.each(["first", "second~1", "HEAD~1", "refs/heads/first"])("%s", (base) => {
    const { code, out } = run({ base, venues: ["one"] });
    expect(code).toBe(1);
    expect(out).toContain("1 breaking, 1 additive");
    expect(out).toContain("Added `Thing.b`.");
  });

  test("the index and the working tree stay as they are", () => {
    const before = git(root, "status", "--porcelain");
    run({ base: "first" });
    expect(git(root, "status", "--porcelain")).toBe(before);
  });

  test("settings of a hook are not inherited", () => {
    vi.stubEnv("GIT_DIR", "/nowhere");
    vi.stubEnv("GIT_INDEX_FILE", "/nowhere/index");
    expect(run({ venues: ["one"] }).code).toBe(1);
    vi.unstubAllEnvs();
  });

  test("a repository in a folder of another", () => {
    const outer = mkdtempSync(join(tmpdir(), "venuekit-outer-"));
    const inner = join(outer, "deep/inner");
    mkdirSync(inner, { recursive: true });
    git(outer, "init", "--quiet");
    writeSpec(inner, "one", { openapi: operation(TEXT) });
    commit(outer, "first");
    writeSpec(inner, "one", { openapi: operation("{ type: boolean }") });
    expect(run({ root: inner }).out).toContain("from `string` to `boolean`");
    rmSync(outer, { recursive: true });
  });
});

describe("a folder or a file", () => {
  const old = join(root, "old");
  beforeAll(() => {
    git(root, "worktree", "add", "--quiet", old, "first");
  });

  test.each<[string, string, string[]]>([
    ["a repository", old, ["one"]],
    ["the folder of all specs", join(old, "specs"), ["one"]],
    ["the folder of a venue", join(old, "specs/one"), ["one"]],
    ["an OpenAPI document", join(old, "specs/one/openapi.yaml"), ["one"]],
  ])("%s", (_, base, venues) => {
    const { code, out } = run({ base, venues });
    expect({ code, err: run({ base, venues }).err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("1 breaking, 1 additive");
  });

  test("a folder of specs under another name", () => {
    const copy = join(root, "saved");
    cpSync(join(old, "specs"), copy, { recursive: true });
    expect(run({ base: copy }).out).toContain("one, since");
    expect(run({ base: copy, venues: ["shop"] })).toMatchObject({ code: 0, err: "" });
    expect(run({ base: join(copy, "shop"), venues: ["shop"] })).toMatchObject({ code: 0, err: "" });
    rmSync(copy, { recursive: true });
  });

  test("one document says nothing of streams", () => {
    writeSpec(root, "one", {
      openapi: operation(ref("Thing")).concat(`components: { schemas: { Thing: ${object("")} } }\n`),
      asyncapi: stream("").replace("watchOne", "watchNew"),
    });
    const { out } = run({ base: join(old, "specs/one/openapi.yaml"), venues: ["one"] });
    expect(out).not.toMatch(/watch/);
    expect(run({ base: join(old, "specs/one"), venues: ["one"] }).out).toContain("`watchNew`");
    writeSpec(root, "one", { openapi: operation('{ $ref: "shapes.yaml#/Thing" }'), asyncapi: stream("") });
  });
});

describe("exit codes", () => {
  test.each<[string, Partial<DiffOptions>, number]>([
    ["breaking", { venues: ["one"] }, 1],
    ["breaking, on purpose", { venues: ["one"], failOn: "never" }, 0],
    ["nothing", { venues: ["shop"] }, 0],
    ["nothing, strictly", { venues: ["shop/spot"], failOn: "additive" }, 0],
  ])("%s", (_, options, code) => {
    expect(run(options).code).toBe(code);
  });

  test("additive changes fail where asked", () => {
    writeFileSync(join(root, "specs/shop/shared/fees.yaml"), `Fee: ${object(`a: ${TEXT}, b: ${TEXT}`)}\n`);
    expect(run({ venues: ["shop"] }).code).toBe(0);
    expect(run({ venues: ["shop"], failOn: "additive" }).code).toBe(1);
    git(root, "checkout", "--quiet", "--", "specs/shop");
  });

  test.each<[string, Partial<DiffOptions>, RegExp]>([
    ["no such state", { base: "nowhere" }, /"nowhere" is neither a git ref, a folder nor a file/],
    ["an option as a ref", { base: "--output=x" }, /neither a git ref/],
    ["no such venue", { venues: ["two"] }, /neither state has such a venue/],
    ["a folder without specs", { base: join(root, "packages") }, /holds no specs/],
    ["a document of no venue in particular", { base: join(root, "specs/one/openapi.yaml") }, /name that venue/],
    ["a document of two venues", { base: join(root, "specs/one"), venues: ["one", "shop"] }, /name that venue/],
    ["streams alone", { base: join(root, "specs/one/asyncapi.yaml"), venues: ["one"] }, /not an OpenAPI document/],
  ])("%s", (_, options, reason) => {
    const { code, err, out } = run(options);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(reason);
  });

  test("a state that can't be compiled", () => {
    const folder = mkdtempSync(join(tmpdir(), "venuekit-broken-"));
    writeSpec(folder, "one", { openapi: BROKEN });
    expect(run({ base: folder, venues: ["one"] })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/the base can't be compiled: specs\/one/),
    });
    expect(run({ root: folder, base: root, venues: ["one"] })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^venuekit diff: specs\/one/),
    });
    rmSync(folder, { recursive: true });
  });

  test.each([
    [["diff", "--root", root], 1],
    [["diff", "--root", root, "shop"], 0],
    [["diff", "--root", root, "--fail-on", "never"], 0],
    [["diff", "--root", root, "--fail-on", "sometimes"], 2],
    [["diff", "--root", root, "--bsae", "HEAD"], 2],
    [["diff", "--root", root, "--base", "nowhere"], 2],
  ])("%j exits with %i", async (argv, code) => {
    expect(await main(argv)).toBe(code);
  });
});

test("without git, paths are compared", () => {
  const folder = mkdtempSync(join(tmpdir(), "venuekit-plain-"));
  writeSpec(folder, "one", { openapi: operation(TEXT) });
  expect(run({ root: folder })).toMatchObject({ code: 2 });
  expect(run({ root: folder, base: folder })).toMatchObject({ code: 0, out: `one: no changes since ${folder}` });
  rmSync(folder, { recursive: true });
});

test("JSON", () => {
  const { out } = run({ json: true });
  expect(JSON.parse(out)).toEqual({
    base: "HEAD",
    venues: [
      {
        venue: "one",
        breaking: 1,
        additive: 0,
        invisible: 0,
        changes: [
          {
            impact: "breaking",
            action: "removed",
            subject: "operation",
            owner: "getOther",
            text: "Removed `getOther`.",
            reason: "old programs that call it no longer compile",
          },
        ],
      },
      { venue: "shop/spot", breaking: 0, additive: 0, invisible: 0, changes: [] },
    ],
  });
});

test("the order of the files makes no difference", () => {
  const folder = mkdtempSync(join(tmpdir(), "venuekit-order-"));
  const three = ["a", "b", "c"].map((name) => `${name}: ${TEXT}`);
  const write = (properties: readonly string[]): void =>
    writeSpec(folder, "one", { openapi: operation(object(properties.join(", "))) });
  const reports = [three, [...three].reverse()].map((properties) => {
    writeSpec(join(folder, "base"), "one", { openapi: operation(object("")) });
    write(properties);
    return run({ root: folder, base: join(folder, "base"), json: true }).out;
  });
  expect(reports[0]).toContain("Thing");
  expect(reports[1]).toBe(reports[0]);
  rmSync(folder, { recursive: true });
});

test("nothing is left behind", () => {
  const scratch = (): string[] => readdirSync(tmpdir()).filter((name) => /^venuekit-[A-Za-z0-9]{6}$/.test(name));
  const before = scratch();
  run({ base: "first" });
  run({ base: "nowhere" });
  expect(scratch().filter((name) => !before.includes(name))).toEqual([]);
  expect(readFileSync(join(root, ".git/HEAD"), "utf8")).toBe("ref: refs/heads/main\n");
});
