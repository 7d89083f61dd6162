import { createHmac } from "node:crypto";
import type { HashkeySimulator } from "../../src/index.js";

export interface Reply {
  readonly status: number;
  readonly text: string;
  /** Parsed body; undefined when it is no JSON. */
  readonly body: unknown;
  readonly headers: Headers;
}

export interface SendOptions {
  readonly key?: { readonly key: string; readonly secret: string };
  readonly header?: string;
  readonly timestamp?: number;
  readonly recvWindow?: number;
  /** Where the parameters travel; default: the body of POST and PUT, the query otherwise. */
  readonly place?: "query" | "body";
  readonly json?: unknown;
  readonly signature?: (right: string) => string | undefined;
}

/** Signs as the document tells it, written apart from the simulator's own check. */
export async function signed(
  simulator: HashkeySimulator,
  method: string,
  path: string,
  params: Record<string, string | number> = {},
  options: SendOptions = {},
): Promise<Reply> {
  const { key, secret } = options.key ?? simulator.keys.main;
  const timestamp = options.timestamp ?? simulator.clock.now();
  const pairs: [string, string | number][] = [...Object.entries(params), ["timestamp", timestamp]];
  if (options.recvWindow !== undefined) pairs.push(["recvWindow", options.recvWindow]);
  let text = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
  const right = createHmac("sha256", secret).update(text).digest("hex");
  const signature = options.signature ? options.signature(right) : right;
  if (signature !== undefined) text += `&signature=${signature}`;
  const inBody = (options.place ?? (method === "POST" || method === "PUT" ? "body" : "query")) === "body";
  const form = inBody && options.json === undefined;
  const headers: Record<string, string> = { [options.header ?? "X-HK-APIKEY"]: key };
  if (options.json !== undefined) headers["content-type"] = "application/json";
  else if (form) headers["content-type"] = "application/x-www-form-urlencoded";
  const body = options.json !== undefined ? JSON.stringify(options.json) : form ? text : null;
  return read(await fetch(`${simulator.restUrl}${path}${form ? "" : `?${text}`}`, { method, headers, body }));
}

export async function open(simulator: HashkeySimulator, target: string, method = "GET"): Promise<Reply> {
  return read(await fetch(`${simulator.restUrl}${target}`, { method }));
}

/** A response with its body as text and, where it is JSON, parsed. */
export async function read(response: Response): Promise<Reply> {
  const text = await response.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    body = undefined;
  }
  return { status: response.status, text, body, headers: response.headers };
}

/** A field of a reply's object, as text. */
export function field(reply: Reply, name: string): string {
  return String((reply.body as Record<string, unknown>)[name]);
}

export function rows(reply: Reply): Record<string, unknown>[] {
  if (!Array.isArray(reply.body)) throw new Error(`no list: ${reply.text}`);
  return reply.body as Record<string, unknown>[];
}

export function limitOrder(over: Record<string, string> = {}): Record<string, string> {
  return { symbol: "BTCUSDT", side: "BUY", type: "LIMIT", price: "80000", quantity: "0.01", ...over };
}
