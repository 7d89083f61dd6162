import { type AsterSimulator, startSimulator } from "../../src/index.js";
import { hmac, messageHash, signDigest } from "../../src/venues/aster/shared/index.js";
import { type Reply, read } from "./client.js";

export type Product = "spot" | "futures";

export interface AsterSend {
  readonly product?: Product;
  /** Default `v3`. */
  readonly version?: "v1" | "v3";
  /** Name of the credentials. Default: the demo user's of the version. */
  readonly key?: "v3" | "v3ReadOnly" | "other" | "v1" | "v1ReadOnly";
  /** Where the parameters travel; default: the body of POST and PUT, the query otherwise. */
  readonly place?: "query" | "body";
  readonly nonce?: bigint | string;
  readonly timestamp?: number;
  /** Whether the main wallet is named. Default true. */
  readonly user?: boolean;
  readonly chainId?: number;
  /** What is sent in place of the right signature; undefined for none. */
  readonly signature?: (right: string) => string | undefined;
}

let lastNonce = 0n;

/** Microseconds of the simulator's clock, strictly increasing. */
export function nextNonce(simulator: AsterSimulator): bigint {
  const now = BigInt(simulator.clock.now()) * 1000n;
  lastNonce = now > lastNonce || lastNonce - now > 5_000_000n ? now : lastNonce + 1n;
  return lastNonce;
}

/** Signs in the way of a version and sends. `path` has no prefix, for example `order`. */
export async function call(
  simulator: AsterSimulator,
  method: string,
  path: string,
  params: Readonly<Record<string, string | number>> = {},
  options: AsterSend = {},
): Promise<Reply> {
  const { version = "v3" } = options;
  const pairs = Object.entries(params).map(([name, value]): [string, string] => [name, String(value)]);
  const headers: Record<string, string> = {};
  const text = version === "v3" ? v3(simulator, pairs, options) : v1(simulator, pairs, options, headers);
  return send(method, urlOf(simulator, path, options), text, headers, options.place);
}

/** A V1 call that only names its key. */
export function keyed(
  simulator: AsterSimulator,
  method: string,
  path: string,
  params: Readonly<Record<string, string>> = {},
  options: AsterSend = {},
): Promise<Reply> {
  const headers = { "X-MBX-APIKEY": simulator.keys.v1.key };
  const url = urlOf(simulator, path, { ...options, version: "v1" });
  return send(method, url, new URLSearchParams(params).toString(), headers, options.place);
}

/** A call without credentials; `path` may hold a query. */
export async function plain(simulator: AsterSimulator, path: string, options: AsterSend = {}): Promise<Reply> {
  return read(await fetch(urlOf(simulator, path, options)));
}

export function urlOf(
  simulator: AsterSimulator,
  path: string,
  { product = "spot", version = "v3" }: AsterSend,
): string {
  const prefix = product === "spot" ? "api" : "fapi";
  return `${simulator[product].restUrl}/${prefix}/${version}/${path}`;
}

/** A simulator that stands still: no market, no limits. */
export function paused(
  options: NonNullable<Parameters<typeof startSimulator<"aster">>[1]> = {},
): Promise<AsterSimulator> {
  return startSimulator("aster", { market: "paused", limits: false, ...options });
}

function v3(simulator: AsterSimulator, pairs: [string, string][], options: AsterSend): string {
  const name = options.key === "other" || options.key === "v3ReadOnly" ? options.key : "v3";
  const wallet = simulator.keys[name];
  const nonce = String(options.nonce ?? nextNonce(simulator));
  const sent: [string, string][] = pairs.some(([one]) => one === "nonce") ? pairs : [...pairs, ["nonce", nonce]];
  if (options.user !== false) sent.push(["user", wallet.user]);
  const text = new URLSearchParams([...sent, ["signer", wallet.signer]]).toString();
  const right = signDigest(messageHash(text, options.chainId ?? simulator.chainId), wallet.privateKey);
  return withSignature(text, right, options);
}

function v1(
  simulator: AsterSimulator,
  pairs: [string, string][],
  options: AsterSend,
  headers: Record<string, string>,
): string {
  const { key, secret } = simulator.keys[options.key === "v1ReadOnly" ? "v1ReadOnly" : "v1"];
  headers["X-MBX-APIKEY"] = key;
  const timestamp = String(options.timestamp ?? simulator.clock.now());
  const text = new URLSearchParams([...pairs, ["timestamp", timestamp]]).toString();
  return withSignature(text, hmac(secret, text), options);
}

function withSignature(text: string, right: string, { signature }: AsterSend): string {
  const sent = signature ? signature(right) : right;
  return sent === undefined ? text : `${text}&signature=${sent}`;
}

async function send(
  method: string,
  url: string,
  text: string,
  headers: Record<string, string>,
  place: AsterSend["place"],
): Promise<Reply> {
  const inBody = (place ?? (method === "POST" || method === "PUT" ? "body" : "query")) === "body";
  const form = { ...headers, "content-type": "application/x-www-form-urlencoded" };
  if (inBody) return read(await fetch(url, { method, headers: form, body: text }));
  return read(await fetch(text === "" ? url : `${url}?${text}`, { method, headers }));
}
