import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { succeed } from "../packaging/run.js";
import type { Publishable } from "./packages.js";

/** Why this state of the repository must not be published, in words; empty where nothing speaks against it. */
export async function findBlockers(root: string, packages: readonly Publishable[]): Promise<string[]> {
  const blockers: string[] = [];
  const dirty = (await succeed("git", ["status", "--porcelain"], { cwd: root })).split("\n").filter(Boolean);
  if (dirty.length > 0) blockers.push(`uncommitted changes: ${some(dirty.map((line) => line.slice(3)))}`);
  const pending = await pendingChangesets(root);
  if (pending.length > 0)
    blockers.push(`changesets without a version: ${some(pending)}; run \`pnpm changeset version\` and commit`);
  const unversioned = packages.filter(({ manifest }) => manifest.version === "0.0.0");
  if (unversioned.length > 0)
    blockers.push(`still at 0.0.0: ${some(unversioned.map(({ manifest }) => manifest.name))}; add a changeset`);
  return blockers;
}

/** Files in .changeset/ that `changeset version` has not used up. */
export async function pendingChangesets(root: string): Promise<string[]> {
  const folder = join(root, ".changeset");
  if (!existsSync(folder)) return [];
  return (await readdir(folder)).filter((name) => name.endsWith(".md") && name !== "README.md").sort();
}

function some(names: readonly string[]): string {
  const shown = names.slice(0, 10).join(", ");
  return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown;
}
