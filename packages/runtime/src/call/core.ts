import type { Decoding } from "../codec/types.js";
import { ConfigError, type Traces, type VenueError } from "../errors.js";
import type { Transport } from "../transport/transport.js";
import type { CallOptions, Client } from "./client.js";
import type { Clock } from "./clock.js";
import type { ClientConfig } from "./config.js";
import type { Draft } from "./draft.js";
import type { LimitedCall, RateLimits } from "./limits.js";
import type { Costs, Operation } from "./operation.js";

/** What all calls of one client share. Never leaves the client: `sign` knows the keys. */
export interface Core extends Omit<ClientConfig, "limits"> {
  readonly decoding: Decoding;
  readonly limits: RateLimits;
  readonly clock: Clock;
  readonly transport: Transport;
  /** Aborts the calls when the client is closed; then renewed for the calls with which its resources end. */
  ending: AbortController;
  /** No call lasts longer, by the monotonic clock. Finite once the client is closed. */
  openUntil: number;
  closeResources?: () => Promise<void>;
}

/** By what a copy of a client has in common with it: venue packages and users wrap clients in objects of their own. */
const cores = /* @__PURE__ */ new WeakMap<RateLimits, Core>();

export function keepCore(core: Core): void {
  cores.set(core.limits, core);
}

/** @throws {ConfigError} The object is no client of `createClient`. */
export function coreOf(client: Client): Core {
  const core = cores.get(client.limits);
  if (core === undefined) throw new ConfigError("this is not a client");
  return core;
}

/** Ends the calls under way. Others may begin, and must end, until then. */
export function endCalls(core: Core, until: number): void {
  const { ending } = core;
  core.openUntil = until;
  core.ending = new AbortController();
  ending.abort(new Error("the client was closed"));
}

/** What is called. */
export type Subject = Pick<Operation<never, unknown>, "id" | "method" | "path" | "effect" | "retry">;

/** The times of one call. */
interface Times {
  readonly timeoutMs: number;
  readonly retries: number;
  readonly maxWaitMs: number;
}

/** One call on its way, over all its attempts. Times are of the monotonic clock. */
export interface Call extends LimitedCall, Times {
  readonly subject: Subject;
  readonly started: number;
  costs?: Costs | undefined;
  attempt: number;
  /** The transport has got the last attempt: from here on it may have left. */
  handed: boolean;
  /** The request as it was sent last. */
  signed?: Draft;
  /** An attempt may have taken effect without an answer saying so. */
  doubt: boolean;
  /** The clock was read again for this call. */
  synced: boolean;
  /** HTTP status of the last answer. */
  status?: number;
  /** What the last attempt failed with. */
  error?: VenueError;
  traces: Traces;
}

const TIMEOUT_MS = 10_000;
const RETRIES = 2;

/** @throws {ConfigError} The client is closed, or an option makes no sense. */
export function beginCall(core: Core, subject: Subject, options: CallOptions = {}): Call {
  const { openUntil } = core;
  const started = performance.now();
  // What becomes of an order could not be followed any more.
  if (started >= openUntil || (subject.effect === "order" && openUntil < Number.POSITIVE_INFINITY)) {
    throw new ConfigError(`${subject.id}: the client is closed`);
  }
  const { timeoutMs, retries, maxWaitMs } = timesOf(core, options);
  // Each field is written out: with a spread, V8 would make an object of a slow kind at every call.
  return {
    timeoutMs,
    retries,
    maxWaitMs,
    operation: subject.id,
    // Cancels are among them: whoever wants out must not stand behind the orders that still wait.
    urgent: subject.effect === "state",
    subject,
    signals: [options.signal, core.ending.signal],
    started,
    deadline: Math.min(started + timeoutMs, openUntil),
    attempt: 0,
    handed: false,
    doubt: false,
    synced: false,
    traces: { clientOrderIds: [], reconcile: undefined },
  };
}

/** @throws {ConfigError} An option makes no sense. */
export function timesOf(defaults: CallOptions, options: CallOptions = defaults): Times {
  const timeoutMs = options.timeoutMs ?? defaults.timeoutMs ?? TIMEOUT_MS;
  const retries = options.retries ?? defaults.retries ?? RETRIES;
  const maxWaitMs = options.maxWaitMs ?? defaults.maxWaitMs ?? timeoutMs / 2;
  // Timers take NaN, Infinity and anything beyond 31 bits for "at once"; and text would be joined, not added.
  if (
    !(
      Number.isFinite(timeoutMs) &&
      timeoutMs > 0 &&
      timeoutMs < 2 ** 31 &&
      Number.isInteger(retries) &&
      retries >= 0 &&
      maxWaitMs >= 0
    )
  ) {
    throw new ConfigError("timeoutMs, retries or maxWaitMs is out of range");
  }
  return { timeoutMs, retries, maxWaitMs };
}
