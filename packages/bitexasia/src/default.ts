import { type Client, decimalsOf } from "@venuekit/runtime";
import { Decimal } from "decimal.js";
import { bitexasiaWith } from "./client.js";
import type { BitexasiaOptions } from "./options.js";

/**
 * A BitexAsia client. Numbers arrive as exact `Decimal`s of decimal.js.
 *
 * ```ts
 * const client = bitexasia({ key, secret });
 * const order = await createOrder(client, { pair: "BTC-USD", side: "buy", type: "limit", price: "63000", size: "0.01" });
 * ```
 *
 * Nothing is sent until the first call. Close it with `client.close()` when streams were opened.
 *
 * @throws {ConfigError} A key without a secret, or the other way round; an unknown server; a weight that is none.
 */
export function bitexasia(options: BitexasiaOptions = {}): Client {
  return bitexasiaWith({ ...options, decimal: decimalsOf(Decimal) });
}
