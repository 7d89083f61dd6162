/**
 * From a docs change to a published version, as a maintainer and the users live it: in a copy of the repository, with a
 * real registry on the loopback interface, and without any network.
 */
import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../packaging/workspace.js";
import { pendingChangesets } from "./blockers.js";
import { addFieldAndCall, renameField } from "./rehearsal/changes.js";
import { add, compile, installedVersion, MANAGERS, makeProject } from "./rehearsal/consumer.js";
import { type Registry, seed, startRegistry } from "./rehearsal/registry.js";
import { type Sealed, seal } from "./rehearsal/sealed.js";
import { commit, copyRepository, edit, PACKAGES } from "./rehearsal/workspace.js";

const MINUTE = 60_000;
let directory: string;
let copy: string;
let registry: Registry;
let sealed: Sealed;

const pnpm = (...args: string[]): Promise<string> => sealed.run(copy, "pnpm", "--silent", ...args);
const at = (file: string): string => join(copy, file);

beforeAll(async () => {
  directory = await realpath(await mkdtemp(join(tmpdir(), "venuekit-rehearsal-")));
  copy = join(directory, "workspace");
  registry = await startRegistry(join(directory, "registry"));
  const { packageManager } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as Record<string, string>;
  sealed = await seal(join(directory, "home"), registry.url, packageManager ?? "pnpm");
  await copyRepository(copy, sealed);
  await seed(
    registry,
    PACKAGES.map((name) => at(`packages/${name}`)),
    join(directory, "seed"),
  );
}, 3 * MINUTE);

afterAll(async () => {
  await registry.close();
  await rm(directory, { recursive: true, force: true });
});

/** Runs `generate`; writes the changeset where it left none. */
async function generate(summary: string): Promise<void> {
  await pnpm("generate", "hashkey");
  if ((await pendingChangesets(copy)).length === 0) await writeChangeset("by-hand", ["hashkey"], summary);
}

function writeChangeset(name: string, packages: readonly string[], summary: string): Promise<void> {
  const bumps = packages.map((one) => `"@venuekit/${one}": minor\n`).join("");
  return writeFile(at(`.changeset/${name}.md`), `---\n${bumps}---\n\n${summary}\n`);
}

async function versionOf(name: string): Promise<string> {
  return (JSON.parse(await readFile(at(`packages/${name}/package.json`), "utf8")) as { version: string }).version;
}

describe("nothing outside of this machine can be published to", { timeout: MINUTE }, () => {
  test("the registry is bound to the loopback interface", async () => {
    expect(registry.address).toBe("127.0.0.1");
    await expect(seal(join(directory, "elsewhere"), "https://registry.npmjs.org/", "pnpm")).rejects.toThrow(/127/);
  });

  test("npm and pnpm see no other registry, and no token for one", async () => {
    const keys = ["registry", "@venuekit:registry"];
    for (const cwd of [copy, ...PACKAGES.map((name) => at(`packages/${name}`))]) {
      const listed = await sealed.run(cwd, "npm", "config", "get", ...keys);
      expect(listed.trim().split("\n")).toEqual(keys.map((key) => `${key}=${registry.url}`));
    }
    for (const key of keys) expect((await pnpm("config", "get", key)).trim()).toBe(registry.url);
    expect(Object.keys(sealed.env).filter((name) => /token|auth_/i.test(name))).toEqual([]);
    expect((await readFile(sealed.env.NPM_CONFIG_USERCONFIG ?? "", "utf8")).match(/_authToken/g)).toHaveLength(1);
  });

  test("the registry of npm is out of reach", async () => {
    const ping = sealed.run(copy, "npm", "ping", "--registry=https://registry.npmjs.org/", "--fetch-retries=0");
    await expect(ping).rejects.toThrow(/127\.0\.0\.1:9/);
  });
});

