import type { Decoding } from "../codec/types.js";
import type { Transport } from "../transport/transport.js";
import type { Clock } from "./clock.js";
import type { Hooks } from "./hooks.js";
import type { RateLimits } from "./limits.js";
import type { Operation } from "./operation.js";

/** Options of one call. */
export interface CallOptions {
  /** Aborts the call. An order that may have left by then is an `UnknownExecutionError`. */
  readonly signal?: AbortSignal | undefined;
  /** Deadline of the whole call in milliseconds, waiting and retries included. Default: the client's. */
  readonly timeoutMs?: number | undefined;
  /**
   * Longest wait for the venue's rate limits in milliseconds; a longer one fails at once with `RateLimitError`.
   * Default: the client's, or half of this call's deadline.
   */
  readonly maxWaitMs?: number | undefined;
  /** Repeats after a harmless failure. Default: the client's. */
  readonly retries?: number | undefined;
}

/** A connection to one venue: credentials, limits, clock, transport. Pass it to the venue's functions. */
export interface Client {
  /** The venue's id, e.g. for logs. */
  readonly venue: string;
  /** Version of the API, where the venue has several. */
  readonly version: string | undefined;
  readonly decoding: Decoding;
  readonly clock: Clock;
  readonly limits: RateLimits;
  readonly hooks: Hooks;
  readonly transport: Transport;
  /** Runs one operation. The generated functions call this. */
  request<P, R>(operation: Operation<P, R>, params: P, options?: CallOptions): Promise<R>;
  /**
   * Closes all streams and connections, then the transport. Calls that wait or are under way fail, later ones are
   * `ConfigError`s. Streams may still give their listen keys back: while they close, for a second at most, calls that
   * place no order are let through.
   */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}
