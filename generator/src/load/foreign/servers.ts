import type { Cursor } from "../cursor.js";
import { entriesAt, itemsAt, type Node, textAt } from "./node.js";

export interface Servers {
  readonly nodes: readonly Node[];
  /** The path that all of them have, which every operation's path begins with. */
  readonly prefix: string;
  /** Origins by which an operation's own server is known. */
  readonly origins: ReadonlySet<string>;
}

interface Parsed {
  readonly at: Cursor;
  /** Empty for an address without a host. */
  readonly origin: string;
  readonly path: string;
}

/** Servers with the path of the first one. Variables have their default. */
export function readServers(root: Cursor): Servers {
  const all = itemsAt(root, "servers").map(parse);
  const [first] = all;
  const prefix = first?.path ?? "";
  const usable = all.filter(({ origin, path }) => origin !== "" && path === prefix);
  const names = new Set<string>();
  const nodes = usable.flatMap(({ at, origin }) => {
    const name = nameOf(at, origin, names);
    if (names.has(name)) return [];
    names.add(name);
    return [{ url: origin, "x-name": name }];
  });
  return { nodes, prefix, origins: new Set(all.map(({ origin }) => origin)) };
}

/** The path prefix of an operation or a path with servers of its own. */
export function ownPrefix(owner: Cursor, servers: Servers): string | undefined {
  const [first] = itemsAt(owner, "servers").map(parse);
  if (first === undefined) return undefined;
  if (first.origin !== "" && !servers.origins.has(first.origin)) {
    return first.at.fail(`${first.origin} is none of the root's servers: a server of its own is not supported`);
  }
  return first.path;
}

function parse(at: Cursor): Parsed {
  const url = (textAt(at, "url") ?? "").replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const variable = entriesAt(at, "variables").find(([key]) => key === name)?.[1];
    const value = variable?.child("default")?.value;
    return value === undefined ? "" : String(value);
  });
  const match = /^([a-z]+:\/\/[^/?#]+)?([^?#]*)/i.exec(url);
  return { at, origin: match?.[1] ?? "", path: `/${match?.[2] ?? ""}`.replaceAll(/\/+/g, "/").replace(/\/$/, "") };
}

/** `production` for the first, `sandbox` for what says it is a test; further ones by their host. */
function nameOf(at: Cursor, origin: string, taken: ReadonlySet<string>): string {
  const words = `${origin} ${textAt(at, "description") ?? ""}`;
  if (/sandbox|test|demo|staging/i.test(words) && !taken.has("sandbox")) return "sandbox";
  if (!taken.has("production")) return "production";
  return origin.replace(/^[a-z]+:\/\//i, "");
}
