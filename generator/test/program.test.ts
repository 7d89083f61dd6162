/** bin/venuekit.js: the program is compiled once for each state of its sources. */
import { execFile } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test, vi } from "vitest";
import { emptyRepository, repository } from "./support/repo.js";

// A compiler and processes are started here.
vi.setConfig({ testTimeout: 60_000 });

const root = emptyRepository("program");
for (const name of ["bin", "src", "package.json"]) {
  cpSync(join(repository, "generator", name), join(root, name), { recursive: true });
}

async function help(): Promise<string> {
  return (await promisify(execFile)(process.execPath, [join(root, "bin/venuekit.js"), "--help"])).stdout;
}

test("behavior: compiled once, also where several start at the same time, and again after an edit", async () => {
  const texts = await Promise.all([help(), help(), help()]);
  expect(new Set([...texts, await help()]).size).toBe(1);
  expect(texts[0]).toContain("venuekit generate");
  const cache = join(root, "node_modules/.cache/venuekit");
  expect(readdirSync(cache)).toHaveLength(1);
  const cli = join(root, "src/cli.ts");
  writeFileSync(cli, readFileSync(cli, "utf8").replace("venuekit: compiles", "venuekit, edited: compiles"));
  expect(await help()).toContain("venuekit, edited: compiles");
  expect(readdirSync(cache)).toHaveLength(2);
});
