import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { commit, git } from "../support/git.js";
import { Released, SHOP, TEXT } from "./released.js";

// Compilers and parsers are loaded and run here.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let repo: Released;
beforeEach(async () => {
  repo = await Released.open();
});
afterEach(() => repo.close());

describe("what is drafted", () => {
  test("nothing where nothing changed", async () => {
    expect(await repo.run()).toBe("");
    expect(repo.drafts()).toEqual(["config.json"]);
  });

  test("an addition", async () => {
    repo.spec("shop", `a: ${TEXT}, b: ${TEXT}`, "a");
    expect(await repo.run()).toBe(
      [
        "shop, for callers since @venuekit/shop@0.2.0: 1 additive",
        "    Added `GetThingResult.b`.",
        `drafted ${SHOP} (minor)`,
      ].join("\n"),
    );
    expect(repo.read(SHOP)).toMatch(
      /^---\n# Drafted by `venuekit generate`\..* [0-9a-f]{12}\n"@venuekit\/shop": minor\n---\n\nChanged `GetThingResult`\.\n\nCompatible with old programs:\n\n- Added `GetThingResult\.b`\.\n$/,
    );
    expect(repo.drafts()).toEqual(["config.json", "shop-spec.md"]);
  });

  test("a breaking change of a package at 0.x", async () => {
    repo.spec("shop", `b: ${TEXT}`);
    expect(await repo.run()).toContain("  ! Removed `GetThingResult.a`.");
    expect(repo.bump(SHOP)).toBe("minor");
    expect(repo.read(SHOP)).toContain("Breaking (a minor version, because the package is still at 0.x):");
    expect(repo.read(SHOP)).toContain("- Removed `GetThingResult.a`: old programs that read it no longer compile.");
  });

  test("a breaking change of a product, from 1.0 on", async () => {
    repo.spec("desk/swap", `b: ${TEXT}`);
    await repo.run({ venues: ["desk/spot"] });
    expect(repo.bump(".changeset/desk-spec.md")).toBe("major");
    expect(repo.read(".changeset/desk-spec.md")).toContain(
      "Changed `swap/GetThingResult`.\n\nBreaking:\n\n- swap: Removed",
    );
  });

  test("words only", async () => {
    repo.spec("shop", "a: { type: string, description: In USDT. }", "a");
    await repo.run();
    expect(repo.bump(SHOP)).toBe("patch");
    expect(repo.read(SHOP)).toContain("Updated the documentation.");
    expect(repo.read(SHOP)).toContain("- Changed the documentation of `GetThingResult`.");
  });

  test("a new product", async () => {
    repo.spec("desk/options", `a: ${TEXT}`);
    await repo.run();
    expect(repo.bump(".changeset/desk-spec.md")).toBe("minor");
    expect(repo.read(".changeset/desk-spec.md")).toContain("Added `desk/options`.");
  });

  test("a file that changesets reads, without the marker in the changelog", async () => {
    repo.spec("shop", `b: ${TEXT}`);
    await repo.run();
    const resolve = createRequire(createRequire(import.meta.url).resolve("@changesets/cli/package.json")).resolve;
    const parsed: unknown = await import(pathToFileURL(resolve("@changesets/parse")).href);
    const parse = (parsed as { default: { default?: unknown } }).default;
    const call = (typeof parse === "function" ? parse : parse.default) as (text: string) => unknown;
    expect(call(repo.read(SHOP))).toMatchObject({
      releases: [{ name: "@venuekit/shop", type: "minor" }],
      summary: expect.stringMatching(/^Changed `GetThingResult`\.[^#]*$/),
    });
  });
});

describe("what is not", () => {
  beforeEach(() => repo.spec("shop", `b: ${TEXT}`));

  test("--no-changeset still says what changed", async () => {
    expect(await repo.run({ changeset: false })).toContain("1 breaking, 1 additive");
    expect(repo.drafts()).toEqual(["config.json"]);
  });

  test("--check neither drafts nor compares", async () => {
    expect(await repo.run({ check: true })).not.toContain("breaking");
    expect(repo.drafts()).toEqual(["config.json"]);
  });

  test("a package that was never released is compared with the newest commit", async () => {
    repo.setVersion("shop", "0.0.0");
    expect(await repo.run()).toContain("shop, for callers since HEAD: 1 breaking");
    expect(repo.drafts()).toEqual(["config.json"]);
  });

  test("a private package", async () => {
    repo.setVersion("shop", "0.2.0", { private: true });
    await repo.run();
    expect(repo.drafts()).toEqual(["config.json"]);
  });

  test("a repository without changesets", async () => {
    repo.remove(".changeset");
    await repo.run();
    expect(existsSync(join(repo.root, ".changeset"))).toBe(false);
  });

  test("no git", async () => {
    repo.remove(".git");
    expect(await repo.run()).toBe("");
    expect(repo.drafts()).toEqual(["config.json"]);
  });

  test("no commit", async () => {
    repo.remove(".git");
    git(repo.root, "init", "--quiet");
    expect(await repo.run()).toBe("");
    expect(repo.drafts()).toEqual(["config.json"]);
  });

  test("a last release that can't be compiled any more", async () => {
    repo.write("specs/shop/openapi.yaml", "openapi: 3.1.0\npaths: [\n");
    commit(repo.root, "broken");
    git(repo.root, "tag", "--force", "@venuekit/shop@0.2.0");
    repo.spec("shop", `b: ${TEXT}`);
    expect(await repo.run()).toMatch(
      /^shop: not compared with @venuekit\/shop@0\.2\.0: the base can't be compiled: specs/,
    );
    expect(repo.drafts()).toEqual(["config.json"]);
  });
});

describe("the last release", () => {
  test("is the tag, whatever was committed since", async () => {
    repo.spec("shop", `a: ${TEXT}, b: ${TEXT}`, "a");
    await repo.run();
    commit(repo.root, "one more field");
    expect(await repo.run()).toContain("1 additive");
    repo.spec("shop", `a: ${TEXT}, b: ${TEXT}, c: ${TEXT}`, "a");
    expect(await repo.run()).toContain(`refreshed ${SHOP}`);
    expect(repo.read(SHOP)).toMatch(/`GetThingResult\.b`[\s\S]*`GetThingResult\.c`/);
  });

  test("without a tag is the commit that set the version", async () => {
    git(repo.root, "tag", "--delete", "@venuekit/shop@0.2.0");
    repo.spec("shop", `a: ${TEXT}, b: ${TEXT}`, "a");
    commit(repo.root, "one more field");
    await repo.run();
    expect(repo.read(SHOP)).toContain("`GetThingResult.b`");
  });

  test("with a version that is not committed yet is the newest commit", async () => {
    repo.spec("shop", `a: ${TEXT}, b: ${TEXT}`, "a");
    await repo.run();
    commit(repo.root, "one more field");
    repo.remove(SHOP);
    repo.setVersion("shop", "0.3.0");
    expect(await repo.run()).toBe("");
    expect(repo.drafts()).toEqual(["config.json"]);
  });

  test("is unknown in a shallow clone without tags", async () => {
    repo.spec("shop", `a: ${TEXT}, b: ${TEXT}`, "a");
    await repo.run();
    commit(repo.root, "one more field");
    const original = repo.root;
    repo.root = mkdtempSync(join(tmpdir(), "venuekit-shallow-"));
    git(repo.root, "clone", "--quiet", "--depth", "1", "--no-tags", pathToFileURL(original).href, ".");
    expect(await repo.run()).toBe("");
    expect(repo.drafts()).toEqual(["config.json", "shop-spec.md"]);
    expect(git(repo.root, "status", "--porcelain")).toBe("");
    rmSync(original, { recursive: true });
  });
});

test("the same draft from anywhere", async () => {
  repo.spec("shop", `b: ${TEXT}`);
  await repo.run();
  const here = repo.read(SHOP);
  repo.remove(SHOP);
  vi.stubEnv("TZ", "Asia/Kathmandu");
  vi.stubEnv("LC_ALL", "tr_TR.UTF-8");
  vi.stubEnv("GIT_DIR", "/nowhere");
  await repo.run();
  vi.unstubAllEnvs();
  expect(repo.read(SHOP)).toBe(here);
});
