import type { Operation, Stream, Venue } from "../model/venue.js";
import { accessText, costText, onlyText, requestText } from "./docs.js";
import { entry, sourcesFromReference } from "./places.js";

/** docs/reference.md: every operation and stream at a glance. */
export function emitReference(venue: Venue): string {
  const lines = [
    `<!-- Generated from ${venue.file}. Do not edit; run \`pnpm generate\`. -->`,
    "",
    `# ${venue.name}: reference`,
    "",
    `Every operation and stream of \`${entry(venue)}\`. Evidence names the place in ${venue.document}; what the document leaves open is marked as inferred.`,
  ];
  for (const section of sections(venue)) {
    const operations = venue.operations.filter((operation) => operation.section === section.name);
    if (operations.length === 0) continue;
    lines.push("", `## ${title(section.name)}`, "");
    if (section.description !== undefined) lines.push(section.description, "");
    lines.push("| function | request | weight | limits | access | evidence |", "|---|---|---|---|---|---|");
    lines.push(...operations.map((operation) => operationRow(operation, venue)));
  }
  if (venue.streams.length > 0) {
    lines.push(
      "",
      "## Streams",
      "",
      "| function | socket | topics | updates | access | evidence |",
      "|---|---|---|---|---|---|",
    );
    lines.push(...venue.streams.map((stream) => streamRow(stream, venue)));
  }
  return `${lines.join("\n")}\n`;
}

function sections(venue: Venue): { name: string; description: string | undefined }[] {
  const known = venue.sections.map((section) => section.name);
  const others = [...new Set(venue.operations.map((operation) => operation.section))].filter(
    (name) => !known.includes(name),
  );
  return [...venue.sections, ...others.map((name) => ({ name, description: undefined }))];
}

function title(section: string): string {
  const words = section.replaceAll("-", " ");
  return words === "" ? "Other" : words.slice(0, 1).toUpperCase() + words.slice(1);
}

function operationRow(operation: Operation, venue: Venue): string {
  const limits = [...operation.costs].map(([bucket, cost]) => `${costText(cost)} of \`${bucket}\``).join(", ");
  return row([
    `[\`${operation.id}\`](${sourcesFromReference(venue)}/operations/${operation.id}.ts)${summary(operation)}`,
    requestText(operation, venue),
    operation.weight === undefined ? "" : costText(operation.weight),
    limits,
    accessText(operation, venue),
    evidence(operation),
  ]);
}

function streamRow(stream: Stream, venue: Venue): string {
  return row([
    `[\`${stream.id}\`](${sourcesFromReference(venue)}/streams/${stream.id}.ts)${summary(stream)}`,
    [`\`${stream.socket.path}\``, ...onlyText(stream, venue)].join(", "),
    stream.topics.map((topic) => `\`${topic}\``).join(", "),
    stream.interval ?? "",
    accessText(stream, venue),
    evidence(stream),
  ]);
}

function summary(one: Operation | Stream): string {
  const text = one.summary === undefined ? "" : `<br>${one.summary}`;
  return one.deprecated ? `${text} Deprecated.` : text;
}

function evidence(one: Operation | Stream): string {
  const { documented, inferred } = one.evidence;
  return [documented, ...(inferred === undefined ? [] : [`*inferred: ${inferred}*`])]
    .filter((part) => part !== undefined)
    .join("; ");
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
}
