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
import { asTransportFailure, isTransportFailure } from "../transport/failure.js";
import type { TransportFailure } from "../transport/transport.js";
import type { Call } from "./core.js";
import type { Refusal } from "./verdict.js";

/** Why an attempt brought no result: there was no answer, or it is not the result. */
export type Problem = TransportFailure | Refusal;

/** The error for an attempt. `retryAfterMs` is for the one of a rate limit. */
export function problemError(call: Call, problem: Problem, retryAfterMs?: number): VenueError {
  if ("sent" in problem) return lostError(call, describe(call, problem), problem);
  const { operation, status = 0 } = call;
  const { kind, code, message } = problem;
  if (kind === "unknown") {
    const where = `HTTP ${status}${code ? ` (${code})` : ""}`;
    return lostError(call, message === "" ? where : `${where}: ${message}`, {
      sent: true,
      code: code || undefined,
      status,
    });
  }
  const details = { operation, status, code, venueMessage: message };
  if (kind !== "rate-limit") return new ApiError(details);
  return new RateLimitError({ ...details, retryAfterMs, banned: problem.banned, local: false });
}

/** The error the caller gets, from whatever ended the call. */
export function finalError(call: Call, thrown: unknown): VenueError {
  const error = toError(call, thrown);
  if (!call.doubt || error instanceof DecodeError || error instanceof UnknownExecutionError) return error;
  if (call.subject.effect === "none") return error;
  // Refused now, but perhaps because an earlier attempt, whose answer was lost, has done it.
  const code = error instanceof ApiError ? error.code : undefined;
  const details = { sent: true, cause: error, code, status: call.status };
  return lostError(call, "the answer to an earlier attempt was lost", details);
}

function toError(call: Call, thrown: unknown): VenueError {
  const { operation } = call;
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  if (thrown instanceof ConfigError) {
    return text.startsWith(`${operation}:`)
      ? thrown
      : new ConfigError(`${operation}: ${text}`, { cause: thrown.cause });
  }
  // No room for another attempt: what went wrong with the last one says more.
  if (thrown instanceof RateLimitError && thrown.local) return call.error ?? thrown;
  if (thrown instanceof VenueError) return thrown;
  if (!call.handed && !isTransportFailure(thrown)) return new ConfigError(`${operation}: ${text}`, { cause: thrown });
  // Whatever else broke once the request may have left: its answer is lost.
  return problemError(call, asTransportFailure(thrown));
}

interface Lost {
  readonly kind?: TransportFailure["kind"];
  readonly sent: boolean;
  readonly cause?: unknown;
  readonly code?: string | undefined;
  readonly status?: number | undefined;
}

function lostError(call: Call, what: string, { kind, sent, cause, code, status }: Lost): VenueError {
  const { operation, doubt, clientOrderIds, reconcile } = call;
  const { effect } = call.subject;
  const details = { operation, message: what, sent: sent || doubt, cause };
  if (!details.sent || effect === "none") {
    return kind === "timeout" ? new TimeoutError(details) : new TransportError(details);
  }
  const subject = effect === "order" ? "the order may or may not exist" : "it may or may not have taken effect";
  return new UnknownExecutionError({
    ...details,
    message: `${what}; ${subject}`,
    code,
    status,
    clientOrderIds: clientOrderIds?.() ?? [],
    reconcile,
  });
}

function describe(call: Call, { kind, sent, cause }: TransportFailure): string {
  const left = sent || call.doubt;
  if (kind === "aborted") return `aborted ${left ? "after it may have been" : "before it was"} sent`;
  if (kind === "timeout") return `${left ? "no answer" : "not sent"} within ${call.timeoutMs} ms`;
  const code = cause instanceof Error && "code" in cause && typeof cause.code === "string" ? ` (${cause.code})` : "";
  return `${left ? "the connection was lost before the answer" : "no connection to the venue"}${code}`;
}
