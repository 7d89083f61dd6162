/** `venuekit new` in a temporary copy of what a new venue needs of the repository. */
import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { main } from "../src/cli.js";
import { lint } from "../src/commands/lint.js";
import { newVenue } from "../src/commands/new.js";
import { SpecError } from "../src/load/error.js";
import { loadVenue } from "../src/load/venues.js";
import { foreignText } from "./support/foreign.js";
import { repository } from "./support/repo.js";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const root = mkdtempSync(join(tmpdir(), "venuekit-new-"));
const lines: string[] = [];
const print = (line: string): void => void lines.push(line);

/** The packages a venue stands on, and what they need; the simulator is a copy, because it gets one more venue. */
beforeAll(() => {
  for (const file of ["tsconfig.base.json", "LICENSE"]) cpSync(join(repository, file), join(root, file));
  const simulator = join(root, "packages/simulator");
  for (const name of ["src", "package.json", "tsconfig.json"]) {
    cpSync(join(repository, "packages/simulator", name), join(simulator, name), { recursive: true });
  }
  symlinkSync(join(repository, "packages/simulator/node_modules"), join(simulator, "node_modules"));
  mkdirSync(join(root, "node_modules/@venuekit"), { recursive: true });
  symlinkSync(simulator, join(root, "node_modules/@venuekit/simulator"));
  symlinkSync(join(repository, "packages/runtime"), join(root, "node_modules/@venuekit/runtime"));
  for (const name of ["decimal.js", "openapi-fetch"]) {
    symlinkSync(join(repository, "packages/hashkey/node_modules", name), join(root, "node_modules", name));
  }
  for (const name of ["@types", "vitest"]) {
    symlinkSync(join(repository, "node_modules", name), join(root, "node_modules", name));
  }
  mkdirSync(join(root, "given"));
  for (const name of [
    "foreign-bodies",
    "foreign-servers",
    "foreign-streams",
    "foreign-streams.asyncapi",
    "foreign-streams-2.asyncapi",
  ]) {
    writeFileSync(join(root, "given", `${name}.yaml`), foreignText(name));
  }
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const given = (name: string): string => join(root, "given", `${name}.yaml`);

async function tsc(project: string): Promise<string> {
  const compiler = join(repository, "generator/node_modules/typescript/bin/tsc");
  const { stdout } = await promisify(execFile)(process.execPath, [compiler, "-p", join(root, project)]).catch(
    (error) => error,
  );
  return String(stdout);
}

/** Runs the tests of a new venue, and those of its simulator. */
async function vitest(venue: string): Promise<{ readonly passed: number; readonly failed: number }> {
  const config = join(root, "vitest.config.mjs");
  const conditions = ["@venuekit/source"];
  const include = [`packages/${venue}/test/**/*.test.ts`, `packages/simulator/test/${venue}.test.ts`];
  const value = {
    root,
    resolve: { conditions, preserveSymlinks: true },
    ssr: { resolve: { conditions: [...conditions, "node"] } },
    test: { include, testTimeout: 20_000 },
  };
  writeFileSync(config, `export default ${JSON.stringify(value)};\n`);
  const bin = join(repository, "node_modules/vitest/vitest.mjs");
  const report = join(root, "report.json");
  const args = [bin, "run", "--config", config, "--reporter=json", `--outputFile=${report}`];
  await promisify(execFile)(process.execPath, args, { cwd: root }).catch(() => undefined);
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, "utf8"));
  return { passed, failed };
}

describe("from nothing", () => {
  test("a venue with one call that builds and whose tests run", async () => {
    expect(await newVenue({ root, venue: "plain", print })).toBe(0);
    expect(await tsc("packages/plain")).toBe("");
    expect(await vitest("plain")).toEqual({ passed: 5, failed: 0 });
    expect(await lint({ root, venues: ["plain"], print })).toBe(0);
  });

  test("its gaps are marked, and say where to write", () => {
    expect(lines.join("\n")).toContain("packages/plain/src/signing.ts");
    for (const name of ["signing", "judge", "stream"]) {
      expect(readFileSync(join(root, "packages/plain/src", `${name}.ts`), "utf8")).toContain("GAP");
    }
  });
});

