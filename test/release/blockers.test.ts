import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { succeed } from "../packaging/run.js";
import { findBlockers } from "./blockers.js";
import type { Publishable } from "./packages.js";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "venuekit-blockers-"));
  await succeed("git", ["init", "--quiet"], { cwd: root });
  await mkdir(join(root, ".changeset"));
  await writeFile(join(root, ".changeset/README.md"), "");
  await commit();
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function commit(): Promise<void> {
  await succeed("git", ["add", "--all"], { cwd: root });
  const identity = ["-c", "user.name=Maintainer", "-c", "user.email=maintainer@localhost"];
  await succeed("git", [...identity, "commit", "--quiet", "--no-gpg-sign", "--message", "state"], { cwd: root });
}

const at = (version: string): Publishable => ({ directory: root, manifest: { name: "@venuekit/x", version } });

describe("findBlockers", () => {
  test("default: a clean tree with versions", async () => {
    expect(await findBlockers(root, [at("0.1.0")])).toEqual([]);
  });

  test("uncommitted changes, by name", async () => {
    await writeFile(join(root, "note.txt"), "");
    expect(await findBlockers(root, [])).toEqual(["uncommitted changes: note.txt"]);
  });

  test("many uncommitted changes: the first ones and a count", async () => {
    for (let index = 0; index < 12; index++) await writeFile(join(root, `note-${index + 10}.txt`), "");
    expect(await findBlockers(root, [])).toEqual([expect.stringMatching(/note-19\.txt and 2 more$/)]);
  });

  test("a changeset without a version", async () => {
    await writeFile(join(root, ".changeset/new-call.md"), "");
    await commit();
    expect(await findBlockers(root, [])).toEqual([
      expect.stringContaining("changesets without a version: new-call.md;"),
    ]);
  });

  test("a package that never got a version", async () => {
    expect(await findBlockers(root, [at("0.0.0")])).toEqual([expect.stringContaining("still at 0.0.0: @venuekit/x")]);
  });
});
