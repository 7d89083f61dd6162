import { createHmac, timingSafeEqual } from "node:crypto";
import type { RawRequest } from "../../engine/message.js";
import { VenueRefusal } from "./errors.js";

/** A key with its scope and its IP list. */
export interface ApiKey {
  readonly key: string;
  readonly secret: string;
  /** What the page calls read only, and trade. */
  readonly scope: "read" | "trade";
  readonly accountId: string;
  /** Addresses that may use the key; all where absent. */
  readonly ips?: readonly string[];
}

const NONCE = /^[0-9a-f]{8}$/;

/** The text under a signature: the sample's order, joined without a separator. Inferred, like the hash. */
export function signedText(request: RawRequest, timestamp: string, nonce: string): string {
  const { method, path, query, body } = request;
  return [method, query === "" ? path : `${path}?${query}`, body, timestamp, nonce].join("");
}

export function sign(secret: string, text: string): string {
  return createHmac("sha256", secret).update(text, "utf8").digest("hex");
}

/** Nonces of the time in which a request could be sent again. */
export class Nonces {
  readonly #used = new Map<string, number>();

  /** @returns false where the nonce was used before and could still be in time. */
  use(id: string, now: number, keepMs: number): boolean {
    for (const [known, until] of this.#used) if (until <= now) this.#used.delete(known);
    if (this.#used.has(id)) return false;
    this.#used.set(id, now + keepMs);
    return true;
  }
}

export interface Verification {
  readonly now: number;
  /** How far a timestamp may be off, either way. */
  readonly driftMs: number;
  readonly nonces: Nonces;
}

/** @throws {VenueRefusal} when a header is missing or malformed, the time is off, or the signature is wrong. */
export function verify(request: RawRequest, key: ApiKey, { now, driftMs, nonces }: Verification): void {
  const timestamp = header(request, "x-api-timestamp");
  const nonce = header(request, "x-api-nonce");
  const signature = header(request, "x-api-signature");
  if (!/^\d{13}$/.test(timestamp)) throw denied("invalid_timestamp", "X-Api-Timestamp must be epoch milliseconds");
  if (!NONCE.test(nonce)) throw denied("invalid_nonce", "X-Api-Nonce must be 8 hex digits");
  if (Math.abs(Number(timestamp) - now) > driftMs) throw denied("timestamp_out_of_range", "The clocks differ too much");
  if (!same(signature, sign(key.secret, signedText(request, timestamp, nonce)))) {
    throw denied("invalid_signature", "The signature does not match");
  }
  if (!nonces.use(`${key.key} ${nonce}`, now, 2 * driftMs)) throw denied("nonce_reused", "The nonce was used before");
}

function header(request: RawRequest, name: string): string {
  const value = request.headers[name];
  if (value === undefined || value === "") throw denied("missing_header", `${name} is missing`);
  return value;
}

function same(given: string, right: string): boolean {
  return given.length === right.length && timingSafeEqual(Buffer.from(given), Buffer.from(right));
}

function denied(code: string, message: string): VenueRefusal {
  return new VenueRefusal(401, code, message);
}

/** @throws {VenueRefusal} 403 from outside the key's IP list, as documented. */
export function checkAddress(request: RawRequest, key: ApiKey): void {
  if (key.ips === undefined) return;
  const address = request.remote.replace(/^::ffff:/, "");
  if (!key.ips.includes(address)) {
    throw new VenueRefusal(403, "ip_not_allowed", "This address is not on the IP list of the key");
  }
}