describe("the venue's document gains a field and a call", { timeout: 5 * MINUTE }, () => {
  test("spec, generate, changeset: the packages are refreshed", async () => {
    await addFieldAndCall(copy);
    await generate("Added `getMaintenance` and `ServerTime.zone`.");
    await writeChangeset("first-release", ["runtime", "simulator"], "Added everything.");
    expect(await readFile(at("packages/hashkey/src/generated/operations.ts"), "utf8")).toContain("getMaintenance");
    const changesets = await Promise.all(
      (await pendingChangesets(copy)).map((name) => readFile(at(`.changeset/${name}`), "utf8")),
    );
    expect(changesets.join("\n")).toMatch(/"@venuekit\/hashkey": minor[\s\S]*getMaintenance/);
    expect(await pnpm("generate", "hashkey", "--check")).toContain("up to date");
  });

  test("a release refuses uncommitted changes and changesets without a version", async () => {
    const refused = pnpm("release");
    await expect(refused).rejects.toThrow(/refused: uncommitted changes: .*\n.*refused: changesets without a version/s);
    await commit(copy, sealed, "hashkey: add getMaintenance");
    await expect(pnpm("release")).rejects.toThrow("refused: changesets without a version");
  });

  test("versions, changelogs, and a release to the registry with a tag for each package", async () => {
    await pnpm("changeset", "version");
    // What CI says of the pull request with the versions.
    await pnpm("biome", "check", "--error-on-warnings", ...PACKAGES.map((name) => `packages/${name}/package.json`));
    await commit(copy, sealed, "release");
    expect(await readFile(at("packages/hashkey/CHANGELOG.md"), "utf8")).toContain("getMaintenance");
    const printed = await pnpm("release");
    expect(printed).toContain(`registry: ${registry.url}\n`);
    const tags = await Promise.all(PACKAGES.map(async (name) => `@venuekit/${name}@${await versionOf(name)}`));
    expect((await sealed.run(copy, "git", "tag")).trim().split("\n")).toEqual(tags);
    for (const tag of tags) expect(printed).toMatch(new RegExp(`^${tag}: sound$[\\s\\S]*^published .*${tag}`, "m"));
    expect(await pnpm("release")).toContain("nothing to publish");
  });

  test.concurrent.each(Object.keys(MANAGERS))(
    "%s: an empty project installs it, compiles and trades",
    async (manager) => {
      const project = await makeProject(join(directory, manager));
      await add(project, sealed, manager, "@venuekit/hashkey", "@venuekit/simulator");
      expect(await installedVersion(project, "@venuekit/hashkey")).toBe(await versionOf("hashkey"));
      expect(await compile(project)).toEqual({ code: 0, output: "" });
      expect(await sealed.run(project, process.execPath, "program.js")).toBe("UTC false FILLED true\n");
    },
  );
});

describe("the venue's document renames a field", { timeout: 5 * MINUTE }, () => {
  let before: string;

  test("the next version has it", async () => {
    before = await versionOf("hashkey");
    await renameField(copy);
    await generate("Renamed `Order.avgPrice` to `averagePrice`.");
    await pnpm("changeset", "version");
    await commit(copy, sealed, "hashkey: follow the renamed field");
    const released = await pnpm("release");
    const after = await versionOf("hashkey");
    expect(after).not.toBe(before);
    expect(released).toMatch(new RegExp(`^published @venuekit/hashkey@${after};`, "m"));
    expect(await readFile(at("packages/hashkey/CHANGELOG.md"), "utf8")).toContain("avgPrice");
  });

  test("it reaches nobody unasked", async () => {
    const project = join(directory, "npm");
    await sealed.run(project, "npm", "update");
    expect(await installedVersion(project, "@venuekit/hashkey")).toBe(before);
  });

  test("the old program's type error names the field", async () => {
    const project = join(directory, "npm");
    await add(project, sealed, "npm", "@venuekit/hashkey@latest");
    const { code, output } = await compile(project);
    expect(code).not.toBe(0);
    expect(output).toMatch(/^program\.ts\(\d+,\d+\): error .*'avgPrice'.* 'Order'.*\n$/);
    await edit(join(project, "program.ts"), "avgPrice", "averagePrice");
    expect(await compile(project)).toEqual({ code: 0, output: "" });
  });
});
