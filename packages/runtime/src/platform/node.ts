import { ConfigError } from "../errors.js";
import type { Transport } from "../transport/transport.js";
import { undiciTransport } from "../transport/undici.js";

export { openSocket } from "./socket-node.js";

export { undiciTransport };

/** The transport a client uses when none is given. */
export function defaultTransport(): Transport {
  return undiciTransport();
}

/** Loaded on first use: market data needs no signature, and the import would take longer than that of this package. */
function crypto(): typeof import("node:crypto") {
  return process.getBuiltinModule("node:crypto");
}

/** Makes a function that signs text with HMAC-SHA256, lower-case hex. The secret can't be read back from it. */
export function hmacSha256(secret: string): (text: string) => string | Promise<string> {
  if (secret === "") throw new ConfigError("the secret is empty");
  const { createHmac, createSecretKey } = crypto();
  const key = createSecretKey(secret, "utf8");
  return (text) => createHmac("sha256", key).update(text, "utf8").digest("hex");
}

/** SHA-256 of the text as UTF-8, lower-case hex. */
export function sha256Hex(text: string): string | Promise<string> {
  return crypto().createHash("sha256").update(text, "utf8").digest("hex");
}
