import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** What a release looks at in a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly repository?: string | { readonly url?: string };
  readonly publishConfig?: Readonly<Record<string, unknown>>;
}

/** A package that goes to the registry. */
export interface Publishable {
  readonly directory: string;
  readonly manifest: Manifest;
}

/** The packages of the workspace that are not private, by name. */
export async function findPackages(root: string): Promise<Publishable[]> {
  const folder = join(root, "packages");
  const directories = (await readdir(folder)).sort().map((name) => join(folder, name));
  const found = directories.filter((directory) => existsSync(join(directory, "package.json")));
  const packages = await Promise.all(
    found.map(async (directory) => {
      const text = await readFile(join(directory, "package.json"), "utf8");
      return { directory, manifest: JSON.parse(text) as Manifest };
    }),
  );
  return packages.filter(({ manifest }) => manifest.private !== true);
}

/** `name@version`, as changesets names its tags. */
export function idOf({ manifest }: Publishable): string {
  return `${manifest.name}@${manifest.version}`;
}
