import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../packaging/workspace.js";

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Job {
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, unknown>> };
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = join(ROOT, ".github/workflows");
const NAMES = ["ci.yml", "docs-drift.yml", "release.yml"];
const text = (name: string): Promise<string> => readFile(join(FOLDER, name), "utf8");
const workflow = async (name: string): Promise<Workflow> => parse(await text(name)) as Workflow;

test("all workflows are tested", async () => {
  expect((await readdir(FOLDER)).sort()).toEqual(NAMES);
});

describe.each(NAMES)("%s", (name) => {
  test("reads only, unless a job says what it writes; keeps no secret", async () => {
    expect((await workflow(name)).permissions).toEqual({ contents: "read" });
    expect(await text(name)).not.toContain("secrets.");
  });

  test("the package manager of the repository", async () => {
    const { packageManager } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as Record<string, string>;
    const named = (await text(name)).match(/pnpm@[\d.]+/g) ?? [];
    expect(named.filter((one) => one !== packageManager)).toEqual([]);
  });
});

test("ci: the supported versions of Node", async () => {
  const { test: job } = (await workflow("ci.yml")).jobs;
  expect(job?.strategy?.matrix).toEqual({ node: [20, 22, 24] });
  expect(job?.steps?.at(-1)?.run).toBe("bash .ci/run");
});

test("release: publishes after the tests, and can prove where it was built", async () => {
  const { jobs } = await workflow("release.yml");
  expect(jobs.test?.uses).toBe("./.github/workflows/ci.yml");
  expect(jobs.release).toMatchObject({ needs: "test", permissions: { "id-token": "write" } });
  expect(await text("release.yml")).toMatch(/publish: .* release$/m);
});

test("docs-drift: every venue", async () => {
  const { compare } = (await workflow("docs-drift.yml")).jobs;
  const folders = (await readdir(join(ROOT, "specs"), { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const venues = folders.map(({ name }) => name).sort();
  const expected = venues.map((venue) => ({ venue, variable: `DOCS_${venue.toUpperCase()}` }));
  expect(compare?.strategy?.matrix).toEqual({ include: expected });
});
