import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { decodeJwt, decodeProtectedHeader, type JWTPayload } from "jose";
import type { RawRequest } from "../../engine/message.js";
import { refusal } from "./errors.js";

export interface ApiKey {
  /** The document's `secretKeyId`. */
  readonly key: string;
  readonly secret: string;
  /** For example `STA-00000001`. */
  readonly accountId: string;
  /** False for a key that may only read. */
  readonly write: boolean;
}

/** Finds a key by its id. */
export type FindKey = (key: string) => ApiKey | undefined;

/** How far a timestamp of the connector's scheme may be off, in milliseconds, where the caller does not say. Ours. */
const DEFAULT_WINDOW = 5000;

/**
 * Reads a token and checks its algorithm, signature and end, but no digest.
 *
 * The signature is compared here, because an answer must not wait: jose verifies asynchronously.
 *
 * @throws {VenueRefusal} `0x03001A` for a token that cannot be read or has expired, `0x20000A` for a wrong signature,
 * `0x20000B` for an unknown key or a key of another account.
 */
export function verifyToken(token: string, findKey: FindKey, now: number): { key: ApiKey; claims: JWTPayload } {
  const claims = readToken(token);
  const key = findKey(String(claims.secretKeyId));
  if (!key) throw refusal("0x20000B");
  const end = token.lastIndexOf(".");
  const right = createHmac("sha256", key.secret).update(token.slice(0, end)).digest("base64url");
  if (!same(token.slice(end + 1), right)) throw refusal("0x20000A");
  // Seconds, as in every JWT. One sample sends milliseconds: read as seconds that token outlives us all.
  if (typeof claims.exp !== "number" || claims.exp * 1000 <= now) throw refusal("0x03001A");
  if (claims.accountId !== key.accountId) throw refusal("0x20000B");
  return { key, claims };
}

function readToken(token: string): JWTPayload {
  try {
    if (decodeProtectedHeader(token).alg === "HS256") return decodeJwt(token);
  } catch {
    // Told below.
  }
  throw refusal("0x03001A");
}

/** What a digest covers: the query as sent, or the body as sent. */
export function signedText({ method, query, body }: RawRequest): string {
  return method === "GET" ? query : body;
}

export function digestOf(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/**
 * The documented scheme: a JWT in the header `signature`, with the digest of what was sent.
 *
 * @throws {VenueRefusal} as `verifyToken`; `0x20000A` also where there is no token or the digest is another.
 */
export function verifyRequest(request: RawRequest, findKey: FindKey, now: number): ApiKey {
  const token = request.headers.signature;
  if (token === undefined || token === "") throw refusal("0x20000A");
  const { key, claims } = verifyToken(token, findKey, now);
  if (claims.digest !== digestOf(signedText(request))) throw refusal("0x20000A");
  return key;
}

/**
 * The scheme of the official connector since 1.2: `apiKey` and a hex HMAC in headers, `timestamp` and `recvWindow`
 * among the parameters. The connector signs the query before it encodes it, so both forms count.
 *
 * @param params The parameters of the call, for their timestamp.
 * @throws {VenueRefusal} `0x20000B` for an unknown key, `0x20000A` for a wrong signature or a time out of the window.
 */
export function verifyHmac(
  request: RawRequest,
  params: ReadonlyMap<string, unknown>,
  findKey: FindKey,
  now: number,
): ApiKey {
  const key = findKey(request.headers.apikey ?? "");
  if (!key) throw refusal("0x20000B");
  const text = signedText(request);
  const given = (request.headers.signature ?? "").toLowerCase();
  if (![text, decoded(text)].some((one) => same(given, hmac(key.secret, one)))) throw refusal("0x20000A");
  const timestamp = Number(params.get("timestamp") ?? Number.NaN);
  const recvWindow = Number(params.get("recvWindow") ?? DEFAULT_WINDOW);
  if (!(Math.abs(now - timestamp) <= recvWindow)) throw refusal("0x20000A");
  return key;
}

function hmac(secret: string, text: string): string {
  return createHmac("sha256", secret).update(text, "utf8").digest("hex");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function same(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