describe("from specifications somebody else wrote", () => {
  test("calls and streams work at once", async () => {
    const options = {
      root,
      venue: "my-venue",
      from: given("foreign-bodies"),
      streams: given("foreign-streams"),
      print,
    };
    expect(await newVenue({ ...options, streams: given("foreign-streams.asyncapi") })).toBe(0);
    expect(await tsc("packages/my-venue")).toBe("");
    const { passed, failed } = await vitest("my-venue");
    expect(failed).toBe(0);
    expect(passed).toBeGreaterThan(15);
  });

  test("the simulator knows every new venue", async () => {
    expect(await newVenue({ root, venue: "keyed", from: given("foreign-servers"), print })).toBe(0);
    expect(await newVenue({ root, venue: "streams-only", streams: given("foreign-streams-2.asyncapi"), print })).toBe(
      0,
    );
    expect(await tsc("packages/simulator")).toBe("");
    expect(await tsc("packages/keyed")).toBe("");
    expect(await tsc("packages/streams-only")).toBe("");
    expect((await vitest("keyed")).failed).toBe(0);
    expect((await vitest("streams-only")).failed).toBe(0);
  });

  test("a documented key travels as documented; everything else is a gap", () => {
    expect(readFileSync(join(root, "packages/keyed/src/signing.ts"), "utf8")).toContain('["X-Key"]: key');
    expect(readFileSync(join(root, "packages/my-venue/src/signing.ts"), "utf8")).toContain("throw new ConfigError");
  });

  test("written specs compile to the same as the given ones", async () => {
    const written = loadVenue(root, "my-venue").openapi.need("paths").keys();
    expect(written).toEqual(["/form", "/list", "/either", "/merge/{id}", "/text", "/remove"]);
    expect(await main(["generate", "--root", root, "--check", "my-venue", "keyed", "plain"])).toBe(0);
    expect(await lint({ root, venues: ["my-venue", "streams-only"], print })).toBe(0);
  });
});

describe("refused", () => {
  const count = (): number => readdirSync(root, { recursive: true }).length;

  test("a venue that exists", async () => {
    const before = count();
    await expect(newVenue({ root, venue: "plain", print })).rejects.toThrow(/specs\/plain.*exists already/);
    expect(count()).toBe(before);
  });

  test("what can't be compiled: nothing is written", async () => {
    writeFileSync(given("bad"), foreignText("foreign-servers").replace("post:", "head:"));
    const before = count();
    const failure = newVenue({ root, venue: "bad", from: given("bad"), print });
    await expect(failure).rejects.toThrow(SpecError);
    await expect(failure).rejects.toThrow(/bad\.yaml:\d+#\/paths\/~1other\/head: the method HEAD/);
    expect(count()).toBe(before);
  });

  test("in part, it is left out and named in the package", async () => {
    expect(await newVenue({ root, venue: "bad", from: given("bad"), partial: true, print })).toBe(0);
    expect(existsSync(join(root, "packages/bad/src/generated/operations/postOther.ts"))).toBe(false);
    expect(readFileSync(join(root, "packages/bad/README.md"), "utf8")).toContain("Left out: `HEAD /other`");
  });

  test.each([
    [["new"], 2],
    [["new", "a", "b"], 2],
    [["new", "a", "--form", "x"], 2],
    [["new", "--root", root, "Upper"], 1],
    [["new", "--root", root, "../outside"], 1],
    [["new", "--root", root, "fresh", "--from", "/nowhere.yaml"], 1],
  ])("%j exits with %i", async (argv, code) => {
    expect(await main(argv)).toBe(code);
  });
});
