import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Ended, run } from "../packaging/run.js";
import { ROOT } from "../packaging/workspace.js";

const SCRIPT = fileURLToPath(new URL("drift.sh", import.meta.url));
let directory: string;

/** Programs that take the place of npx, gh and curl: they note their arguments and do what the test says. */
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "venuekit-drift-"));
  await mkdir(join(directory, "bin"));
  await program("npx", 'echo "+ getFee"; [[ "$*" == *broken* ]] && exit 2; [[ "$*" == *changed* ]] && exit 1; exit 0');
  await program(
    "gh",
    '[[ "$2" == list ]] && cat "$LOG/known"; [[ "$*" == *--body-file* ]] && for file; do :; done && cat "$file" >"$LOG/body"; true',
  );
  await program("curl", '[[ "$*" == *gone* ]] && exit 22; touch "$LOG/fetched"; true');
  await writeFile(join(directory, "known"), "");
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function program(name: string, body: string): Promise<void> {
  const path = join(directory, "bin", name);
  await writeFile(path, `#!/usr/bin/env bash\nprintf '%s\\n' "${name} $*" >>"$LOG/calls"\n${body}\n`);
  await chmod(path, 0o755);
}

const drift = (documents: string, venue = "hashkey"): Promise<Ended> =>
  run("bash", [SCRIPT, venue, documents], {
    cwd: ROOT,
    env: { LOG: directory, PATH: `${join(directory, "bin")}:${process.env.PATH ?? ""}` },
  });

const calls = async (name: string): Promise<string[]> =>
  (await readFile(join(directory, "calls"), "utf8")).split("\n").filter((line) => line.startsWith(`${name} `));

describe("drift.sh", () => {
  test("no change: no issue", async () => {
    const { code, output } = await drift("same.txt");
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining("say what the specification says") });
    expect(await calls("npx")).toEqual([
      expect.stringMatching(/ pnpm@[\d.]+ --silent venuekit docs hashkey same\.txt$/),
    ]);
    expect(await calls("gh")).toEqual([]);
  });

  test("a change: an issue with the report", async () => {
    expect((await drift("changed.txt")).code).toBe(0);
    expect((await calls("gh")).at(-1)).toContain("issue create --title docs: hashkey has changed its documents");
    expect(await readFile(join(directory, "body"), "utf8")).toContain("~~~~~~text\n+ getFee\n~~~~~~\n");
  });

  test("a change that has its issue: the issue is kept up to date", async () => {
    await writeFile(join(directory, "known"), "7\n");
    expect((await drift("changed.txt")).code).toBe(0);
    expect((await calls("gh")).at(-1)).toContain("issue edit 7 ");
  });

  test("products: each with its document", async () => {
    expect((await drift("futures=a.md spot=changed.md", "aster")).code).toBe(0);
    const compared = (await calls("npx")).map((line) => line.split(" docs ")[1]);
    expect(compared).toEqual(["aster/futures a.md", "aster/spot changed.md"]);
    expect(await readFile(join(directory, "body"), "utf8")).toMatch(/## aster\/spot\n(?![\s\S]*aster\/futures)/);
  });

  test("a URL: fetched first", async () => {
    expect((await drift("https://venue.example/docs?format=text")).code).toBe(0);
    expect((await calls("curl"))[0]).toMatch(/ -- https:\/\/venue\.example\/docs\?format=text$/);
  });

  test.each(["broken.txt", "https://venue.example/gone"])("what can't be compared fails: %s", async (document) => {
    expect((await drift(document)).code).not.toBe(0);
    expect(await calls("gh")).toEqual([]);
  });
});
