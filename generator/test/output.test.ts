import { execFile } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { main } from "../src/cli.js";
import { generate } from "../src/commands/generate.js";
import { emptyRepository, repository, writeVenue } from "./support/repo.js";

// Compilers and parsers are loaded and run here.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const FEATURES = ["one-of", "variants", "streams"];

function prepare(name: string): string {
  const root = emptyRepository(name);
  for (const id of FEATURES) {
    const specs = join(repository, "generator/test/specs");
    const asyncapi = join(specs, `${id}.asyncapi.yaml`);
    const streams = existsSync(asyncapi) ? readFileSync(asyncapi, "utf8") : undefined;
    writeVenue(root, id, readFileSync(join(specs, `${id}.yaml`), "utf8"), streams);
  }
  return root;
}

function contents(root: string): Map<string, string> {
  const files = readdirSync(join(root, "packages"), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(root.length), readFileSync(file, "utf8")]),
  );
}

const root = prepare("output");

async function check(): Promise<{ code: number; text: string }> {
  const lines: string[] = [];
  const code = await generate({ root, check: true, venues: [], print: (line) => lines.push(line) });
  return { code, text: lines.join("\n") };
}

beforeAll(async () => {
  await generate({ root, check: false, venues: [], print: () => {} });
});

test("the same bytes from anywhere", async () => {
  const other = prepare("output-elsewhere");
  const bin = join(repository, "generator/bin/venuekit.js");
  const env = { ...process.env, TZ: "Asia/Kathmandu", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
  await promisify(execFile)(process.execPath, [bin, "generate", "--root", other], { cwd: tmpdir(), env });
  expect(contents(other)).toEqual(contents(root));
});

test("files that are up to date are left alone", async () => {
  const file = join(root, "packages/variants/src/generated/index.ts");
  const before = statSync(file).mtimeMs;
  await generate({ root, check: false, venues: [], print: () => {} });
  expect(statSync(file).mtimeMs).toBe(before);
});

describe("--check", () => {
  const folder = join(root, "packages/variants/src/generated");

  test("nothing differs", async () => {
    expect(await check()).toMatchObject({ code: 0 });
  });

  test.each<[string, () => void, RegExp]>([
    ["an edit", () => writeFileSync(join(folder, "limits.ts"), "edited\n"), /^-edited$/m],
    ["an orphan", () => cpSync(join(folder, "limits.ts"), join(folder, "old/orphan.ts")), /\(stale\)/],
    ["a missing file", () => rmSync(join(folder, "servers.ts")), /\(missing\)/],
    [
      "an edited reference",
      () => writeFileSync(join(root, "packages/variants/docs/reference.md"), "x"),
      /reference\.md/,
    ],
    [
      "an edited contract",
      () => writeFileSync(join(root, "packages/simulator/src/generated/variants.ts"), "x"),
      /variants\.ts/,
    ],
  ])("%s", async (_, edit, expected) => {
    edit();
    const { code, text } = await check();
    expect(code).toBe(1);
    expect(text).toMatch(expected);
    expect(text).toContain("1 of ");
    await generate({ root, check: false, venues: [], print: () => {} });
    expect((await check()).code).toBe(0);
    expect(existsSync(join(folder, "old"))).toBe(false);
  });
});

describe("command line", () => {
  test.each([
    [["--help"], 0],
    [[], 2],
    [["generat"], 2],
    [["generate", "--chekc"], 2],
    [["generate", "--root", root, "nowhere"], 1],
    [["generate", "--root", root, "--check", "variants"], 0],
    [["lint", "--root", root, "variants"], 0],
  ])("%j exits with %i", async (argv, code) => {
    expect(await main(argv)).toBe(code);
  });
});
