import { decimalsOf } from "@venuekit/runtime";
import { Decimal } from "decimal.js";
import type { FixSessionOptions } from "./options.js";
import { type FixSession, fixSessionWith } from "./session.js";

/**
 * Logs on to Apifiny over FIX 4.2. Numbers arrive as exact `Decimal`s of decimal.js. Needs Node, and the package
 * jspurefix, which is loaded with the first session.
 *
 * ```ts
 * await using session = await fixSession({ ...fixServers.BINANCE, accountId, secretKeyId, secret });
 * const report = await session.placeOrder({
 *   symbol: "BTCUSDT", side: "BUY", type: "LIMIT", timeInForce: "GTC", price: "100", quantity: "1.12", venue: "BINANCE",
 * });
 * ```
 *
 * @throws {FixRejectError} The venue refused the logon.
 * @throws {TransportError} No connection, or no answer to the logon in time.
 * @throws {ConfigError} An option makes no sense, or jspurefix is not installed.
 */
export function fixSession(options: FixSessionOptions): Promise<FixSession> {
  return fixSessionWith({ ...options, decimal: decimalsOf(Decimal) });
}
