import { tellCallers } from "../changeset/index.js";
import { diffText } from "../diff/lines.js";
import { startWireTypes } from "../emit/wire-types.js";
import { findVenues, loadVenue } from "../load/venues.js";
import { buildModel } from "../model/index.js";
import { applyChanges, type Change, compareFiles } from "../write.js";

export interface GenerateOptions {
  readonly root: string;
  /** Compare only. */
  readonly check: boolean;
  /** All where empty. */
  readonly venues: readonly string[];
  /** Draft changesets for what changed since the last release; default: true. `check` never does. */
  readonly changeset?: boolean;
  readonly print: (text: string) => void;
}

/**
 * Compiles the specs. The check of AsyncAPI documents against their standard takes longer than all the rest and is
 * left to `lint`. Resolves with the exit code: 1 where `--check` finds a difference.
 */
export async function generate(options: GenerateOptions): Promise<number> {
  const { root, check, print } = options;
  const ids = findVenues(root, options.venues);
  startWireTypes();
  // Heavy, and not needed to find out that a spec is broken: loading it overlaps with reading the specs.
  const emitting = import("../emit/index.js");
  const changes: Change[] = [];
  let count = 0;
  for (const id of ids) {
    const { openapi, asyncapi } = loadVenue(root, id);
    const venue = buildModel(openapi, asyncapi);
    const { emitVenue, ownedPlaces } = await emitting;
    const files = await emitVenue(venue);
    count += files.size;
    changes.push(...compareFiles(root, files, ownedPlaces(venue)));
  }
  if (check) return report(changes, count, print);
  applyChanges(root, changes);
  print(`${count} files of ${ids.join(", ")}: ${summary(changes)}`);
  tellCallers({ root, ids, draft: options.changeset ?? true, print });
  return 0;
}

function summary(changes: readonly Change[]): string {
  if (changes.length === 0) return "all up to date";
  const of = (kind: Change["kind"]): number => changes.filter((change) => change.kind === kind).length;
  return `${of("missing")} new, ${of("changed")} changed, ${of("stale")} removed`;
}

function report(changes: readonly Change[], count: number, print: (text: string) => void): number {
  if (changes.length === 0) {
    print(`${count} files, all up to date`);
    return 0;
  }
  for (const change of changes) print(diffText(change));
  print(`${changes.length} of ${count} files differ from the specs; run \`pnpm generate\``);
  return 1;
}
