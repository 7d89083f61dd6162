import { createHash, createHmac } from "node:crypto";
import { SignJWT } from "jose";
import { WebSocket } from "ws";
import { type ApifinyOptions, type ApifinySimulator, startApifiny } from "../../src/venues/apifiny/index.js";
import { type Reply, read } from "./client.js";

/** A simulator that stands still: no market, no limits, and orders that wait for `confirm()`. */
export async function paused(options: ApifinyOptions = {}): Promise<ApifinySimulator> {
  const sim = await startApifiny({ market: "paused", limits: false, ...options });
  sim.settings.submitMs = Number.POSITIVE_INFINITY;
  return sim;
}

export interface Send {
  readonly key?: "main" | "readOnly";
  /** Venue of the base URL, and of the call unless it names another. Default VENUE1. */
  readonly venue?: string;
  /** Exact query or body in place of the parameters. */
  readonly text?: string;
  /** What the claims have besides, or in place of, the right ones; undefined takes one out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** What is sent in place of the right token. */
  readonly token?: (right: string) => string;
  readonly contentType?: string;
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** A token by jose, which is neither the simulator's nor the client's own. */
export function token(sim: ApifinySimulator, claims: Send["claims"] = {}, key: Send["key"] = "main"): Promise<string> {
  const { key: secretKeyId, secret } = sim.keys[key];
  const exp = Math.floor(sim.clock.now() / 1000) + 30;
  const all = { accountId: sim.accountId, secretKeyId, exp, ...claims };
  return new SignJWT(all).setProtectedHeader({ alg: "HS256", typ: "JWT" }).sign(new TextEncoder().encode(secret));
}

/** The base URL of a venue, by the document's rule. */
export function baseUrl(sim: ApifinySimulator, venue: string): string {
  const host = sim.hosts[venue];
  return host === undefined ? `${sim.restUrl}/ac/v2/${venue}` : `${host}/ac/v2`;
}

/** A private call, signed as documented. `target` is for example `order/newOrder`. */
export async function call(
  sim: ApifinySimulator,
  method: "GET" | "POST",
  target: string,
  params: Readonly<Record<string, unknown>> = {},
  options: Send = {},
): Promise<Reply> {
  const { venue = "VENUE1" } = options;
  const all = { accountId: sim.accountId, venue, ...params };
  const sent = Object.entries(all).filter(([, value]) => value !== undefined);
  const query = sent.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join("&");
  const text = options.text ?? (method === "GET" ? query : JSON.stringify(Object.fromEntries(sent)));
  const right = await token(sim, { digest: sha256(text), ...options.claims }, options.key);
  const signature = options.token ? options.token(right) : right;
  return send(`${baseUrl(sim, venue)}/${target}`, method, text, { signature }, options.contentType);
}

export async function send(
  url: string,
  method: "GET" | "POST",
  text: string,
  headers: Readonly<Record<string, string>>,
  contentType = "application/json",
): Promise<Reply> {
  if (method === "GET") return read(await fetch(text === "" ? url : `${url}?${text}`, { headers }));
  return read(await fetch(url, { method, headers: { ...headers, "content-type": contentType }, body: text }));
}

/** A public call. */
export async function open(sim: ApifinySimulator, path: string): Promise<Reply> {
  return read(await fetch(`${sim.restUrl}${path}`));
}

export function hmac(secret: string, text: string): string {
  return createHmac("sha256", secret).update(text).digest("hex");
}

type Row = Record<string, unknown>;

/** Rows of `result`. */
export function result(reply: Reply): Row[] {
  const rows = (reply.body as { result?: unknown } | undefined)?.result;
  if (!Array.isArray(rows)) throw new Error(`no result: ${reply.text}`);
  return rows as Row[];
}

/** Code of a refusal in hexadecimal, as the table of errors prints it. */
export function code(reply: Reply): string {
  const { error } = reply.body as { error: { code: number } | null };
  return error === null ? "" : `0x${error.code.toString(16).toUpperCase().padStart(6, "0")}`;
}

export function order(info: Readonly<Record<string, unknown>> = {}): Row {
  const standard = { symbol: "BTCUSDT", orderType: "LIMIT", timeInForce: 1, orderSide: "BUY" };
  return { orderInfo: { ...standard, limitPrice: "30000", quantity: "0.01", ...info } };
}

/** Places an order and lets the venue have it. */
export async function placed(sim: ApifinySimulator, info: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const reply = await call(sim, "POST", "order/newOrder", order(info));
  const id = String(result(reply)[0]?.orderId);
  sim.confirm(id);
  return id;
}

/** The order as the venue shows it. */
export async function shown(sim: ApifinySimulator, orderId: string): Promise<Row> {
  return result(await call(sim, "GET", "order/queryOrderInfo", { orderId }))[0] ?? {};
}

/** A socket that keeps what it receives, with headers where the venue asks for them. */
export class ApifinySocket {
  readonly texts: string[] = [];
  readonly closed: Promise<number>;
  readonly #socket: WebSocket;
  readonly #waiting = new Set<() => void>();

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    this.closed = new Promise((resolve) => socket.once("close", resolve));
    socket.on("message", (data) => {
      this.texts.push(String(data));
      for (const look of [...this.#waiting]) look();
    });
  }

  static open(url: string, signature?: string): Promise<ApifinySocket> {
    const socket = new WebSocket(url, signature === undefined ? {} : { headers: { signature } });
    const wrapped = new ApifinySocket(socket);
    return new Promise((resolve, reject) => {
      socket.once("open", () => resolve(wrapped));
      socket.once("error", reject);
    });
  }

  /** Status of an upgrade: 101 when it is granted. */
  static status(url: string, signature?: string): Promise<number> {
    const socket = new WebSocket(url, signature === undefined ? {} : { headers: { signature } });
    return new Promise((resolve) => {
      socket.on("error", () => {});
      socket.once("open", () => {
        resolve(101);
        socket.terminate();
      });
      socket.once("unexpected-response", (_, response) => {
        resolve(response.statusCode ?? 0);
        socket.terminate();
      });
    });
  }

  send(frame: unknown): void {
    this.#socket.send(JSON.stringify(frame));
  }

  subscribe(channel: string, symbol: string, venues: unknown = ["BINANCE"], action = "sub"): void {
    this.send({ channel, symbol, venues, action });
  }

  /** The first text from `from` on whose frame passes, whether it has come already or not. */
  next(test: (frame: Row) => boolean, from = 0): Promise<{ readonly text: string; readonly frame: Row }> {
    return new Promise((resolve) => {
      let seen = from;
      const look = (): void => {
        for (; seen < this.texts.length; seen++) {
          const text = this.texts[seen] ?? "";
          const frame = JSON.parse(text) as Row;
          if (!test(frame)) continue;
          this.#waiting.delete(look);
          resolve({ text, frame });
          return;
        }
      };
      this.#waiting.add(look);
      look();
    });
  }

  close(): void {
    this.#socket.terminate();
  }
}
