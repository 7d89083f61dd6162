import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import { Cursor } from "./cursor.js";
import { SpecError } from "./error.js";

interface Parsed {
  /** Absent for JSON and for what no file holds. */
  readonly document?: Document.Parsed;
  readonly lines?: LineCounter;
  readonly value: unknown;
}

/** From an object of a document that was made, to the place it was made from. */
export type Origins = WeakMap<object, Cursor>;

/** The spec files of one run, parsed once each. Paths are relative to the root and use forward slashes. */
export class SpecFiles {
  readonly root: string;
  readonly #parsed = new Map<string, Parsed>();
  #origins: Origins = new WeakMap();

  constructor(root: string) {
    this.root = root;
  }

  /** The whole content of a file. */
  open(file: string): Cursor {
    return new Cursor(this, file, [], this.#parse(file, undefined).value);
  }

  /** Holds a document that was made from others, in the place of a file. Failures name what it was made from. */
  hold(file: string, value: unknown, origins: Origins): Cursor {
    this.#parsed.set(file, { value });
    this.#origins = origins;
    return new Cursor(this, file, [], value);
  }

  /** What the value at a place, or the nearest one around it, was made from. */
  origin(at: Cursor): Cursor | undefined {
    const parsed = this.#parsed.get(at.file);
    let value = parsed?.value;
    let found: Cursor | undefined;
    for (const key of [undefined, ...at.path]) {
      if (key !== undefined) value = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
      if (typeof value === "object" && value !== null) found = this.#origins.get(value) ?? found;
    }
    return found;
  }

  /** The target of a `$ref` found at `from`. */
  follow(ref: string, from: Cursor): Cursor {
    const [path = "", fragment = ""] = ref.split("#", 2);
    const file = path === "" ? from.file : posix.join(posix.dirname(from.file), path);
    if (/^[a-z]+:/i.test(path)) from.fail(`"${ref}" is not a file of this repository`);
    let cursor = new Cursor(this, file, [], this.#parse(file, from).value);
    if (fragment !== "" && !fragment.startsWith("/")) from.fail(`"${ref}": the part after # must be a JSON pointer`);
    for (const part of fragment.split("/").slice(1)) {
      const key = decoded(part).replaceAll("~1", "/").replaceAll("~0", "~");
      const next = cursor.child(key);
      if (next === undefined) return from.fail(`"${ref}" points to nothing`);
      cursor = next;
    }
    return cursor;
  }

  /** The 1-based line of a place, where it is known. */
  line(file: string, path: readonly string[]): number | undefined {
    const parsed = this.#parsed.get(file);
    const node = parsed?.document?.getIn([...path], true);
    if (parsed?.lines === undefined || !isNode(node) || !node.range) return undefined;
    return parsed.lines.linePos(node.range[0]).line;
  }

  #parse(file: string, from: Cursor | undefined): Parsed {
    const known = this.#parsed.get(file);
    if (known !== undefined) return known;
    let text: string;
    try {
      text = readFileSync(join(this.root, file), "utf8");
    } catch {
      if (from !== undefined) from.fail(`there is no file ${file}`);
      throw new SpecError(file, "", "there is no such file");
    }
    const json = jsonOf(text);
    if (json !== undefined) {
      this.#parsed.set(file, json);
      return json;
    }
    const lines = new LineCounter();
    const document = documentOf(text, lines, file);
    const [problem] = document.errors;
    if (problem !== undefined) throw new SpecError(file, "", problem.message, lines.linePos(problem.pos[0]).line);
    const parsed = { document, lines, value: plain(document, file) };
    this.#parsed.set(file, parsed);
    return parsed;
  }
}

/** JSON is YAML too, but a parser of its own reads megabytes of it at once. */
function jsonOf(text: string): Parsed | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function documentOf(text: string, lines: LineCounter, file: string): Document.Parsed {
  try {
    return parseDocument(text, { lineCounter: lines, prettyErrors: false });
  } catch (error) {
    if (error instanceof RangeError) throw new SpecError(file, "", "is nested too deeply");
    throw error;
  }
}

function plain(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    // Aliases that multiply.
    throw new SpecError(file, "", error instanceof Error ? error.message : String(error));
  }
}

/** A segment of a pointer; a percent sign that encodes nothing stands for itself. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
