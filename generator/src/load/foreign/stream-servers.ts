import type { Cursor } from "../cursor.js";
import { entriesAt, type Node, textAt } from "./node.js";

export interface StreamServers {
  readonly nodes: Node;
  /** The path that all of them have. */
  readonly prefix: string;
}

/** WebSocket servers with the path of the first one. Variables have their default. */
export function readStreamServers(root: Cursor): StreamServers {
  const all = entriesAt(root, "servers").map(([key, at]) => parse(key, at.resolve()));
  const sockets = all.filter(({ protocol }) => protocol === "ws" || protocol === "wss");
  const [other] = all;
  if (sockets.length === 0 && other !== undefined) {
    other.at.fail(`the protocol ${other.protocol} is not supported: streams are WebSockets`);
  }
  const prefix = sockets[0]?.path ?? "";
  const nodes: Node = {};
  for (const { key, at, protocol, host, path } of sockets) {
    if (path !== prefix || host === "") continue;
    const name = nameOf(`${key} ${host} ${textAt(at, "description") ?? ""}`, nodes) ?? key;
    nodes[name] = { host, protocol };
  }
  return { nodes, prefix };
}

interface Parsed {
  readonly key: string;
  readonly at: Cursor;
  readonly protocol: string;
  readonly host: string;
  readonly path: string;
}

function parse(key: string, at: Cursor): Parsed {
  const fill = (text: string): string =>
    text.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
      const variable = entriesAt(at, "variables")
        .find(([one]) => one === name)?.[1]
        .resolve();
      const value = variable?.child("default")?.value;
      return value === undefined ? "" : String(value);
    });
  const url = fill(textAt(at, "url") ?? `${textAt(at, "host") ?? ""}${textAt(at, "pathname") ?? ""}`);
  const match = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/?#]*)([^?#]*)/i.exec(url);
  const protocol = (textAt(at, "protocol") ?? match?.[1] ?? "").toLowerCase();
  const path = (match?.[3] ?? "").replace(/\/$/, "");
  return { key, at, protocol, host: match?.[2] ?? "", path };
}

function nameOf(words: string, taken: Node): string | undefined {
  if (/sandbox|test|demo|staging/i.test(words) && taken.sandbox === undefined) return "sandbox";
  return taken.production === undefined ? "production" : undefined;
}
