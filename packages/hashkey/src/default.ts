import { type Client, decimalsOf } from "@venuekit/runtime";
import { Decimal } from "decimal.js";
import { hashkeyWith } from "./client.js";
import type { HashkeyOptions } from "./options.js";

/**
 * A HashKey client. Numbers arrive as exact `Decimal`s of decimal.js.
 *
 * ```ts
 * const client = hashkey({ key, secret, server: "sandbox" });
 * const account = await getAccount(client);
 * ```
 *
 * Nothing is sent until the first call. Close it with `client.close()` when streams were opened.
 *
 * @throws {ConfigError} A key without a secret, or the other way round; an unknown server.
 */
export function hashkey(options: HashkeyOptions = {}): Client {
  return hashkeyWith({ ...options, decimal: decimalsOf(Decimal) });
}
