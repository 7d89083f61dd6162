import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBlockers } from "./blockers.js";
import { checkTarball } from "./checks.js";
import { findPackages, idOf, type Publishable } from "./packages.js";
import { provenanceOf, publish } from "./publish.js";
import { findRegistry, findStrays, findUnpublished } from "./registry.js";
import { build, pack } from "./tarball.js";

export interface ReleaseOptions {
  readonly root: string;
  /** Do all of it except for publishing; what would be refused is only said. */
  readonly dryRun: boolean;
  readonly print: (text: string) => void;
}

/**
 * Builds the packages, checks them as packed, and publishes those whose version the registry does not have. A dry run
 * looks at all packages. Resolves with the exit code: 0 done, 1 refused or failed.
 */
export async function release({ root, dryRun, print }: ReleaseOptions): Promise<number> {
  const packages = await findPackages(root);
  const registry = await findRegistry(root);
  print(`registry: ${registry}`);
  const blockers = [...(await findBlockers(root, packages)), ...findStrays(packages, registry)];
  for (const blocker of blockers) print(`${dryRun ? "would be refused" : "refused"}: ${blocker}`);
  if (blockers.length > 0 && !dryRun) return 1;

  const unpublished = await findUnpublished(packages, registry).catch((error: unknown) => {
    if (!dryRun) throw error;
    print(`unknown what is published: ${error instanceof Error ? error.message : String(error)}`);
    return packages;
  });
  if (unpublished.length === 0 && !dryRun) {
    print(`nothing to publish: the registry has ${packages.map(idOf).join(", ")}`);
    return 0;
  }

  const provenance = provenanceOf(process.env);
  if (!(await isSound(root, dryRun ? packages : unpublished, provenance, print))) return 1;
  if (dryRun) {
    print(unpublished.length === 0 ? "would publish nothing" : `would publish ${unpublished.map(idOf).join(", ")}`);
    return 0;
  }
  const { code, output } = await publish(root, registry, provenance !== undefined);
  print(output.trim());
  print(code === 0 ? `published ${unpublished.map(idOf).join(", ")}; then \`git push --follow-tags\`` : "failed");
  return code === 0 ? 0 : 1;
}

/** Builds, packs and checks. Prints a line for each package, and each problem. */
async function isSound(
  root: string,
  packages: readonly Publishable[],
  repository: string | undefined,
  print: (text: string) => void,
): Promise<boolean> {
  const directory = await mkdtemp(join(tmpdir(), "venuekit-release-"));
  try {
    await build(root, packages);
    const tarballs = await pack(root, packages, directory);
    const options = { root, ...(repository !== undefined && { repository }) };
    const found = await Promise.all(tarballs.map((tarball) => checkTarball(tarball, options)));
    for (const [index, one] of packages.entries()) {
      const problems = found[index] ?? [];
      print(`${idOf(one)}: ${problems.length === 0 ? "sound" : "can't be published"}`);
      for (const problem of problems) print(`  ${problem}`);
    }
    return found.every((problems) => problems.length === 0);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
