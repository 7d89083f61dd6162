import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from "yaml";

export const ROOT: string = fileURLToPath(new URL("../..", import.meta.url));

/** A documented example: the operation or message it belongs to, its name, and its JSON text, digits as written. */
export interface Example {
  readonly of: string;
  readonly name: string;
  readonly json: string;
}

/** Example answers of every operation of a specification. */
export function answerExamples(spec: string): Example[] {
  const root = new Reader(resolve(ROOT, "specs", spec, "openapi.yaml"));
  const found: Example[] = [];
  for (const path of root.children(["paths"])) {
    for (const [method, operation] of path.entries()) {
      if (!METHODS.has(method)) continue;
      const content = operation.at(["responses", "200", "content", "application/json", "examples"]);
      for (const [name, example] of content?.entries() ?? []) {
        found.push({ of: operation.text("operationId"), name, json: example.at(["value"])?.json() ?? "" });
      }
    }
  }
  return found;
}

/** Example pushes of every stream of a specification. */
export function pushExamples(spec: string): Example[] {
  const root = new Reader(resolve(ROOT, "specs", spec, "asyncapi.yaml"));
  const found: Example[] = [];
  for (const [id, operation] of root.at(["operations"])?.entries() ?? []) {
    for (const message of operation.children(["messages"])) {
      for (const example of message.children(["examples"])) {
        found.push({ of: id, name: example.text("name"), json: example.at(["payload"])?.json() ?? "" });
      }
    }
  }
  return found;
}

const METHODS = new Set(["get", "post", "put", "delete", "patch"]);

/** A node of a specification, with `$ref`s followed across files. */
class Reader {
  readonly #file: string;
  readonly #node: Node;

  constructor(file: string, node?: Node) {
    this.#file = file;
    this.#node = node ?? documentOf(file);
  }

  at(path: readonly string[]): Reader | undefined {
    let here: Reader = this.#resolved();
    for (const key of path) {
      const next = isMap(here.#node) ? here.#node.get(key, true) : undefined;
      if (next === undefined) return undefined;
      here = new Reader(here.#file, next as Node).#resolved();
    }
    return here;
  }

  entries(): [string, Reader][] {
    const { node, file } = { node: this.#resolved().#node, file: this.#resolved().#file };
    if (!isMap(node)) return [];
    return node.items.map((item) => [
      String((item.key as { value: unknown }).value),
      new Reader(file, item.value as Node).#resolved(),
    ]);
  }

  children(path: readonly string[]): Reader[] {
    const found = this.at(path);
    if (found === undefined) return [];
    if (isSeq(found.#node)) return found.#node.items.map((item) => new Reader(found.#file, item as Node).#resolved());
    return found.entries().map(([, child]) => child);
  }

  text(key: string): string {
    const value = (this.#resolved().#node as YAMLMap).get(key);
    return value === undefined ? "" : String(value);
  }

  /** The node as JSON text. Numbers keep their source. */
  json(): string {
    const node = this.#node;
    if (isMap(node)) {
      const parts = node.items.map(({ key, value }) => {
        return `${JSON.stringify(String((key as { value: unknown }).value))}:${new Reader(this.#file, value as Node).json()}`;
      });
      return `{${parts.join(",")}}`;
    }
    if (isSeq(node)) return `[${node.items.map((item) => new Reader(this.#file, item as Node).json()).join(",")}]`;
    if (isScalar(node))
      return typeof node.value === "number" ? (node.source ?? "") : JSON.stringify(node.value ?? null);
    throw new Error(`${this.#file}: an example holds a node that is no data`);
  }

  #resolved(): Reader {
    const node = this.#node;
    if (isAlias(node)) throw new Error(`${this.#file}: aliases are not used in specifications`);
    const ref = isMap(node) ? node.get("$ref") : undefined;
    if (typeof ref !== "string") return this;
    const [path = "", pointer = ""] = ref.split("#");
    const file = path === "" ? this.#file : resolve(dirname(this.#file), path);
    const keys = pointer
      .split("/")
      .slice(1)
      .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    const target = new Reader(file).at(keys);
    if (target === undefined) throw new Error(`${this.#file}: ${ref} leads nowhere`);
    return target;
  }
}

const documents = new Map<string, Node>();

function documentOf(file: string): Node {
  let node = documents.get(file);
  if (node === undefined) {
    node = parseDocument(readFileSync(file, "utf8")).contents as Node;
    documents.set(file, node);
  }
  return node;
}
