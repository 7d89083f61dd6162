import { copyFile, cp, mkdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { succeed } from "./run.js";

export const ROOT: string = fileURLToPath(new URL("../..", import.meta.url));

/** What is packed and checked. */
export const PACKAGES = ["runtime", "apifiny", "aster", "bitexasia", "hashkey", "simulator"] as const;
export type Package = (typeof PACKAGES)[number];

/** TypeScript compilers the packages have to please. */
export const COMPILERS: readonly (readonly [version: string, path: string])[] = [
  ["5.9", join(ROOT, "node_modules/typescript/bin/tsc")],
  ["newest", join(ROOT, "generator/node_modules/typescript-newest/bin/tsc")],
];

/** Node types, for programs outside of the repository. */
export const TYPE_ROOTS: string = join(ROOT, "node_modules/@types");

/**
 * Builds and packs the packages with their own scripts, in a copy of the workspace: what lies about in the checkout
 * can't get into a tarball, and a build under way elsewhere is not disturbed.
 *
 * @returns the path of each tarball
 */
export async function pack(directory: string): Promise<Record<Package, string>> {
  const copy = join(directory, "workspace");
  await copyWorkspace(copy);
  const { packageManager } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as {
    packageManager: string;
  };
  const pnpm = (...args: string[]): Promise<string> =>
    succeed("npx", ["--yes", "--prefer-offline", packageManager, "--recursive", "--filter", "./packages/*", ...args], {
      cwd: copy,
      timeoutMs: 120_000,
    });
  await pnpm("run", "build");
  await pnpm("pack", "--pack-destination", directory);
  const versioned = async (name: Package): Promise<[Package, string]> => {
    const text = await readFile(join(copy, "packages", name, "package.json"), "utf8");
    const { version } = JSON.parse(text) as { version: string };
    return [name, join(directory, `venuekit-${name}-${version}.tgz`)];
  };
  return Object.fromEntries(await Promise.all(PACKAGES.map(versioned))) as Record<Package, string>;
}

async function copyWorkspace(copy: string): Promise<void> {
  await mkdir(join(copy, "packages"), { recursive: true });
  for (const file of ["package.json", "pnpm-workspace.yaml", "tsconfig.base.json"]) {
    await copyFile(join(ROOT, file), join(copy, file));
  }
  await symlink(join(ROOT, "node_modules"), join(copy, "node_modules"));
  for (const name of PACKAGES) {
    // Links inside node_modules are relative, so they lead to the copies.
    const from = join(ROOT, "packages", name);
    const left = new Set([join(from, "dist")]);
    await cp(from, join(copy, "packages", name), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !left.has(path),
    });
  }
}
