import { ConfigError, TransportError, VenueError } from "../errors.js";
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
 * @throws {ConfigError} Signing failed, or made a header that HTTP does not allow.
 */
export async function attempt(core: Core, call: Call, draft: Draft): Promise<TransportResponse> {
  const { transport } = core;
  const [signal] = call.signals;
  call.attempt++;
  call.handed = false;
  if (signal?.aborted) throw transportFailure("aborted", false, signal.reason);
  const room = core.limits.acquire(call);
  if (room !== undefined) {
    tell(core, call, "wait", {});
    await room;
  }
  const signing = sign(core, call, draft);
  // Most signers answer at once; awaiting those too would cost every call a turn.
  call.signed = signing instanceof Promise ? await signing : signing;
  const { origin = core.origin, method, path, query, body, contentType, headers } = call.signed;
  checkHeaders(headers);
  const sentAt = performance.now();
  const timeoutMs = call.deadline - sentAt;
  if (timeoutMs <= 0) throw transportFailure("timeout", false, undefined);
  tell(core, call, "request", {});
  const send = (): Promise<TransportResponse> => {
    call.handed = true;
    return transport.send({
      origin,
      method,
      path: query === "" ? path : `${path}?${query}`,
      headers: contentType === undefined ? headers : { ...headers, "content-type": contentType },
      body,
      signal,
      timeoutMs,
    });
  };
  // A transport without `close` is taken for a plain function that may know of no deadline, signal or end.
  let response: Partial<TransportResponse>;
  try {
    response = await (transport.close === undefined ? guard(call, true, send) : send());
  } finally {
    core.limits.settle(call);
  }
  // What a user's own transport leaves out must not trip anybody further on.
  const { status = 0, headers: received = {}, text = "" } = response;
  call.status = status;
  tell(core, call, "response", { status, durationMs: performance.now() - sentAt });
  return { status, headers: received, text };
}

/** Name and value, as HTTP allows them, joined by what neither may hold. */
const HEADER = /^[\w!#$%&'*+.^`|~-]+\n[\t -~\x80-\xff]*$/;

/** Transports refuse such a header each in their own way, some as a lost connection and some with its text: a key. */
function checkHeaders(headers: Draft["headers"]): void {
  for (const name in headers) {
    const line = `${name}\n${headers[name]}`;
    if (!HEADER.test(line)) throw new ConfigError("a header holds a character that can't be sent");
  }
}

function sign(core: Core, call: Call, draft: Draft): Draft | Promise<Draft> {
  // Whatever it fails with, the request has not left: also where the signer's own call to somewhere is in doubt.
  const refuse = (error: unknown): never => {
    if (error instanceof VenueError && !(error instanceof TransportError)) throw error;
    throw new ConfigError("signing failed", error instanceof Error ? { cause: error } : undefined);
  };
  try {
    const signed = core.sign(draft, core.clock.now());
    return "then" in signed ? guard(call, false, () => signed.then(undefined, refuse)) : signed;
  } catch (error) {
    return refuse(error);
  }
}
