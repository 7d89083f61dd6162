import type { Decoding } from "../codec/types.js";
import { ConfigError, type VenueError } from "../errors.js";
import type { Transport, TransportFailure } from "../transport/transport.js";
import type { CallOptions } from "./client.js";
import type { Clock } from "./clock.js";
import type { Sign } from "./draft.js";
import type { Hooks } from "./hooks.js";
import type { LimitedCall, RateLimits } from "./limits.js";
import type { Costs, Operation } from "./operation.js";
import type { Judge } from "./verdict.js";

/** What all calls of one client share. Never leaves the client: `sign` knows the keys. */
export interface Core {
  readonly origin: string;
  readonly sign: Sign;
  readonly judge: Judge;
  readonly decoding: Decoding;
  readonly limits: RateLimits;
  readonly clock: Clock;
  readonly hooks: Hooks;
  readonly transport: Transport;
  readonly timeoutMs: number;
  readonly retries: number;
  readonly maxWaitMs: number | undefined;
  readonly nextClientId: () => string;
  /** Waits that end when the client is closed. */
  readonly pending: Set<(failure: TransportFailure) => void>;
  closed: boolean;
}

/** One call on its way, over all its attempts. Times are of the monotonic clock. */
export interface Call extends LimitedCall {
  readonly method: string;
  /** As documented, with its `{placeholders}`: fit for logs. */
  readonly path: string;
  costs: Costs | undefined;
  readonly effect: Operation<never, unknown>["effect"];
  readonly retry: Operation<never, unknown>["retry"];
  readonly retries: number;
  readonly started: number;
  readonly timeoutMs: number;
  attempt: number;
  /** An attempt may have taken effect without an answer saying so. */
  doubt: boolean;
  /** The clock was read again for this call. */
  synced: boolean;
  /** HTTP status of the last answer. */
  status: number | undefined;
  /** What the last attempt failed with. */
  error: VenueError | undefined;
  clientOrderIds: (() => readonly string[]) | undefined;
  reconcile: (() => Promise<unknown>) | undefined;
}

/** What is called. */
export type Subject = Pick<Call, "operation" | "method" | "path" | "effect" | "retry" | "costs">;

const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** @throws {ConfigError} The client is closed, or an option makes no sense. */
export function beginCall(core: Core, subject: Subject, options: CallOptions | undefined): Call {
  if (core.closed) throw new ConfigError(`${subject.operation}: the client is closed`);
  const timeoutMs = options?.timeoutMs ?? core.timeoutMs;
  const retries = options?.retries ?? core.retries;
  const maxWaitMs = options?.maxWaitMs ?? core.maxWaitMs ?? timeoutMs / 2;
  checkTimes(timeoutMs, retries, maxWaitMs);
  const started = performance.now();
  // Written out: spreading the subject here would cost ten times as much as the rest of the call.
  return {
    operation: subject.operation,
    method: subject.method,
    path: subject.path,
    effect: subject.effect,
    retry: subject.retry,
    costs: subject.costs,
    signal: options?.signal,
    started,
    timeoutMs,
    deadline: started + timeoutMs,
    maxWaitMs,
    retries,
    attempt: 0,
    doubt: false,
    synced: false,
    status: undefined,
    error: undefined,
    clientOrderIds: undefined,
    reconcile: undefined,
  };
}

/** Timers take NaN, Infinity and anything beyond 31 bits for "at once"; here that is an error. */
export function checkTimes(timeoutMs: number, retries: number, maxWaitMs: number | undefined): void {
  if (!(timeoutMs > 0 && timeoutMs <= LONGEST_TIMER_MS)) {
    throw new ConfigError(`timeoutMs must be above 0 and at most ${LONGEST_TIMER_MS}`);
  }
  if (!(Number.isInteger(retries) && retries >= 0))
    throw new ConfigError("retries must be a whole number of 0 or more");
  if (maxWaitMs !== undefined && !(maxWaitMs >= 0)) throw new ConfigError("maxWaitMs must be 0 or more");
}
