import { createHmac } from "node:crypto";
import type { RawRequest } from "../../../engine/message.js";
import type { Endpoint } from "./contract.js";
import type { Directory, Permissions, User } from "./directory.js";
import { messageHash, recoverAddress } from "./eip712.js";
import { missing, quoted, refuse } from "./errors.js";
import type { Nonces } from "./nonces.js";
import type { ReadRequest } from "./request.js";

/** Who a call comes from. */
export interface Caller {
  readonly user: User;
  readonly permissions: Permissions;
  /** The V1 key or the address of the agent. */
  readonly credential: string;
}

export interface AuthOptions {
  readonly directory: Directory;
  readonly nonces: Nonces;
  /** Chain id of the signing domain. */
  readonly chainId: number;
}

const DEFAULT_WINDOW = 5000;
const LARGEST_WINDOW = 60_000;
const AHEAD = 1000;

export function hmac(secret: string, text: string): string {
  return createHmac("sha256", secret).update(text, "utf8").digest("hex");
}

/**
 * Checks the credentials of a call; undefined for one that needs none.
 *
 * @throws {CodedError} when they are missing, wrong or out of time.
 */
export function authenticate(
  options: AuthOptions,
  endpoint: Endpoint,
  request: RawRequest,
  read: ReadRequest,
  now: number,
): Caller | undefined {
  if (endpoint.auth === "none") return undefined;
  if (endpoint.version === "v3") return agentOf(options, read, now);
  const header = request.headers["x-mbx-apikey"];
  if (header === undefined || header === "") throw refuse("-2014");
  const key = options.directory.key(header);
  if (!key) throw refuse("-2015");
  if (endpoint.auth === "signed") verifyHmac(key.secret, read, now);
  return { user: key.user, permissions: key.permissions, credential: key.key };
}

function verifyHmac(secret: string, { values, signedText, signature }: ReadRequest, now: number): void {
  const timestamp = whole(values, "timestamp");
  if (signature === undefined || signature === "") throw missing("signature");
  if (signature.toLowerCase() !== hmac(secret, signedText)) throw refuse("-1022");
  const window = values.has("recvWindow") ? whole(values, "recvWindow") : BigInt(DEFAULT_WINDOW);
  if (window > LARGEST_WINDOW) throw refuse("-1130", quoted("recvWindow"));
  if (!inWindow(Number(timestamp), now, Number(window))) throw refuse("-1021");
}

/** The document's own condition: strictly less than a second ahead, and not older than the window. */
export function inWindow(timestamp: number, serverTime: number, recvWindow: number): boolean {
  return timestamp < serverTime + AHEAD && serverTime - timestamp <= recvWindow;
}

function agentOf({ directory, nonces, chainId }: AuthOptions, read: ReadRequest, now: number): Caller {
  const { values, signedText, signature } = read;
  const nonce = whole(values, "nonce");
  const signer = values.get("signer");
  if (signer === undefined) throw missing("signer");
  if (signature === undefined || signature === "") throw missing("signature");
  const address = recoverAddress(messageHash(signedText, chainId), signature);
  if (address !== signer.toLowerCase()) throw refuse("-1022");
  const agent = directory.agent(signer, values.get("user"), now);
  if (!nonces.use(agent.user.id, nonce, now)) throw refuse("-4225");
  return { user: agent.user, permissions: agent.permissions, credential: agent.address };
}

function whole(values: ReadonlyMap<string, string>, name: string): bigint {
  const text = values.get(name);
  if (text === undefined || !/^\d{1,19}$/.test(text)) throw missing(name);
  return BigInt(text);
}
