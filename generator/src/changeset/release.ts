import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Git } from "../diff/git.js";

/** What was published last of a venue's package. */
export interface Release {
  /** Name of the package. */
  readonly name: string;
  readonly version: string;
  readonly commit: string;
  /** The commit in words: the tag, or the version. */
  readonly label: string;
  /** False where the version is not committed yet, so that the commit is only the newest there is. */
  readonly isExact: boolean;
}

/**
 * The commit of the last release: its tag, or else the commit that set the version. `undefined` where nothing was
 * released (version 0.0.0), or where a shallow clone without tags does not show it.
 */
export function releaseOf(git: Git, root: string, venue: string): Release | undefined {
  const file = `packages/${venue}/package.json`;
  const { name, version, isPrivate } = readPackage(join(root, file));
  if (name === undefined || version === undefined || isPrivate) return undefined;
  const tag = `${name}@${version}`;
  const tagged = git.commit(`refs/tags/${tag}`);
  if (tagged !== undefined) return { name, version, commit: tagged, label: tag, isExact: true };
  if (version === "0.0.0" || git.isShallow) return undefined;
  const head = git.commit("HEAD");
  if (head === undefined) return undefined;
  const text = `"version": "${version}"`;
  // `changeset version` sets the version before anybody commits it: what is new since then is not committed either.
  const isCommitted = git.show(head, file)?.includes(text) ?? false;
  const commit = isCommitted ? git.lastTouching(text, file) : undefined;
  return { name, version, commit: commit ?? head, label: tag, isExact: commit !== undefined };
}

interface Package {
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly isPrivate: boolean;
}

function readPackage(file: string): Package {
  const nothing = { name: undefined, version: undefined, isPrivate: true };
  if (!existsSync(file)) return nothing;
  const value: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof value !== "object" || value === null) return nothing;
  const text = (key: string): string | undefined => {
    const part: unknown = Reflect.get(value, key);
    return typeof part === "string" ? part : undefined;
  };
  return { name: text("name"), version: text("version"), isPrivate: Reflect.get(value, "private") === true };
}
