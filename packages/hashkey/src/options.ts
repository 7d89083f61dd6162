import type { ClientOptions, LimitOptions, ToDecimal } from "@venuekit/runtime";
import type { LimitName } from "./generated/limits.js";

/** Where the venue lives, without trailing slashes. */
export interface Server {
  /** e.g. `https://api-pro.hashkey.com` */
  readonly rest: string;
  /** e.g. `wss://stream-pro.hashkey.com` */
  readonly stream: string;
}

/** Options of {@link hashkey}. All are optional: public market data needs none. */
export interface HashkeyOptions extends ClientOptions {
  /** API access key. Needed for everything but market data. */
  readonly key?: string | undefined;
  /** Secret of the key. Never leaves the process, never printed. */
  readonly secret?: string | undefined;
  /** Default `"production"`. */
  readonly server?: "production" | "sandbox" | Server | undefined;
  /**
   * Exchange site of market data, e.g. `"UAE"`. The document names it for `getExchangeInfo` only (default there:
   * `BMU`) and shows values `BMU` and `UAE`; when set here it is sent with every market data call and subscription.
   */
  readonly site?: "UAE" | "BMU" | (string & {}) | undefined;
  /** Limits that replace the documented ones, by bucket; `false`: the client counts nothing. */
  readonly limits?: LimitOptions<LimitName> | undefined;
  /** Header that carries the key. Default `"X-HK-APIKEY"`; parts of the document say `"X-APIKEY"`. */
  readonly apiKeyHeader?: string | undefined;
  /** Milliseconds a signed call stays valid. Default: the venue's, 5000. */
  readonly recvWindow?: number | undefined;
}

/** Options of {@link hashkeyWith}. */
export interface HashkeyWithOptions extends HashkeyOptions {
  /**
   * Makes a decimal from the exact text of a number: `String` to keep text, `Number` for charts. Register the type
   * as well, see {@link Register}.
   */
  readonly decimal: ToDecimal;
}
