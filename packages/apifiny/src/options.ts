import type { ClientOptions, LimitOptions, ToDecimal } from "@venuekit/runtime";
import type { LimitName } from "./generated/limits.js";

/** Where Apifiny lives, without trailing slashes. */
export interface Server {
  /** Market data, and venues without a host of their own, e.g. `https://api.apifiny.com`. */
  readonly rest: string;
  /** Sockets of the same, e.g. `wss://api.apifiny.com`. */
  readonly stream: string;
  /** REST hosts of co-located venues, e.g. `{ BINANCEUS: "https://apibnu.apifiny.com" }`; their sockets are at the same hosts. */
  readonly hosts?: Readonly<Record<string, string>> | undefined;
}

/** Options of {@link apifiny}. All are optional: market data needs none. */
export interface ApifinyOptions extends ClientOptions {
  /**
   * The venue whose account this client trades, e.g. `"BINANCEUS"`. Decides the host: co-located venues have their own,
   * and refuse calls for others. Default `"GBBO"`, which stands for the best price of all venues.
   */
  readonly venue?: string | undefined;
  /** Account id, e.g. `STA-00000001`. */
  readonly accountId?: string | undefined;
  /** Access key, the id of the secret. */
  readonly secretKeyId?: string | undefined;
  /** Secret key. Signs tokens; never sent, never a claim, never printed. */
  readonly secret?: string | undefined;
  /**
   * `"jwt"`, the default, is what the document describes. `"hmac"` is what the venue's own connector sends since its
   * version 1.2.0: headers `apiKey` and `signature`, fields `timestamp` and `recvWindow`. The document does not know it.
   */
  readonly auth?: "jwt" | "hmac" | undefined;
  /** Milliseconds a call stays valid, with `auth: "hmac"`. Default 5000. */
  readonly recvWindow?: number | undefined;
  /** Seconds a token is valid, with `auth: "jwt"`. Default 30. */
  readonly tokenSeconds?: number | undefined;
  /** Limits that replace the documented ones, by bucket; `false`: the client counts nothing. */
  readonly limits?: LimitOptions<LimitName> | undefined;
  /** Default: production. Apifiny's sandbox is reached without encryption only, so it is not offered here. */
  readonly server?: Server | undefined;
}

/** Options of {@link apifinyWith}. */
export interface ApifinyWithOptions extends ApifinyOptions {
  /** Makes a decimal from the exact text of a number, e.g. `String`. Register the type as well, see `Register`. */
  readonly decimal: ToDecimal;
}
