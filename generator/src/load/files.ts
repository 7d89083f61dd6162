import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import { Cursor } from "./cursor.js";
import { SpecError } from "./error.js";

interface Parsed {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  readonly value: unknown;
}

/** The spec files of one run, parsed once each. Paths are relative to the root and use forward slashes. */
export class SpecFiles {
  readonly root: string;
  readonly #parsed = new Map<string, Parsed>();

  constructor(root: string) {
    this.root = root;
  }

  /** The whole content of a file. */
  open(file: string): Cursor {
    return new Cursor(this, file, [], this.#parse(file, undefined).value);
  }

  /** The target of a `$ref` found at `from`. */
  follow(ref: string, from: Cursor): Cursor {
    const [path = "", fragment = ""] = ref.split("#", 2);
    const file = path === "" ? from.file : posix.join(posix.dirname(from.file), path);
    if (/^[a-z]+:/i.test(path)) from.fail(`"${ref}" is not a file of this repository`);
    let cursor = new Cursor(this, file, [], this.#parse(file, from).value);
    if (fragment !== "" && !fragment.startsWith("/")) from.fail(`"${ref}": the part after # must be a JSON pointer`);
    for (const part of fragment.split("/").slice(1)) {
      const key = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
      const next = cursor.child(key);
      if (next === undefined) return from.fail(`"${ref}" points to nothing`);
      cursor = next;
    }
    return cursor;
  }

  /** The 1-based line of a place, where it is known. */
  line(file: string, path: readonly string[]): number | undefined {
    const parsed = this.#parsed.get(file);
    const node = parsed?.document.getIn([...path], true);
    if (parsed === undefined || !isNode(node) || !node.range) return undefined;
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
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const [problem] = document.errors;
    if (problem !== undefined) throw new SpecError(file, "", problem.message, lines.linePos(problem.pos[0]).line);
    const parsed = { document, lines, value: document.toJS() as unknown };
    this.#parsed.set(file, parsed);
    return parsed;
  }
}
