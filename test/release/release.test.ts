/** The command, on a workspace of one small package. The rehearsal has the real ones. */
import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ROOT } from "../packaging/workspace.js";
import { type Registry, startRegistry } from "./rehearsal/registry.js";
import { type Sealed, seal } from "./rehearsal/sealed.js";
import { commit } from "./rehearsal/workspace.js";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const TIME_LIMIT_MS = 60_000;
const MANIFEST = {
  name: "@venuekit/x",
  version: "0.1.0",
  type: "module",
  license: "MIT",
  files: ["dist"],
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
  scripts: { build: "mkdir -p dist && echo 'export const x = 1;' > dist/index.js && cp dist/index.js dist/index.d.ts" },
  publishConfig: { access: "public" },
};
let directory: string;
let root: string;
let registry: Registry;
let sealed: Sealed;

const release = (...args: string[]): Promise<string> => sealed.run(root, "pnpm", "--silent", "release", ...args);
const write = (file: string, content: string | object): Promise<void> =>
  writeFile(join(root, file), typeof content === "string" ? content : JSON.stringify(content));

beforeAll(async () => {
  directory = await realpath(await mkdtemp(join(tmpdir(), "venuekit-release-test-")));
  root = join(directory, "workspace");
  registry = await startRegistry(join(directory, "registry"));
  sealed = await seal(join(directory, "home"), registry.url, "pnpm@10.34.9");
  for (const folder of ["test/packaging", "test/release", "packages/x", ".changeset"])
    await mkdir(join(root, folder), { recursive: true });
  const sources = (await readdir(FOLDER)).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  for (const name of sources) await cp(join(FOLDER, name), join(root, "test/release", name));
  await cp(join(ROOT, "test/packaging/run.ts"), join(root, "test/packaging/run.ts"));
  for (const place of ["node_modules", "test/node_modules"]) await symlink(join(ROOT, place), join(root, place));
  for (const file of ["LICENSE", ".changeset/config.json", "pnpm-lock.yaml"])
    await cp(join(ROOT, file), join(root, file));
  await cp(join(ROOT, "LICENSE"), join(root, "packages/x/LICENSE"));
  await write("package.json", { private: true, type: "module", scripts: { release: "tsx test/release/main.ts" } });
  await write("pnpm-workspace.yaml", "packages: [packages/*]\n");
  await write(".gitignore", "node_modules\ndist\n");
  await sealed.run(root, "git", "init", "--quiet", "--initial-branch=main");
}, TIME_LIMIT_MS);

beforeEach(async () => {
  await write("packages/x/package.json", MANIFEST);
  await write("packages/x/README.md", "# x\n");
  await commit(root, sealed, "state").catch(() => undefined);
});

afterAll(async () => {
  await registry.close();
  await rm(directory, { recursive: true, force: true });
});

async function published(): Promise<boolean> {
  return (await fetch(`${registry.url}@venuekit%2fx`)).ok;
}

describe("pnpm release", { timeout: TIME_LIMIT_MS }, () => {
  test("error: an option it does not know", async () => {
    await expect(release("--force")).rejects.toThrow("usage: pnpm release [--dry-run]");
  });

  test("error: a package that is not sound, named with what is wrong", async () => {
    await rm(join(root, "packages/x/README.md"));
    await commit(root, sealed, "no README");
    await expect(release()).rejects.toThrow("@venuekit/x@0.1.0: can't be published\n  missing: README.md");
    expect(await published()).toBe(false);
  });

  test("error: a manifest that names another registry", async () => {
    const publishConfig = { access: "public", registry: "https://registry.example/" };
    await write("packages/x/package.json", { ...MANIFEST, publishConfig });
    await commit(root, sealed, "elsewhere");
    await expect(release()).rejects.toThrow("publishConfig of @venuekit/x names another registry");
    expect(await published()).toBe(false);
  });

  test("error: a package with npm settings of its own", async () => {
    await write("packages/x/.npmrc", "@venuekit:registry=https://registry.example/\n");
    await commit(root, sealed, "elsewhere");
    await expect(release()).rejects.toThrow("@venuekit/x has a .npmrc of its own");
    await rm(join(root, "packages/x/.npmrc"));
  });

  test("--dry-run: does all but publish, and says what a release would refuse", async () => {
    await write("notes.txt", "");
    const printed = await release("--dry-run");
    expect(printed.trim().split("\n")).toEqual([
      `registry: ${registry.url}`,
      "would be refused: uncommitted changes: notes.txt",
      "@venuekit/x@0.1.0: sound",
      "would publish @venuekit/x@0.1.0",
    ]);
    expect(await published()).toBe(false);
    expect(await sealed.run(root, "git", "tag")).toBe("");
  });

  test("--dry-run: a registry that can't be asked", async () => {
    const offline = ["npm_config_registry", "npm_config_@venuekit:registry"].map(
      (name) => `${name}=http://127.0.0.1:9/`,
    );
    const printed = await sealed.run(root, "env", ...offline, "pnpm", "--silent", "release", "--dry-run");
    expect(printed).toMatch(/^unknown what is published: http:\/\/127\.0\.0\.1:9\/ does not answer/m);
    expect(printed).toContain("would publish @venuekit/x@0.1.0");
  });

  test("default: publishes and tags; again: nothing to publish", async () => {
    const printed = await release();
    expect(printed).toContain("published @venuekit/x@0.1.0;");
    expect(await published()).toBe(true);
    expect((await sealed.run(root, "git", "tag")).trim()).toBe("@venuekit/x@0.1.0");
    expect(await release()).toContain("nothing to publish: the registry has @venuekit/x@0.1.0");
  });
});
