import { join } from "node:path";
import { succeed } from "../packaging/run.js";
import type { Manifest, Publishable } from "./packages.js";

/** Builds packages with their own scripts, those they depend on first. */
export async function build(root: string, packages: readonly Publishable[]): Promise<void> {
  await succeed("pnpm", ["--recursive", ...filters(packages), "run", "build"], { cwd: root, timeoutMs: 600_000 });
}

/** Packs packages as they would be published. Resolves with the path of each tarball. */
export async function pack(root: string, packages: readonly Publishable[], directory: string): Promise<string[]> {
  const args = ["--recursive", ...filters(packages), "pack", "--pack-destination", directory];
  await succeed("pnpm", args, { cwd: root, timeoutMs: 120_000 });
  return packages.map(({ manifest }) => join(directory, tarballName(manifest)));
}

function filters(packages: readonly Publishable[]): string[] {
  return packages.flatMap(({ manifest }) => ["--filter", manifest.name]);
}

function tarballName({ name, version }: Manifest): string {
  return `${name.replace("@", "").replace("/", "-")}-${version}.tgz`;
}

/** Paths in a tarball, from `package/` on. */
export async function listTarball(tarball: string): Promise<string[]> {
  return (await succeed("tar", ["-tzf", tarball])).trim().split("\n");
}

export function readFromTarball(tarball: string, path: string): Promise<string> {
  return succeed("tar", ["-xzOf", tarball, path]);
}
