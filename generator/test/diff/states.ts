import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { modelOf, stateOf } from "../../src/diff/states.js";
import type { Venue } from "../../src/model/venue.js";
import { writeVenue } from "../support/repo.js";

/** The text of one state; the facts every spec needs are added. */
export interface SpecText {
  readonly openapi: string;
  readonly asyncapi?: string;
  readonly errors?: string;
  /** Replacements in the whole openapi.yaml, added facts included. */
  readonly replace?: Readonly<Record<string, string>>;
}

/** Runs with an empty folder, and removes it. */
export function inFolder<T>(run: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "venuekit-test-"));
  try {
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function writeSpec(root: string, id: string, { openapi, asyncapi, errors, replace = {} }: SpecText): void {
  writeVenue(root, id, openapi, asyncapi, errors);
  const file = join(root, "specs", id, "openapi.yaml");
  let text = readFileSync(file, "utf8");
  for (const [from, to] of Object.entries(replace)) {
    if (!text.includes(from)) throw new Error(`nothing to replace: ${from}`);
    text = text.replace(from, to);
  }
  writeFileSync(file, text);
}

const models = new WeakMap<SpecText, Venue>();

/** Built once for each state. */
export function model(text: SpecText): Venue {
  const known = models.get(text);
  if (known !== undefined) return known;
  const built = inFolder((root) => {
    writeSpec(root, "shop", text);
    const venue = modelOf(stateOf(root), "shop", false);
    if (venue === undefined) throw new Error("there is no such venue");
    return venue;
  });
  models.set(text, built);
  return built;
}
