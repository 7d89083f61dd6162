import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { SpecFiles } from "../load/files.js";
import { compareInventories } from "./changes.js";
import { countFacts } from "./counts.js";
import { compareWithSpec } from "./coverage.js";
import { extract } from "./extract.js";
import type { Inventories } from "./inventory.js";
import { parseInventories, printInventories } from "./print.js";
import { readSettings } from "./read-settings.js";
import { needsWork, printReport, type Report } from "./report.js";
import type { Settings } from "./settings.js";
import { readSpec, type Spec } from "./spec.js";

const USAGE = `usage: venuekit docs <venue> [<file|url>...] [--json] [--write] [--root <dir>]

Extracts the facts of a venue's document and compares them with the committed inventory and with the spec.
Without a file, the committed inventory is compared with the spec. A venue with a document for each version of its API
needs one for each, in the order of \`versions\` in specs/<venue>/docs.yaml.

  --write  accept the document's changes: rewrite specs/<venue>/inventory.json
  --json   print the report as JSON
`;

/** Where the command prints to. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const REPOSITORY = fileURLToPath(new URL("../../..", import.meta.url));

const CONSOLE: Output = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

/**
 * The `docs` command. The first run for a venue writes its inventory; later ones write only with `--write`.
 *
 * @param argv Arguments after `docs`.
 * @param root Folder that holds `specs/`, the repository by default; `--root` overrides it.
 * @returns Exit code: 0 nothing to do, 1 differences found, 2 wrong usage or unreadable input.
 */
export async function runDocs(
  argv: readonly string[],
  root: string = REPOSITORY,
  output: Output = CONSOLE,
): Promise<number> {
  let report: Report;
  let json: boolean;
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { json: { type: "boolean" }, write: { type: "boolean" }, root: { type: "string" } },
    });
    const [venue, ...documents] = positionals;
    if (venue === undefined || !/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/u.test(venue)) {
      output.err(USAGE);
      return 2;
    }
    json = values.json === true;
    const from = values.root === undefined ? root : resolve(values.root);
    report = await compare(from, venue, documents, values.write === true);
  } catch (error) {
    output.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  output.out(json ? `${JSON.stringify(report, null, 2)}\n` : printReport(report));
  return needsWork(report) ? 1 : 0;
}

async function compare(root: string, venue: string, documents: readonly string[], write: boolean): Promise<Report> {
  const folder = posix.join("specs", venue);
  const files = new SpecFiles(root);
  const settings = readSettings(files.open(posix.join(folder, "docs.yaml")));
  const path = posix.join(folder, "inventory.json");
  const absolute = join(root, path);
  const committed = existsSync(absolute) ? parseInventories(readFileSync(absolute, "utf8")) : undefined;
  const specOf = (version: string): Spec => readSpec(files, folder, version);
  if (documents.length === 0) {
    if (committed === undefined) throw new Error(`${path}: there is no such file; name a document to have it written`);
    const coverage = compareWithSpec(committed, specOf, settings);
    return { venue, counts: countAll(committed), coverage, notes: [] };
  }
  const { inventories, notes } = await extractAll(venue, documents, settings);
  const coverage = compareWithSpec(inventories, specOf, settings);
  const writes = write || committed === undefined;
  if (writes) writeFileSync(absolute, printInventories(inventories));
  return {
    venue,
    counts: countAll(inventories),
    ...(committed !== undefined && { changes: compareInventories(committed, inventories) }),
    coverage,
    notes,
    ...(writes && { written: path }),
  };
}

async function extractAll(
  venue: string,
  documents: readonly string[],
  settings: Settings,
): Promise<{ inventories: Inventories; notes: string[] }> {
  const versions = settings.versions.length === 0 ? [""] : settings.versions;
  if (documents.length !== versions.length) {
    const wanted = settings.versions.length === 0 ? "one document" : `documents of ${settings.versions.join(", ")}`;
    throw new Error(`${venue}: expected ${wanted}, got ${documents.length}`);
  }
  const texts = await Promise.all(documents.map(readDocument));
  const extracts = versions.map((version, at) => {
    const document = documents[at] ?? "";
    const found = extract(texts[at] ?? "", settings);
    if (found.inventory.endpoints.length + found.inventory.streams.length === 0) {
      throw new Error(`${document}: no request and no stream found; is this the document of ${venue}?`);
    }
    return { version, ...found };
  });
  const notes = extracts.flatMap(({ version, ...one }) => one.notes.map((note) => ({ version, note })));
  return {
    inventories: new Map(extracts.map(({ version, inventory }) => [version, inventory])),
    notes: notes
      .filter(({ note }) => !isSetting(note) || notes.filter((one) => one.note === note).length === extracts.length)
      .filter(({ version, note }) => !isSetting(note) || version === versions[0])
      .map(({ version, note }) => (isSetting(note) || version === "" ? note : `${version}: ${note}`)),
  };
}

/** Text of a file, or of what a URL names. Of a web page, the copied text is needed, not its source. */
async function readDocument(document: string): Promise<string> {
  if (!/^https?:\/\//u.test(document)) return readFileSync(document, "utf8");
  const answer = await fetch(document, { signal: AbortSignal.timeout(60_000) });
  if (!answer.ok) throw new Error(`${document}: HTTP ${answer.status}`);
  if (answer.headers.get("content-type")?.includes("html") === true) {
    throw new Error(`${document}: a web page; copy its text to a file and name that`);
  }
  return answer.text();
}

/** Whether a note is about a setting: then it counts only where no document fits it. */
function isSetting(note: string): boolean {
  return /^(?:repair not needed|section not found|enum not found|statement not found): /u.test(note);
}

function countAll(inventories: Inventories): Report["counts"] {
  return [...inventories].map(([version, inventory]) => ({ version, ...countFacts(inventory) }));
}
