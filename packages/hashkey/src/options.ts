import type { Dec, Hooks, RateLimitTable, StreamHubOptions, ToDecimal, Transport } from "@venuekit/runtime";

/** Where a venue lives, without trailing slashes. */
export interface Server {
  /** e.g. `https://api-pro.hashkey.com` */
  readonly rest: string;
  /** e.g. `wss://stream-pro.hashkey.com` */
  readonly stream: string;
}

/** Options of {@link hashkey}. All are optional: public market data needs none. */
export interface HashkeyOptions {
  /** API access key. Needed for everything but market data. */
  readonly key?: string;
  /** Secret of the key. Never leaves the process, never printed. */
  readonly secret?: string;
  /** Default `"production"`. */
  readonly server?: "production" | "sandbox" | Server;
  /**
   * Exchange site of market data, e.g. `"UAE"`. The document names it for `getExchangeInfo` only (default there:
   * `BMU`) and shows values `BMU` and `UAE`; when set here it is sent with every market data call and subscription.
   */
  readonly site?: "UAE" | "BMU" | (string & {});
  /** Header that carries the key. Default `"X-HK-APIKEY"`; parts of the document say `"X-APIKEY"`. */
  readonly apiKeyHeader?: string;
  /** Milliseconds a signed call stays valid. Default: the venue's, 5000. */
  readonly recvWindow?: number;
  /** Deadline of one call in milliseconds, waiting and retries included. Default 10,000. */
  readonly timeoutMs?: number;
  /** Repeats of a call after a failure that did no harm. Default 2. Orders are never repeated. */
  readonly retries?: number;
  /** Longest wait for a free place in the rate limits, in milliseconds. Default: up to the deadline. */
  readonly maxWaitMs?: number;
  /** Rate limits counted by the client. Default: the documented 2 queries and 10 orders a second; `false`: none. */
  readonly limits?: Partial<RateLimitTable> | false;
  /** Reconnects, timeouts and lingering of the sockets. The defaults suit the venue. */
  readonly streams?: StreamHubOptions;
  /** Carries the HTTP calls. Default: undici on Node, `fetch` elsewhere. */
  readonly transport?: Transport;
  /** Local time in epoch milliseconds. Default `Date.now`. */
  readonly now?: () => number;
  /** Makes the client order ids of orders that bring none. Default: time and randomness, 20 characters. */
  readonly clientOrderId?: () => string;
  /** Called on requests, answers, retries, waits, errors, gaps. For logs and traces; secrets are left out. */
  readonly hooks?: Partial<Hooks>;
}

/** Options of {@link hashkeyWith}. */
export interface HashkeyWithOptions extends HashkeyOptions {
  /**
   * Makes a decimal from the exact text of a number: `String` to keep text, `Number` for charts. Register the type
   * as well, see {@link Register}.
   */
  readonly decimal: ToDecimal;
}

export type { Dec };
