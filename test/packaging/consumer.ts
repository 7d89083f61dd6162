import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { succeed } from "./run.js";
import type { Package } from "./workspace.js";

/**
 * Makes an empty project and installs the tarballs there with npm. Their third-party dependencies (`ws`, `undici`,
 * `decimal.js`, `openapi-fetch`, ...) come from npm's cache where they are in it, and else from the npm registry, so the
 * first run on a machine needs the network.
 */
export async function install(directory: string, tarballs: Readonly<Record<Package, string>>): Promise<string> {
  const project = join(directory, "project");
  await mkdir(project, { recursive: true });
  const dependencies = Object.entries(tarballs).map(([name, path]) => [`@venuekit/${name}`, `file:${path}`]);
  await writeManifest(project, Object.fromEntries(dependencies));
  await succeed("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund"], {
    cwd: project,
    timeoutMs: 120_000,
  });
  await cp(fileURLToPath(new URL("fixtures", import.meta.url)), project, { recursive: true });
  return project;
}

function writeManifest(project: string, dependencies: Record<string, string>): Promise<void> {
  const manifest = { name: "consumer", private: true, type: "module", dependencies };
  return writeFile(join(project, "package.json"), JSON.stringify(manifest));
}
