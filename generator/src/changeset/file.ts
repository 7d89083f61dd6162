import { createHash } from "node:crypto";
import type { SpecChange } from "../diff/change.js";
import type { Bump, Draft } from "./draft.js";

const BUMPS: readonly string[] = ["none", "patch", "minor", "major"];
const MARKER = /^# Drafted by .* ([0-9a-f]{12})\s*$/m;

/** A changeset as it stands in the repository. */
export interface Changeset {
  /** Digest of the draft it was written from; absent where it was written by hand. */
  readonly drafted: string | undefined;
  /** Whether its text is still that of the draft. */
  readonly isUntouched: boolean;
  /** How far it raises the version of the package; absent where it does not name it. */
  readonly bump: string | undefined;
  readonly body: string;
}

/**
 * The text of a drafted changeset. The digest stands in a comment of the front matter, so that it never reaches a
 * changelog.
 */
export function printDraft(name: string, draft: Draft): string {
  const front = frontMatter(name, draft.bump);
  return `---\n# Drafted by \`venuekit generate\`. Edit the text as you like: it is kept. ${digestOf(name, draft)}\n${front}\n---\n\n${draft.body}\n`;
}

/** Equal for equal drafts. */
export function digestOf(name: string, { bump, body }: Draft): string {
  return digest(frontMatter(name, bump), body);
}

export function parseChangeset(text: string, name: string): Changeset {
  const [, front = "", body = ""] = /^\s*---\n([\s\S]*?)\n\s*---[^\S\n]*\n?([\s\S]*)$/.exec(plain(text)) ?? [];
  const drafted = MARKER.exec(front)?.[1];
  const stated = front
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .join("\n");
  const bumps = stated.split("\n").flatMap((line) => {
    const [, key, bump] = /^["']?(.+?)["']?\s*:\s*["']?(\w+)["']?$/.exec(line) ?? [];
    return key === name && bump !== undefined ? [bump] : [];
  });
  return { drafted, isUntouched: drafted === digest(stated, body), bump: bumps[0], body };
}

/** Does a changeset raise the version far enough? */
export function isEnough(bump: string | undefined, needed: Bump): boolean {
  return BUMPS.indexOf(bump ?? "none") >= BUMPS.indexOf(needed);
}

/** The changes callers notice that a text does not mention by name. */
export function missingFrom(body: string, changes: readonly SpecChange[]): SpecChange[] {
  const words = new Set(body.split(/[^\w$-]+/));
  return changes.filter((change) => change.impact !== "invisible" && !namesOf(change).every((name) => words.has(name)));
}

/** A text of one's own words still names what changed. */
function namesOf({ owner, part, subject, text }: SpecChange): string[] {
  const quoted = subject === "value" ? [...text.matchAll(/`([^`]*)`/g)].map(([, name = ""]) => name) : [];
  return [owner, part ?? "", ...quoted].flatMap((name) => name.split(/[^\w$-]+/)).filter((name) => name !== "");
}

function frontMatter(name: string, bump: Bump): string {
  return `"${name}": ${bump}`;
}

function digest(front: string, body: string): string {
  return createHash("sha256")
    .update(plain(`${front}\n\n${body.trim()}\n`))
    .digest("hex")
    .slice(0, 12);
}

/** Line ends and blanks at the ends of lines are nobody's edits. */
function plain(text: string): string {
  return text.replace(/^\uFEFF/, "").replaceAll(/[^\S\n]*\r?\n/g, "\n");
}
