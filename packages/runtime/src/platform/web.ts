import { ConfigError } from "../errors.js";
import { fetchTransport } from "../transport/fetch.js";
import type { Transport } from "../transport/transport.js";
import type { UndiciTransportOptions } from "../transport/undici.js";

export { openSocket } from "./socket-web.js";

/** undici needs Node. */
export function undiciTransport(_options?: UndiciTransportOptions): Transport {
  throw new ConfigError("undiciTransport needs Node.js; use fetchTransport here");
}

/** The transport a client uses when none is given. */
export function defaultTransport(): Transport {
  return fetchTransport();
}

/** Makes a function that signs text with HMAC-SHA256, lower-case hex. The secret can't be read back from it. */
export function hmacSha256(secret: string): (text: string) => string | Promise<string> {
  if (secret === "") throw new ConfigError("the secret is empty");
  const bytes = new TextEncoder();
  let key: ReturnType<typeof crypto.subtle.importKey> | undefined;
  return async (text) => {
    key ??= crypto.subtle.importKey("raw", bytes.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    return hex(await crypto.subtle.sign("HMAC", await key, bytes.encode(text)));
  };
}

/** SHA-256 of the text as UTF-8, lower-case hex. */
export async function sha256Hex(text: string): Promise<string> {
  return hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

function hex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
