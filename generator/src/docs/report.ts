import type { Changes } from "./changes.js";
import type { Counts } from "./counts.js";
import type { Coverage } from "./coverage.js";

/** Result of one run of `venuekit docs`. */
export interface Report {
  readonly venue: string;
  /** Of each document; the version is empty where a venue has one document only. */
  readonly counts: readonly (Counts & { readonly version: string })[];
  /** Absent where there is nothing to compare: no document was given, or no inventory was committed. */
  readonly changes?: Changes;
  readonly coverage: Coverage;
  /** Settings of the reader that fit the document no longer; no reason to fail. */
  readonly notes: readonly string[];
  /** The inventory written, a path below the root. */
  readonly written?: string;
}

/** Whether somebody has to act: the document changed and that was not accepted, or it and the specification disagree. */
export function needsWork({ changes, coverage, written }: Report): boolean {
  const changed = changes !== undefined && changes.added.length + changes.removed.length + changes.changed.length > 0;
  const { missing, undocumented, different } = coverage;
  return (changed && written === undefined) || missing.length + undocumented.length + different.length > 0;
}

/** The report for people. */
export function printReport(report: Report): string {
  const { venue, counts, changes, coverage, notes, written } = report;
  const lines = counts.map((one) => countsLine(`${venue} ${one.version}`.trim(), one));
  const list = (title: string, items: readonly string[]): void => {
    if (items.length > 0) lines.push("", `${title} (${items.length})`, ...items.map((item) => `  ${item}`));
  };
  const detailed = (items: Coverage["missing"]): string[] =>
    items.map(({ fact, detail }) => (detail === "" ? fact : `${fact}: ${detail}`));
  if (changes !== undefined) {
    list("Changes of the document", [
      ...changes.removed.map(({ fact, value }) => `- ${fact}${value === "" ? "" : `: ${value}`}`),
      ...changes.added.map(({ fact, value }) => `+ ${fact}${value === "" ? "" : `: ${value}`}`),
      ...changes.changed.map(({ fact, from, to }) => `~ ${fact}: ${from} -> ${to}`),
    ]);
  }
  list("Documented, not in the spec", detailed(coverage.missing));
  list("In the spec, not documented", detailed(coverage.undocumented));
  list("Different in the spec", detailed(coverage.different));
  list("Notes", [...notes, ...coverage.unused.map((fact) => `omission not needed: ${fact}`)]);
  if (written !== undefined) lines.push("", `wrote ${written}`);
  if (!needsWork(report)) lines.push("", "nothing to do");
  return `${lines.join("\n")}\n`;
}

function countsLine(name: string, counts: Counts): string {
  return (
    `${name}: ${counts.endpoints} endpoints on ${counts.paths} paths, ${counts.parameters} parameters ` +
    `(${counts.requiredParameters} required), ${counts.fields} response fields (${counts.leaves} leaves), ` +
    `${counts.examples} examples, ${counts.streams} streams (${counts.subscriptionParameters} parameters, ` +
    `${counts.pushFields} fields), ${counts.errors} errors (${counts.errorCodes} codes)`
  );
}
