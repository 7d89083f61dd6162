import type { Json } from "../json/json.js";
import type { ToDecimal } from "../number/dec.js";
import type { StreamHubOptions } from "../stream/connection.js";
import type { Transport } from "../transport/transport.js";
import type { Client } from "./client.js";
import type { Draft, Sign } from "./draft.js";
import type { Hooks } from "./hooks.js";
import type { RateLimitTable } from "./limits.js";
import type { Judge } from "./verdict.js";

/** Options that the clients of all venues have. All are optional. */
export interface ClientOptions {
  /** Deadline of a whole call in milliseconds, waiting and retries included. Default 10,000. */
  readonly timeoutMs?: number | undefined;
  /**
   * Repeats of a call after a failure that did no harm. Default 2. An order is repeated only if it never left, or was
   * refused for its timestamp.
   */
  readonly retries?: number | undefined;
  /** Longest wait for room in the rate limits in milliseconds. Default: half of the call's deadline. */
  readonly maxWaitMs?: number | undefined;
  /** Reconnects, timeouts and lingering of the sockets. The defaults suit the venue. */
  readonly streams?: StreamHubOptions | undefined;
  /** Carries the HTTP calls. Default: undici on Node, `fetch` elsewhere. The client closes it. */
  readonly transport?: Transport | undefined;
  /** Local time in epoch milliseconds. Default `Date.now`. Deadlines and limits use a monotonic clock instead. */
  readonly now?: (() => number) | undefined;
  /** Makes ids for orders that come without one. Default: time and randomness, 20 characters of `[0-9a-z]`. */
  readonly clientOrderId?: (() => string) | undefined;
  /** Called on requests, answers, retries, waits, errors and gaps. For logs and traces; secrets are left out. */
  readonly hooks?: Hooks | undefined;
}

/** What a venue package and its user bring together to make a client. Holds no secret but inside `sign`. */
export interface ClientConfig extends Omit<ClientOptions, "streams"> {
  /** The venue's id, e.g. for logs. */
  readonly venue: string;
  /** e.g. `https://api.example.com`, without a path. */
  readonly origin: string;
  /** Which version of the API to call, where there are several. */
  readonly version?: string | undefined;
  readonly sign: Sign;
  readonly judge: Judge;
  readonly decimal: ToDecimal;
  /** Reads the text of an answer, where a venue's is not always JSON. Default: strict and exact JSON. */
  readonly read?: ((text: string, draft: Draft) => Json) | undefined;
  /** `{}` for no limits. */
  readonly limits: RateLimitTable;
  /** Asks the venue for its time. Without it a call refused for its timestamp is not repeated. */
  readonly readTime?: ((client: Client) => Promise<number>) | undefined;
}
