import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SpecChange } from "../diff/change.js";
import { Git } from "../diff/git.js";
import { countChanges, countWords } from "../diff/report.js";
import { BaseError, inScratch, stateOf } from "../diff/states.js";
import { compareStates, type VenueChanges } from "../diff/venues.js";
import { SpecError } from "../load/error.js";
import { draftOf } from "./draft.js";
import { digestOf, isEnough, missingFrom, parseChangeset, printDraft } from "./file.js";
import { type Release, releaseOf } from "./release.js";

const FOLDER = ".changeset";

/** How many changes of a venue are shown after generating. */
const MOST_SHOWN = 5;

export interface TellOptions {
  readonly root: string;
  /** The venues and products that were generated. */
  readonly ids: readonly string[];
  /** Write the changesets, too. */
  readonly draft: boolean;
  readonly print: (text: string) => void;
}

/**
 * Says what changed for callers since the last release, and keeps the drafts of the changesets up to date: one file a
 * package. Before the first release the newest commit stands in for it, and nothing is drafted. Without git there is
 * nothing to compare with.
 */
export function tellCallers({ root, ids, draft, print }: TellOptions): void {
  const git = Git.open(root);
  const head = git?.commit("HEAD");
  if (git === undefined || head === undefined) return;
  for (const venue of new Set(ids.map((id) => id.split("/", 1)[0] ?? id))) {
    const release = releaseOf(git, root, venue);
    const commit = release?.commit ?? head;
    let all: VenueChanges[];
    try {
      all = changesOf(git, root, venue, commit);
    } catch (error) {
      if (!(error instanceof BaseError) && !(error instanceof SpecError)) throw error;
      print(`${venue}: not compared with ${release?.label ?? "HEAD"}: ${error.message}`);
      continue;
    }
    show(venue, all, release?.label ?? "HEAD", release?.commit ?? "HEAD", print);
    if (draft && release !== undefined && existsSync(join(root, FOLDER))) keepDraft(root, venue, all, release, print);
  }
}

/** Of all products: they are published together. */
function changesOf(git: Git, root: string, venue: string, commit: string): VenueChanges[] {
  const folder = `specs/${venue}`;
  if (git.isUnchanged(commit, folder)) return [];
  return inScratch((scratch) => compareStates(stateOf(git.extract(commit, folder, scratch)), stateOf(root), [venue]));
}

function show(
  venue: string,
  all: readonly VenueChanges[],
  label: string,
  base: string,
  print: TellOptions["print"],
): void {
  const changes = all.flatMap((one) => one.changes);
  if (changes.length === 0) return;
  print(`${venue}, for callers since ${label}: ${countWords(countChanges(changes))}`);
  const visible = changes.filter((change) => change.impact !== "invisible");
  const shown = [...visible]
    .sort((a, b) => Number(b.impact === "breaking") - Number(a.impact === "breaking"))
    .slice(0, MOST_SHOWN);
  for (const { impact, text } of shown) print(`  ${impact === "breaking" ? "! " : "  "}${text}`);
  const more = changes.length - shown.length;
  if (more > 0) print(`  ${more} more: venuekit diff ${venue} --base ${base.slice(0, 12)}`);
}

/** Writes, refreshes or removes the draft; a text edited by hand is left alone. */
function keepDraft(
  root: string,
  venue: string,
  all: readonly VenueChanges[],
  release: Release,
  print: TellOptions["print"],
): void {
  const path = `${FOLDER}/${venue}-spec.md`;
  const file = join(root, path);
  const draft = draftOf(all, release.version);
  const before = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  const old = before === undefined ? undefined : parseChangeset(before, release.name);
  if (draft === undefined) {
    // A version that is not committed yet says nothing of what came before it.
    if (old?.isUntouched && release.isExact) {
      rmSync(file);
      print(`removed ${path}: the specs are as in ${release.label}`);
    }
    return;
  }
  if (old === undefined || old.isUntouched) {
    if (old?.drafted === digestOf(release.name, draft)) return;
    writeFileSync(file, printDraft(release.name, draft));
    print(`${old === undefined ? "drafted" : "refreshed"} ${path} (${draft.bump})`);
    return;
  }
  if (old.drafted === digestOf(release.name, draft)) return;
  const missing = missingFrom(
    old.body,
    all.flatMap((one) => one.changes),
  );
  if (missing.length > 0) print(warning(path, missing));
  if (!isEnough(old.bump, draft.bump)) print(`${path} says ${old.bump ?? "nothing"}, the changes need ${draft.bump}`);
}

function warning(path: string, missing: readonly SpecChange[]): string {
  const lines = missing.map(({ text }) => `  ${text}`);
  return [`${path} was edited, so it was left alone. It does not mention:`, ...lines].join("\n");
}
