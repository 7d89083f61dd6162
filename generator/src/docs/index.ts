import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { SpecFiles } from "../load/files.js";
import { compareInventories } from "./changes.js";
import { compareWithSpec } from "./coverage.js";
import { extract } from "./extract.js";
import { countFacts, parseInventory, printInventory } from "./inventory.js";
import { needsWork, printReport, type Report } from "./report.js";
import { readSettings } from "./settings.js";
import { readSpec } from "./spec.js";

const USAGE = `usage: venuekit docs <venue> [<file>] [--json] [--write] [--root <dir>]

Extracts the facts of a venue's document and compares them with the committed inventory and with the spec.
Without <file>, the committed inventory is compared with the spec.

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
    const [venue, file, ...more] = positionals;
    if (venue === undefined || more.length > 0 || !/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/u.test(venue)) {
      output.err(USAGE);
      return 2;
    }
    json = values.json === true;
    const from = values.root === undefined ? root : resolve(values.root);
    report = compare(from, venue, file, values.write === true);
  } catch (error) {
    output.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  output.out(json ? `${JSON.stringify(report, null, 2)}\n` : printReport(report));
  return needsWork(report) ? 1 : 0;
}

function compare(root: string, venue: string, document: string | undefined, write: boolean): Report {
  const folder = posix.join("specs", venue);
  const files = new SpecFiles(root);
  const settings = readSettings(files.open(posix.join(folder, "docs.yaml")));
  const path = posix.join(folder, "inventory.json");
  const absolute = join(root, path);
  const committed = existsSync(absolute) ? parseInventory(readFileSync(absolute, "utf8")) : undefined;
  if (document === undefined) {
    if (committed === undefined) throw new Error(`${path}: there is no such file; name a document to have it written`);
    const coverage = compareWithSpec(committed, readSpec(files, folder), settings);
    return { venue, counts: countFacts(committed), coverage, notes: [] };
  }
  const { inventory, notes } = extract(readFileSync(document, "utf8"), settings);
  if (inventory.endpoints.length + inventory.streams.length === 0) {
    throw new Error(`${document}: no request and no stream found; is this the document of ${venue}?`);
  }
  const coverage = compareWithSpec(inventory, readSpec(files, folder), settings);
  const writes = write || committed === undefined;
  if (writes) writeFileSync(absolute, printInventory(inventory));
  return {
    venue,
    counts: countFacts(inventory),
    ...(committed !== undefined && { changes: compareInventories(committed, inventory) }),
    coverage,
    notes,
    ...(writes && { written: path }),
  };
}
