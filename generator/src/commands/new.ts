import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { SpecError } from "../load/error.js";
import { SpecFiles } from "../load/files.js";
import { convert, type LeftOut } from "../load/foreign/index.js";
import type { Node } from "../load/foreign/node.js";
import { loadVenue } from "../load/venues.js";
import { buildModel } from "../model/index.js";
import type { Documents } from "../scaffold/document.js";
import { gapsOf, scaffold } from "../scaffold/index.js";
import { minimalDocuments } from "../scaffold/minimal.js";

const FLAGS = {
  root: { type: "string" },
  from: { type: "string" },
  streams: { type: "string" },
  partial: { type: "boolean" },
} as const;

/** Runs the command as written. Resolves with the exit code: 0 done, 1 refused, 2 not understood. */
export async function runNew(argv: readonly string[], print: (text: string) => void): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: FLAGS });
    const [venue, ...others] = positionals;
    if (venue === undefined || others.length > 0) throw new TypeError("name one venue");
    const { root = fileURLToPath(new URL("../../..", import.meta.url)), from, streams, partial = false } = values;
    return await newVenue({ root: resolve(root), venue, from, streams, partial, print });
  } catch (error) {
    if (!(error instanceof SpecError) && !(error instanceof TypeError)) throw error;
    console.error(error instanceof SpecError ? error.message : `venuekit new: ${error.message}`);
    return error instanceof SpecError ? 1 : 2;
  }
}

export interface NewOptions {
  readonly root: string;
  readonly venue: string;
  /** An OpenAPI file somebody else wrote. */
  readonly from?: string | undefined;
  /** An AsyncAPI file somebody else wrote. */
  readonly streams?: string | undefined;
  /** Leave out what can't be compiled, and say so, instead of failing. */
  readonly partial?: boolean;
  readonly print: (text: string) => void;
}

/**
 * Scaffolds a venue: specs, package, simulator stub and tests. Writes nothing where anything of that name exists.
 * Resolves with the exit code.
 *
 * @throws {SpecError} What the given files say can't be compiled; nothing was written.
 */
export async function newVenue(options: NewOptions): Promise<number> {
  const { root, venue: id, print } = options;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw new SpecError(`specs/${id}`, "", "a venue is named in lower case, e.g. my-venue");
  const folders = [`specs/${id}`, `packages/${id}`, `packages/simulator/src/venues/${id}`];
  for (const folder of folders) {
    if (existsSync(join(root, folder))) throw new SpecError(folder, "", "exists already");
  }
  const { documents, leftOut } = read(options);
  const files = scaffold(root, id, documents, leftOut);
  const paths = [...files.keys()];
  const generated = await generatedFiles(root, id, files);
  print(`${id}: ${paths.length} files to go on with, ${generated} generated`);
  for (const gap of gapsOf({ id }, documents, leftOut)) print(`  - ${gap}`);
  print(
    `Next: \`pnpm install\`, \`pnpm format\`, \`pnpm vitest run --config test/vitest.config.ts packages/${id}\`; then the gaps.`,
  );
  return 0;
}

function read({ venue: id, from, streams, partial = false }: NewOptions): {
  documents: Documents;
  leftOut: readonly LeftOut[];
} {
  if (from === undefined && streams === undefined) return { documents: minimalDocuments(id), leftOut: [] };
  const open = (file: string | undefined): ReturnType<SpecFiles["open"]> | undefined =>
    file === undefined ? undefined : new SpecFiles(dirname(resolve(file))).open(basename(file));
  const { openapi, asyncapi, leftOut } = convert(open(from), open(streams), id, { isPartial: partial });
  // A first compilation in memory: its failures name the places of the files that were given.
  buildModel(openapi, asyncapi);
  return { documents: { openapi: openapi.value as Node, asyncapi: asyncapi?.value as Node | undefined }, leftOut };
}

/** Writes the scaffold, then compiles the specs in it like those of any venue. */
async function generatedFiles(root: string, id: string, files: ReadonlyMap<string, string>): Promise<number> {
  write(root, files);
  const { openapi, asyncapi } = loadVenue(root, id);
  const { emitVenue } = await import("../emit/index.js");
  const emitted = await emitVenue(buildModel(openapi, asyncapi));
  write(root, emitted);
  return emitted.size;
}

function write(root: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
