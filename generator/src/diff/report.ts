import { type Impact, rank, type SpecChange } from "./change.js";
import type { VenueChanges } from "./venues.js";

const TITLES: Readonly<Record<Impact, string>> = {
  breaking: "Breaking",
  additive: "Additive",
  invisible: "Invisible",
};
const IMPACTS = ["breaking", "additive", "invisible"] as const;

/** How many changes of each impact. */
export type Counts = Readonly<Record<Impact, number>>;

export function countChanges(changes: readonly SpecChange[]): Counts {
  const of = (impact: Impact): number => changes.filter((change) => change.impact === impact).length;
  return { breaking: of("breaking"), additive: of("additive"), invisible: of("invisible") };
}

/** The worst of them; `undefined` where nothing changed. */
export function worst(changes: readonly SpecChange[]): Impact | undefined {
  return [...changes].sort((a, b) => rank(a) - rank(b))[0]?.impact;
}

/** `2 breaking, 1 additive` */
export function countWords(counts: Counts): string {
  const parts = IMPACTS.filter((impact) => counts[impact] > 0).map((impact) => `${counts[impact]} ${impact}`);
  return parts.length === 0 ? "no changes" : parts.join(", ");
}

/** The report for people. */
export function printChanges(all: readonly VenueChanges[], base: string): string {
  const lines: string[] = [];
  for (const { venue, changes } of all) {
    if (changes.length === 0) continue;
    if (lines.length > 0) lines.push("");
    lines.push(`${venue}, since ${base}: ${countWords(countChanges(changes))}`);
    for (const impact of IMPACTS) {
      const own = changes.filter((change) => change.impact === impact);
      if (own.length > 0) lines.push("", `${TITLES[impact]} (${own.length})`, ...own.flatMap(entry));
    }
  }
  const same = all.filter(({ changes }) => changes.length === 0).map(({ venue }) => venue);
  if (same.length > 0) lines.push(...(lines.length > 0 ? [""] : []), `${same.join(", ")}: no changes since ${base}`);
  return lines.join("\n");
}

const MARKS = { added: "+", removed: "-", changed: "~" } as const;

function entry({ action, text, reason }: SpecChange): string[] {
  return [`  ${MARKS[action]} ${text}`, `      ${reason}`];
}

/** The report for programs. */
export function changesJson(all: readonly VenueChanges[], base: string): string {
  const venues = all.map(({ venue, changes }) => ({ venue, ...countChanges(changes), changes }));
  return JSON.stringify({ base, venues }, null, 2);
}
