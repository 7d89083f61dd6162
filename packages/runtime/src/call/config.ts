import type { ToDecimal } from "../number/dec.js";
import type { Transport } from "../transport/transport.js";
import type { Client } from "./client.js";
import type { Sign } from "./draft.js";
import type { Hooks } from "./hooks.js";
import type { RateLimitTable } from "./limits.js";
import type { Judge } from "./verdict.js";

/** What a venue package and its user bring together to make a client. Holds no secret but inside `sign`. */
export interface ClientConfig {
  /** The venue's id, e.g. for logs. */
  readonly venue: string;
  /** e.g. `https://api.example.com`, without a path. */
  readonly origin: string;
  readonly sign: Sign;
  readonly judge: Judge;
  readonly decimal: ToDecimal;
  /** `{}` for no limits. */
  readonly limits: RateLimitTable;
  /** Default: undici on Node, `fetch` elsewhere. The client closes it. */
  readonly transport?: Transport;
  /** Deadline of a whole call in milliseconds, waiting and retries included. Default 10,000. */
  readonly timeoutMs?: number;
  /** Repeats after a harmless failure. Default 2. */
  readonly retries?: number;
  /** Longest wait for the rate limits in milliseconds. Default: half of the call's deadline, so that it can be answered. */
  readonly maxWaitMs?: number;
  /** Wall clock in epoch milliseconds. Default `Date.now`. Deadlines and limits use a monotonic clock instead. */
  readonly now?: () => number;
  /** Asks the venue for its time. Without it a call refused for its timestamp is not repeated. */
  readonly readTime?: (client: Client) => Promise<number>;
  /** Makes ids for orders that come without one. Default: time and random, 20 characters of `[0-9a-z]`. */
  readonly clientOrderId?: () => string;
  readonly hooks?: Hooks;
}
