import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What is on disk against what should be there. */
export interface Change {
  readonly path: string;
  readonly kind: "missing" | "changed" | "stale";
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface Owned {
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

/** Compares emitted files with the disk; files in owned folders that were not emitted are stale. */
export function compareFiles(root: string, files: ReadonlyMap<string, string>, owned: Owned): Change[] {
  const changes: Change[] = [];
  const present = new Set([
    ...owned.folders.flatMap((folder) => list(root, folder)),
    ...[...owned.files, ...files.keys()].filter(
      (file) => !isInside(file, owned.folders) && existsSync(join(root, file)),
    ),
  ]);
  for (const [path, after] of files) {
    // To open what isn't there takes longer than to read what is.
    const before = present.has(path) ? read(join(root, path)) : undefined;
    if (before !== after) changes.push({ path, kind: before === undefined ? "missing" : "changed", before, after });
  }
  for (const path of present) {
    if (!files.has(path)) changes.push({ path, kind: "stale", before: read(join(root, path)), after: undefined });
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Writes what changed and removes what is stale. Files that are up to date keep their times. */
export function applyChanges(root: string, changes: readonly Change[]): void {
  const made = new Set<string>();
  for (const { path, after } of changes) {
    const file = join(root, path);
    if (after === undefined) {
      rmSync(file);
      removeEmpty(dirname(file));
    } else {
      const folder = dirname(file);
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      writeFileSync(file, after);
    }
  }
}

function isInside(file: string, folders: readonly string[]): boolean {
  return folders.some((folder) => file.startsWith(`${folder}/`));
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function list(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? list(root, path) : [path];
  });
}

function removeEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
