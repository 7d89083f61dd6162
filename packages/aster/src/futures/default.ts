import { type Client, decimalsOf } from "@venuekit/runtime";
import { Decimal } from "decimal.js";
import type { AsterOptions } from "../options.js";
import { asterFuturesWith } from "./client.js";

/**
 * A client of Aster futures. Numbers arrive as exact `Decimal`s of decimal.js.
 *
 * ```ts
 * import { privateKeySigner } from "@venuekit/aster/wallet";
 *
 * const client = asterFutures({ user: "0x...", signer: privateKeySigner(agentKey) });
 * ```
 *
 * An agent wallet (`user` and `signer`) speaks V3, a legacy API key (`key` and `secret`) V1; market data needs neither.
 * Nothing is sent until the first call. Close it with `client.close()` when streams were opened.
 *
 * @throws {ConfigError} Credentials that don't go together; an unknown server.
 */
export function asterFutures(options: AsterOptions = {}): Client {
  return asterFuturesWith({ ...options, decimal: decimalsOf(Decimal) });
}
