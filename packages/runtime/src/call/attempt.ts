import { ConfigError, VenueError } from "../errors.js";
import { transportFailure } from "../transport/failure.js";
import { guard } from "../transport/guard.js";
import type { TransportResponse } from "../transport/transport.js";
import type { Call, Core } from "./core.js";
import type { Draft } from "./draft.js";
import { tell } from "./tell.js";

/**
 * One attempt: budget, sign, send. Notes in `call` what was sent and the status that came back.
 *
 * @throws {TransportFailure} No answer.
 * @throws {RateLimitError} The wait would be too long.
 * @throws {ConfigError} Signing failed.
 */
export async function attempt(core: Core, call: Call, draft: Draft): Promise<TransportResponse> {
  const { config, transport } = core;
  const [signal] = call.signals;
  call.attempt++;
  if (signal?.aborted) throw transportFailure("aborted", false, signal.reason);
  const room = core.limits.acquire(call);
  if (room !== undefined) {
    tell(core, call, "wait", {});
    await room;
  }
  const signing = sign(core, call, draft);
  // Most signers answer at once; awaiting those too would cost every call a turn.
  const signed = signing instanceof Promise ? await signing : signing;
  call.signed = signed;
  const { method, path, query, body, contentType, headers } = signed;
  const sentAt = performance.now();
  const timeoutMs = call.deadline - sentAt;
  if (timeoutMs <= 0) throw transportFailure("timeout", false, undefined);
  tell(core, call, "request", {});
  const send = (): Promise<TransportResponse> =>
    transport.send({
      origin: signed.origin ?? config.origin,
      method,
      path: query === "" ? path : `${path}?${query}`,
      headers: contentType === undefined ? headers : { ...headers, "content-type": contentType },
      body,
      signal,
      timeoutMs,
    });
  // A transport without `close` is taken for a plain function that may know of no deadline, signal or end.
  const response = await (transport.close === undefined ? guard(call, true, send) : send());
  call.status = response.status;
  if (config.hooks?.response) {
    tell(core, call, "response", { status: response.status, durationMs: performance.now() - sentAt });
  }
  return response;
}

function sign(core: Core, call: Call, draft: Draft): Draft | Promise<Draft> {
  const refuse = (error: unknown): never => {
    if (error instanceof VenueError || !(error instanceof Error)) throw error;
    throw new ConfigError("signing failed", { cause: error });
  };
  try {
    const signed = core.config.sign(draft, core.clock.now());
    return "then" in signed ? guard(call, false, () => signed).catch(refuse) : signed;
  } catch (error) {
    return refuse(error);
  }
}
