import { VenueError } from "../errors.js";
import { asTransportFailure } from "../transport/failure.js";
import type { TransportFailure } from "../transport/transport.js";
import { attempt, eventOf } from "./attempt.js";
import { failureError, finalError, refusalError } from "./classify.js";
import type { CallOptions, Client } from "./client.js";
import { stampClientIds } from "./client-id.js";
import { beginCall, type Call, type Core } from "./core.js";
import { decodeAnswer, toAnswer } from "./decode.js";
import type { Draft } from "./draft.js";
import { encodeDraft } from "./encode.js";
import { emit } from "./hooks.js";
import { sleep, within } from "./interrupt.js";
import { judgeAnswer } from "./judge.js";
import type { Operation } from "./operation.js";
import { mayRepeat, pauseMs, retryAfterMs } from "./retry.js";
import type { Answer, Refusal } from "./verdict.js";

/** The way of one call: encode, then attempts (budget, sign, send), decode, classify. */
export async function runCall<P, R>(
  core: Core,
  client: Client,
  operation: Operation<P, R>,
  given: P,
  options: CallOptions | undefined,
): Promise<R> {
  const { id, method, path, effect, retry, clientIds, reconcile } = operation;
  const call = beginCall(core, { operation: id, method, path, effect, retry, costs: undefined }, options);
  try {
    call.costs = typeof operation.costs === "function" ? operation.costs(given) : operation.costs;
    const params = stampClientIds(clientIds, given, core.nextClientId);
    if (clientIds !== undefined) call.clientOrderIds = () => clientIds.read(params);
    if (reconcile !== undefined) call.reconcile = () => reconcile(client, params);
    return await attempts(core, call, operation, encodeDraft(operation, params));
  } catch (thrown) {
    throw end(core, call, thrown);
  }
}

/** Names what ended the call and tells the hook. */
export function end(core: Core, call: Call, thrown: unknown): VenueError {
  const error = finalError(call, thrown);
  if (core.hooks.error !== undefined) {
    const durationMs = performance.now() - call.started;
    emit(core.hooks.error, { ...eventOf(call), error, durationMs, status: call.status });
  }
  return error;
}

async function attempts<P, R>(core: Core, call: Call, operation: Operation<P, R>, draft: Draft): Promise<R> {
  for (;;) {
    let problem: TransportFailure | Refusal;
    let answer: Answer | undefined;
    try {
      const { response, signed } = await attempt(core, call, draft);
      answer = toAnswer(response);
      const verdict = judgeAnswer(core.judge, answer, draft, signed);
      if (verdict.kind === "ok") return decodeAnswer(operation, answer, core.decoding);
      problem = verdict;
    } catch (thrown) {
      if (thrown instanceof VenueError) throw thrown;
      problem = asTransportFailure(thrown);
    }
    const pause = await settleProblem(core, call, problem, answer);
    emit(core.hooks.retry, { ...eventOf(call), delayMs: pause, error: call.error as VenueError });
    await sleep(core, call, pause);
  }
}

/** Notes what went wrong with an attempt. Returns the pause before the next; throws where there must be none. */
async function settleProblem(
  core: Core,
  call: Call,
  problem: TransportFailure | Refusal,
  answer: Answer | undefined,
): Promise<number> {
  const asked = waitAskedFor(core, problem, answer);
  const error =
    "sent" in problem ? failureError(call, problem) : refusalError(call, answer?.status ?? 0, problem, asked);
  call.error = error;
  call.doubt ||= "sent" in problem ? problem.sent : problem.kind === "unknown";
  if (problem.kind === "rate-limit") core.limits.block(problem.banned ? undefined : (call.costs ?? {}), asked);
  if (call.attempt > call.retries) throw error;
  if (problem.kind === "clock" && core.clock.syncable && !call.synced) {
    call.synced = true;
    await within(core, call, core.clock.sync()).catch(() => {
      throw error;
    });
    return 0;
  }
  if (!mayRepeat(call, problem)) throw error;
  const pause = Math.max(pauseMs(call.attempt), asked ?? 0);
  if (pause > call.deadline - performance.now() || (asked ?? 0) > call.maxWaitMs) throw error;
  return pause;
}

function waitAskedFor(core: Core, problem: TransportFailure | Refusal, answer: Answer | undefined): number | undefined {
  const said = problem.kind === "rate-limit" ? problem.retryAfterMs : undefined;
  return said ?? retryAfterMs(answer?.headers["retry-after"], core.clock.now());
}
