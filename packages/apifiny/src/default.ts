import { type Client, decimalsOf } from "@venuekit/runtime";
import { Decimal } from "decimal.js";
import { apifinyWith } from "./client.js";
import type { ApifinyOptions } from "./options.js";

/**
 * An Apifiny client for one venue. Numbers arrive as exact `Decimal`s of decimal.js.
 *
 * ```ts
 * const client = apifiny({ venue: "BINANCEUS", accountId, secretKeyId, secret });
 * ```
 *
 * Nothing is sent until the first call. Close it with `client.close()` when streams were opened.
 *
 * @throws {ConfigError} Credentials that don't go together.
 */
export function apifiny(options: ApifinyOptions = {}): Client {
  return apifinyWith({ ...options, decimal: decimalsOf(Decimal) });
}
