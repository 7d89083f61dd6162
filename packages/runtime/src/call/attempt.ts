import { ConfigError, VenueError } from "../errors.js";
import { transportFailure } from "../transport/failure.js";
import type { TransportRequest, TransportResponse } from "../transport/transport.js";
import type { Call, Core } from "./core.js";
import type { Draft } from "./draft.js";
import { emit } from "./hooks.js";
import { within } from "./interrupt.js";

/** A request as it was sent, and what came back. */
export interface Exchanged {
  readonly signed: Draft;
  readonly response: TransportResponse;
}

/**
 * One attempt: budget, sign, send.
 *
 * @throws {TransportFailure} No answer.
 * @throws {RateLimitError} The wait would be too long.
 * @throws {ConfigError} Signing failed.
 */
export async function attempt(core: Core, call: Call, draft: Draft): Promise<Exchanged> {
  call.attempt++;
  if (call.signal?.aborted) throw transportFailure("aborted", false, call.signal.reason);
  const room = core.limits.acquire(call);
  if (room !== undefined) {
    emit(core.hooks.wait, eventOf(call));
    await room;
  }
  const signing = sign(core, call, draft);
  // Most signers answer at once; awaiting those too would cost every call a turn.
  const signed = signing instanceof Promise ? await signing : signing;
  if (core.closed) throw transportFailure("aborted", false, new Error("the client was closed"));
  const request = toRequest(core.origin, call, signed);
  if (request.timeoutMs <= 0) throw transportFailure("timeout", false, undefined);
  if (core.hooks.request !== undefined) emit(core.hooks.request, eventOf(call));
  const sentAt = performance.now();
  const { transport } = core;
  // A transport without `close` is taken for a plain function that may know of no deadline, signal or end.
  const sending = transport.send(request);
  const response = await (transport.close === undefined ? within(core, call, sending, true) : sending);
  call.status = response.status;
  if (core.hooks.response !== undefined) {
    const durationMs = performance.now() - sentAt;
    emit(core.hooks.response, { ...eventOf(call), status: response.status, durationMs });
  }
  return { signed, response };
}

/** The part of a hook's event that is the same for all. */
export function eventOf(call: Call): { operation: string; method: string; path: string; attempt: number } {
  return { operation: call.operation, method: call.method, path: call.path, attempt: call.attempt };
}

function sign(core: Core, call: Call, draft: Draft): Draft | Promise<Draft> {
  try {
    const signed = core.sign(draft, core.clock.now());
    return "then" in signed ? within(core, call, signed).catch((error) => refuse(call, error)) : signed;
  } catch (error) {
    return refuse(call, error);
  }
}

function refuse(call: Call, error: unknown): never {
  if (error instanceof VenueError || !(error instanceof Error)) throw error;
  throw new ConfigError(`${call.operation}: signing failed`, { cause: error });
}

function toRequest(origin: string, call: Call, signed: Draft): TransportRequest {
  const { contentType, headers } = signed;
  return {
    origin,
    method: signed.method,
    path: signed.query === "" ? signed.path : `${signed.path}?${signed.query}`,
    headers: contentType === undefined ? headers : { ...headers, "content-type": contentType },
    body: signed.body,
    signal: call.signal,
    timeoutMs: call.deadline - performance.now(),
  };
}
