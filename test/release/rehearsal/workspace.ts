import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { succeed } from "../../packaging/run.js";
import { ROOT } from "../../packaging/workspace.js";
import { pendingChangesets } from "../blockers.js";
import type { Sealed } from "./sealed.js";

/** The packages a maintainer works with here; the others would only take time to build. */
export const PACKAGES = ["hashkey", "runtime", "simulator"] as const;

const LEFT_OUT = [
  new RegExp(`^packages/(?!(${PACKAGES.join("|")})/)`),
  /^specs\/(?!hashkey\/|README\.md$)/,
  /^test\/(?!release\/|packaging\/|package\.json$)/,
];

/** A copy of the working tree as a repository of its own, with nothing to publish yet. */
export async function copyRepository(copy: string, sealed: Sealed): Promise<void> {
  const listed = await succeed("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { cwd: ROOT });
  const files = listed.split("\0").filter((file) => file !== "" && !LEFT_OUT.some((pattern) => pattern.test(file)));
  for (const file of files) {
    // Deleted, and the deletion not committed yet.
    if (!existsSync(join(ROOT, file))) continue;
    await mkdir(dirname(join(copy, file)), { recursive: true });
    await cp(join(ROOT, file), join(copy, file), { verbatimSymlinks: true });
  }
  for (const name of await pendingChangesets(copy)) await rm(join(copy, ".changeset", name));
  const places = ["", "generator", "test", ...PACKAGES.map((name) => `packages/${name}`)];
  for (const place of places) await linkModules(join(ROOT, place, "node_modules"), join(copy, place, "node_modules"));
  await sealed.run(copy, "git", "init", "--quiet", "--initial-branch=main");
  await commit(copy, sealed, "start");
}

/** The links are relative: those to packages of the workspace lead to the copies. The store itself is shared. */
async function linkModules(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return;
  await mkdir(to);
  for (const name of await readdir(from)) {
    if (name === ".pnpm") await symlink(join(from, name), join(to, name));
    else if (name === ".bin" || !name.startsWith("."))
      await cp(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true });
  }
}

export async function commit(copy: string, sealed: Sealed, message: string): Promise<void> {
  await sealed.run(copy, "git", "add", "--all");
  await sealed.run(copy, "git", "commit", "--quiet", "--message", message);
}

/** Replaces a text that stands in the file. */
export async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  if (!text.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)} any more: adapt the rehearsal`);
  await writeFile(file, text.replaceAll(from, to));
}
