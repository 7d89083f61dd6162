import type { ClientOptions, Json, Judge, LimitOptions, StreamHubOptions, ToDecimal } from "@venuekit/runtime";
import type { LimitName } from "./generated/limits.js";
import type * as operations from "./generated/operations.js";
import type { Frames } from "./protocol/frames.js";
import type { Canonicalize } from "./signing.js";

/** Where the venue lives. */
export interface Server {
  /** Without a trailing slash, e.g. `https://api.bitexasia.com`. */
  readonly rest: string;
  /** Full address of the socket, e.g. `wss://…`. The page gives none; streams can't be opened without it. */
  readonly stream?: string | undefined;
}

/** One of the seven calls. */
export type OperationName = Exclude<keyof typeof operations, `watch${string}`>;

/** Reconnects, timeouts and frames of the streams. */
export interface StreamSettings extends StreamHubOptions, Partial<Frames> {
  /** A message sent at intervals to keep the connection. Default: none. */
  readonly ping?: { readonly everyMs: number; readonly frame: (now: number) => string } | undefined;
  /** Milliseconds without any message after which the connection is made anew. Default 60,000. Inferred. */
  readonly silentAfterMs?: number | undefined;
}

/**
 * Options of {@link bitexasia}. All are optional: market data needs none. Those that say "inferred" have defaults the
 * page does not back; they are there so that you can correct a guess without changing the package.
 *
 * The venue tolerates a clock drift you set for each key, and documents no call to read its time: keep `now` right.
 */
export interface BitexasiaOptions extends Omit<ClientOptions, "streams"> {
  /** API key. Needed for orders and balances. */
  readonly key?: string | undefined;
  /** Secret of the key. Never leaves the process, never printed. */
  readonly secret?: string | undefined;
  /** Default `"production"`. A sandbox exists, but its address is not published: ask the venue and give it here. */
  readonly server?: "production" | Server | undefined;
  /**
   * The text that is signed. Default, inferred: method, path, body, timestamp and nonce in the order of the page's
   * sample, joined without a separator.
   */
  readonly canonicalize?: Canonicalize | undefined;
  /**
   * Makes the signature of that text, in place of `secret`: another hash, another encoding, or a key kept elsewhere.
   * Default, inferred: HMAC-SHA256 with `secret`, in lower-case hex.
   */
  readonly hmac?: ((text: string) => string | Promise<string>) | undefined;
  /** Makes nonces. Default: 8 random hex digits, the form of the page's sample. */
  readonly nonce?: (() => string) | undefined;
  /** Signs market data calls too, e.g. for the deeper order book of verified accounts. Default false. Inferred. */
  readonly signMarketData?: boolean | undefined;
  /**
   * Repeats an order whose answer was lost, with the same `client_order_id`. The page calls that safe, but does not
   * show where the id travels; if our guess is wrong, a repeat is a second order. Default false: prove it first.
   */
  readonly retryOrders?: boolean | undefined;
  /**
   * Turns an answer into the shape this package expects, before it is decoded. Numbers in it are text. Default, inferred:
   * {@link unwrap}, which takes answers out of plain envelopes.
   */
  readonly reshape?: ((operation: OperationName, answer: Json) => Json) | undefined;
  /** Decides what an answer means. Default, inferred: by HTTP status; `error`, or `success: false`, is a refusal. */
  readonly judge?: Judge | undefined;
  /** Weights of calls against the 1,200 a minute. Default, inferred: 1 each. */
  readonly weights?: Partial<Readonly<Record<OperationName, number>>> | undefined;
  /** Rate limits counted by the client. Default: the documented 1,200 a minute; `false`: none. Makers get more. */
  readonly limits?: LimitOptions<LimitName> | undefined;
  /** Frames, reconnects and timeouts of the streams. Address: `server.stream`. */
  readonly streams?: StreamSettings | undefined;
}

/** Options of {@link bitexasiaWith}. */
export interface BitexasiaWithOptions extends BitexasiaOptions {
  /**
   * Makes a decimal from the exact text of a number: `String` to keep text, `Number` for charts. Register the type
   * as well, see {@link Register}.
   */
  readonly decimal: ToDecimal;
}
