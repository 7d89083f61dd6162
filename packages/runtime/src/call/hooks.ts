import type { VenueError } from "../errors.js";
import type { GapEvent, SocketEvent } from "../stream/events.js";

/** What every hook learns. Nothing in it is secret: no query, body, header or key. */
export interface CallEvent {
  /** The function's name, e.g. `createOrder`. */
  readonly operation: string;
  readonly method: string;
  /** The documented path, without query and with its `{placeholders}`. */
  readonly path: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** An answer came, of any status. */
export interface ResponseEvent extends CallEvent {
  readonly status: number;
  /** Milliseconds of this attempt, from sending to the last byte. */
  readonly durationMs: number;
}

/** An attempt failed without harm and will be repeated. */
export interface RetryEvent extends CallEvent {
  readonly delayMs: number;
  readonly error: VenueError;
}

/** The call failed for good. */
export interface ErrorEvent extends CallEvent {
  readonly error: VenueError;
  /** Milliseconds of the whole call. */
  readonly durationMs: number;
  /** HTTP status of the last answer, where there was one. */
  readonly status: number | undefined;
}

/** For logs and metrics. A hook that throws or rejects changes nothing. */
export interface Hooks {
  /** An attempt is about to be sent. */
  readonly request?: (event: CallEvent) => unknown;
  readonly response?: (event: ResponseEvent) => unknown;
  readonly retry?: (event: RetryEvent) => unknown;
  /** The call waits for room in the rate limits. */
  readonly wait?: (event: CallEvent) => unknown;
  readonly error?: (event: ErrorEvent) => unknown;
  /** Data of a stream may be missing. With this hook streams don't warn of gaps on the console. */
  readonly gap?: (event: GapEvent) => unknown;
  /** A connection of the streams changed its state. */
  readonly socket?: (event: SocketEvent) => unknown;
}

/** Calls a hook and survives it. */
export function emit<E>(hook: ((event: E) => unknown) | undefined, event: E): void {
  if (hook === undefined) return;
  try {
    const result = hook(event);
    if (result instanceof Promise) result.catch(() => undefined);
  } catch {
    // A broken logger must not break an order.
  }
}
