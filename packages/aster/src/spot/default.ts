import { type Client, decimalsOf } from "@venuekit/runtime";
import { Decimal } from "decimal.js";
import type { AsterOptions } from "../options.js";
import { asterSpotWith } from "./client.js";

/**
 * A client of Aster spot. Numbers arrive as exact `Decimal`s of decimal.js.
 *
 * ```ts
 * import { privateKeySigner } from "@venuekit/aster/wallet";
 *
 * const client = asterSpot({ user: "0x...", signer: privateKeySigner(agentKey) });
 * ```
 *
 * An agent wallet (`user` and `signer`) speaks V3, a legacy API key (`key` and `secret`) V1; market data needs neither.
 * Nothing is sent until the first call. Close it with `client.close()` when streams were opened.
 *
 * @throws {ConfigError} Credentials that don't go together; an unknown server.
 */
export function asterSpot(options: AsterOptions = {}): Client {
  return asterSpotWith({ ...options, decimal: decimalsOf(Decimal) });
}
