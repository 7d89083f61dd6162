import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, extname, join, resolve } from "node:path";
import { SpecFiles } from "../load/files.js";
import { findVenues, loadVenue } from "../load/venues.js";
import { buildModel } from "../model/index.js";
import type { Venue } from "../model/venue.js";
import { Git } from "./git.js";

/** A base nobody can compare with: says why. */
export class BaseError extends Error {
  override readonly name: string = "BaseError";
}

/** A state of the specs, as a folder that has them below `specs/`. */
export interface State {
  readonly root: string;
  /** Streams can't be compared: the state is one OpenAPI document. */
  readonly callsOnly: boolean;
  /** The one venue, or product, it is a state of; all where absent. */
  readonly only: string | undefined;
}

/** The working tree, or another place that is laid out like it. */
export function stateOf(root: string): State {
  return { root, callsOnly: false, only: undefined };
}

/** Runs with a folder of its own, and removes it. */
export function inScratch<T>(run: (scratch: string) => T): T {
  const scratch = mkdtempSync(join(tmpdir(), "venuekit-"));
  try {
    return run(scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The ids of the venues and products of a state. */
export function venuesOf({ root }: State): string[] {
  return findVenues(root, []);
}

/**
 * The model of a venue, or of one of its products; `undefined` where the state does not have it.
 *
 * @throws {SpecError} The specs can't be compiled.
 */
export function modelOf({ root }: State, id: string, callsOnly: boolean): Venue | undefined {
  if (!existsSync(join(root, "specs", id, "openapi.yaml"))) return undefined;
  const { openapi, asyncapi } = loadVenue(root, id);
  return buildModel(openapi, callsOnly ? undefined : asyncapi);
}

/**
 * The state to compare with: a git ref, or what stands in a folder or file. A ref wins over a path of the same name;
 * a path that begins with `.` or `/` is never a ref.
 *
 * @param wanted Venues asked for: a folder or file of one venue needs exactly one.
 * @throws {BaseError} Neither a ref nor a path, or a path that holds no specs.
 */
export function openBase(root: string, base: string, wanted: readonly string[], scratch: string): State {
  const isPath = /^\.{0,2}[/\\]|^\.{1,2}$/.test(base);
  const git = isPath ? undefined : Git.open(root);
  const commit = git?.commit(base);
  if (git !== undefined && commit !== undefined) return stateOf(git.extract(commit, "specs", scratch));
  const path = resolve(base);
  if (!existsSync(path)) throw new BaseError(`"${base}" is neither a git ref, a folder nor a file`);
  if (statSync(path).isFile()) return fileState(path, one(wanted, base), scratch);
  if (existsSync(join(path, "specs"))) return stateOf(path);
  if (basename(path) === "specs") return stateOf(dirname(path));
  if (existsSync(join(path, "openapi.yaml"))) return venueState(path, one(wanted, base), scratch);
  if (findSpecs(path).length === 0) throw new BaseError(`${base} holds no specs`);
  // Products stand in folders of their own, like venues do: what was asked for says which they are.
  const [id] = wanted;
  if (id !== undefined && !existsSync(join(path, id.split("/", 1)[0] ?? id)))
    return venueState(path, one(wanted, base).split("/", 1)[0] ?? id, scratch);
  symlinkSync(path, join(scratch, "specs"), "junction");
  return stateOf(scratch);
}

function one(wanted: readonly string[], base: string): string {
  const [id, ...others] = wanted;
  if (id === undefined || others.length > 0) throw new BaseError(`${base} is the state of one venue: name that venue`);
  return id;
}

/** OpenAPI documents in folders of a folder, or one level below. */
function findSpecs(path: string): string[] {
  const folders = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [join(folder, entry.name)] : [],
    );
  const near = folders(path);
  return [...near, ...near.flatMap(folders)].filter((folder) => existsSync(join(folder, "openapi.yaml")));
}

/** Puts the folder of a venue or product where it is expected. */
function venueState(path: string, id: string, scratch: string): State {
  const filter = (file: string): boolean => !/[/\\](?:node_modules|\.git)$/.test(file);
  cpSync(path, join(scratch, "specs", id), { recursive: true, dereference: true, filter });
  return { root: scratch, callsOnly: false, only: id };
}

/** One OpenAPI document; what it refers to stands beside it. */
function fileState(path: string, id: string, scratch: string): State {
  if (![".yaml", ".yml", ".json"].includes(extname(path))) throw new BaseError(`${path} is not a YAML or JSON file`);
  const folder = join(scratch, "specs", id);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(dirname(path))) {
    if (name !== "openapi.yaml" && name !== "asyncapi.yaml") symlinkSync(join(dirname(path), name), join(folder, name));
  }
  symlinkSync(path, join(folder, "openapi.yaml"));
  const document = new SpecFiles(scratch).open(`specs/${id}/openapi.yaml`);
  if (document.child("openapi") === undefined)
    throw new BaseError(`${path} is not an OpenAPI document; to compare streams, give the folder`);
  return { root: scratch, callsOnly: true, only: id };
}
