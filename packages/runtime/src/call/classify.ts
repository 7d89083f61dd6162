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
import { asTransportFailure } from "../transport/failure.js";
import type { TransportFailure } from "../transport/transport.js";
import type { Call } from "./core.js";
import type { Refusal } from "./verdict.js";

/** The error for an attempt that got no answer. */
export function failureError(call: Call, failure: TransportFailure): VenueError {
  const { cause } = failure;
  const sent = failure.sent || call.doubt;
  const message = describe(call, failure, sent);
  if (sent && call.effect !== "none") return inDoubt(call, message, cause);
  const details = { operation: call.operation, message, sent, cause };
  return failure.kind === "timeout" ? new TimeoutError(details) : new TransportError(details);
}

/** The error for an answer that is not the result. */
export function refusalError(
  call: Call,
  status: number,
  verdict: Refusal,
  retryAfterMs: number | undefined,
): VenueError {
  const { operation } = call;
  if (verdict.kind === "unknown") {
    const code = verdict.code ? ` (${verdict.code})` : "";
    const message = `HTTP ${status}${code}${verdict.message === "" ? "" : `: ${verdict.message}`}`;
    if (call.effect !== "none") return inDoubt(call, message, undefined, verdict.code, status);
    return new TransportError({ operation, message, sent: true });
  }
  const details = { operation, status, code: verdict.code, venueMessage: verdict.message };
  if (verdict.kind !== "rate-limit") return new ApiError(details);
  return new RateLimitError({ ...details, retryAfterMs, banned: verdict.banned, local: false });
}

/** The error the caller gets, from whatever ended the call. */
export function finalError(call: Call, thrown: unknown): VenueError {
  const error = toError(call, thrown);
  if (!call.doubt || call.effect === "none") return error;
  if (error instanceof UnknownExecutionError || error instanceof DecodeError) return error;
  // Refused now, but perhaps because an earlier attempt, whose answer was lost, has done it.
  const code = error instanceof ApiError ? error.code : undefined;
  return inDoubt(call, "the answer to an earlier attempt was lost", error, code, call.status);
}

function toError(call: Call, thrown: unknown): VenueError {
  // No room for another attempt: what went wrong with the last one says more.
  if (thrown instanceof RateLimitError && thrown.local) return call.error ?? thrown;
  if (thrown instanceof VenueError) return thrown;
  if (!(thrown instanceof Error)) return failureError(call, asTransportFailure(thrown));
  return new ConfigError(`${call.operation}: ${thrown.message}`, { cause: thrown });
}

function inDoubt(call: Call, what: string, cause: unknown, code?: string, status?: number): UnknownExecutionError {
  const doubt = call.effect === "order" ? "the order may or may not exist" : "it may or may not have taken effect";
  return new UnknownExecutionError({
    operation: call.operation,
    message: `${what}; ${doubt}`,
    sent: true,
    cause,
    code,
    status,
    clientOrderIds: call.clientOrderIds?.() ?? [],
    reconcile: call.reconcile,
  });
}

function describe(call: Call, failure: TransportFailure, sent: boolean): string {
  switch (failure.kind) {
    case "aborted":
      return sent ? "aborted after it may have been sent" : "aborted before it was sent";
    case "timeout":
      return sent ? `no answer within ${call.timeoutMs} ms` : `not sent within ${call.timeoutMs} ms`;
    case "network": {
      const { cause } = failure;
      const code =
        cause instanceof Error && "code" in cause && typeof cause.code === "string" ? ` (${cause.code})` : "";
      return (sent ? "the connection failed before the answer was complete" : "no connection to the venue") + code;
    }
  }
}
