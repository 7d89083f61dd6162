import {
  ApiError,
  ConfigError,
  DecodeError,
  RateLimitError,
  TimeoutError,
  TransportError,
  UnknownExecutionError,
  VenueError,
} from "../errors.js";
import { isTransportFailure, transportFailure } from "../transport/failure.js";
import type { TransportFailure } from "../transport/transport.js";
import type { Call } from "./core.js";
import type { Refusal } from "./verdict.js";

/** Why an attempt brought no result: there was no answer, or it is not the result. */
export type Problem = TransportFailure | Refusal;

/** The failure of a transport in what an attempt threw, if it is one. */
export function failureIn(call: Call, thrown: unknown): TransportFailure | undefined {
  if (isTransportFailure(thrown)) return thrown;
  // Whatever else broke once the request may have left: its answer is lost.
  return call.handed && !(thrown instanceof VenueError) ? transportFailure("network", true, thrown) : undefined;
}

/** The error for an attempt. `retryAfterMs` is for the one of a rate limit. */
export function problemError(call: Call, problem: Problem, retryAfterMs?: number): VenueError {
  if ("sent" in problem) return lostError(call, describe(call, problem), problem);
  const { operation, status = 0 } = call;
  const { kind, code = "", message } = problem;
  if (kind === "unknown") {
    const what = `HTTP ${status}${code && ` (${code})`}${message && `: ${message}`}`;
    return lostError(call, what, { sent: true, code: code || undefined, status });
  }
  const details = { operation, status, code, venueMessage: message };
  if (kind !== "rate-limit") return new ApiError(details);
  return new RateLimitError({ ...details, retryAfterMs, banned: problem.banned, local: false });
}

/** The error the caller gets, from whatever ended the call. */
export function finalError(call: Call, thrown: unknown): VenueError {
  const cause = toError(call, thrown);
  const isCertain = !call.doubt || cause instanceof DecodeError || cause instanceof UnknownExecutionError;
  if (isCertain || call.subject.effect === "none") return cause;
  // Refused now, but perhaps because an earlier attempt, whose answer was lost, has done it.
  const code = cause instanceof ApiError ? cause.code : undefined;
  return lostError(call, "the answer to an earlier attempt was lost", { sent: true, cause, code, status: call.status });
}

function toError(call: Call, thrown: unknown): VenueError {
  const { operation } = call;
  const failure = failureIn(call, thrown);
  if (failure) return problemError(call, failure);
  // No room for another attempt: what went wrong with the last one says more.
  if (thrown instanceof RateLimitError && thrown.local) return call.error ?? thrown;
  const isConfig = thrown instanceof ConfigError;
  if (thrown instanceof VenueError && !isConfig) return thrown;
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  if (isConfig && text.startsWith(`${operation}:`)) return thrown;
  return new ConfigError(`${operation}: ${text}`, { cause: isConfig ? thrown.cause : thrown });
}

interface Lost {
  readonly kind?: TransportFailure["kind"];
  readonly sent: boolean;
  readonly cause?: unknown;
  readonly code?: string | undefined;
  readonly status?: number | undefined;
}

function lostError(call: Call, what: string, { kind, sent, cause, code, status }: Lost): VenueError {
  const { operation, traces } = call;
  const { effect } = call.subject;
  const details = { operation, message: what, sent: sent || call.doubt, cause };
  if (!details.sent || effect === "none") {
    return kind === "timeout" ? new TimeoutError(details) : new TransportError(details);
  }
  const subject = effect === "order" ? "the order may or may not exist" : "it may or may not have taken effect";
  return new UnknownExecutionError({ ...details, message: `${what}; ${subject}`, code, status, ...traces });
}

function describe(call: Call, { kind, sent, cause }: TransportFailure): string {
  const left = sent || call.doubt;
  if (kind === "aborted") return `aborted ${left ? "after it may have been" : "before it was"} sent`;
  if (kind === "timeout") return `${left ? "no answer" : "not sent"} within ${call.timeoutMs} ms`;
  const code = cause instanceof Error && "code" in cause && typeof cause.code === "string" ? ` (${cause.code})` : "";
  return `${left ? "the connection was lost before the answer" : "no connection to the venue"}${code}`;
}
