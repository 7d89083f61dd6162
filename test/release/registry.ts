import { existsSync } from "node:fs";
import { join } from "node:path";
import { run, succeed } from "../packaging/run.js";
import { idOf, type Publishable } from "./packages.js";

/** All packages of the workspace share it. */
export const SCOPE = "@venuekit";

/** The registry npm is configured to use for the scope: the only one a release talks to. */
export async function findRegistry(root: string): Promise<string> {
  const listed = await succeed("npm", ["config", "get", `${SCOPE}:registry`, "registry"], { cwd: root });
  const lines = listed.split("\n").map((line) => line.trim());
  const value = (key: string): string | undefined =>
    lines.find((line) => line.startsWith(`${key}=`))?.slice(key.length + 1);
  const registry = [value(`${SCOPE}:registry`), value("registry")].find((one) => one !== "undefined" && one !== "");
  if (registry === undefined) throw new Error(`npm names no registry:\n${listed}`);
  return normal(registry);
}

/**
 * Variables that hold npm, pnpm and changesets to one registry, whatever files they read. A shell may drop the second,
 * whose name it can't write: start programs without one.
 */
export function bindTo(registry: string): Record<string, string> {
  return { npm_config_registry: registry, [`npm_config_${SCOPE}:registry`]: registry };
}

/** Packages that could go to another registry: npm lets `publishConfig` and a `.npmrc` beside it win. */
export function findStrays(packages: readonly Publishable[], registry: string): string[] {
  return packages.flatMap(({ directory, manifest }) => {
    const strays = ["registry", `${SCOPE}:registry`].flatMap((key) => {
      const own = manifest.publishConfig?.[key];
      if (own === undefined || (typeof own === "string" && normal(own) === registry)) return [];
      return [`publishConfig of ${manifest.name} names another registry: ${String(own)}`];
    });
    return existsSync(join(directory, ".npmrc")) ? [...strays, `${manifest.name} has a .npmrc of its own`] : strays;
  });
}

/** The packages whose version the registry does not have. Rejects when it can't be asked. */
export async function findUnpublished(packages: readonly Publishable[], registry: string): Promise<Publishable[]> {
  const known = await Promise.all(packages.map((one) => isPublished(one, registry)));
  return packages.filter((_, index) => known[index] !== true);
}

async function isPublished(one: Publishable, registry: string): Promise<boolean> {
  const patience = ["--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=3000"];
  const args = ["view", idOf(one), "version", "--json", "--prefer-online", ...patience];
  const { code, output } = await run("npm", args, { env: bindTo(registry), timeoutMs: 60_000 });
  // A package that is there without this version is an empty answer or E404, by the version of npm.
  if (code === 0) return output.includes(`"${one.manifest.version}"`);
  if (output.includes("E404")) return false;
  throw new Error(`${registry} does not answer for ${idOf(one)}:\n${output}`);
}

function normal(registry: string): string {
  return registry.endsWith("/") ? registry : `${registry}/`;
}
