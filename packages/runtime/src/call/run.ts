import { ConfigError, type VenueError } from "../errors.js";
import { guard } from "../transport/guard.js";
import { attempt } from "./attempt.js";
import { failureIn, finalError, type Problem, problemError } from "./classify.js";
import type { CallOptions, Client } from "./client.js";
import { clientOrderId } from "./client-id.js";
import { beginCall, type Call, type Core } from "./core.js";
import { decodeAnswer, toAnswer } from "./decode.js";
import { encodeDraft } from "./encode.js";
import { judgeAnswer } from "./judge.js";
import type { Operation } from "./operation.js";
import { mayRepeat, pauseMs, retryAfterMs } from "./retry.js";
import { tell } from "./tell.js";
import type { Answer, Verdict } from "./verdict.js";

/** The way of one call: encode, then attempts (budget, sign, send), decode, classify. */
export async function runCall<P, R>(
  core: Core,
  client: Client,
  operation: Operation<P, R>,
  given: P,
  options: CallOptions | undefined,
): Promise<R> {
  const call = beginCall(core, operation, options);
  const { costs, clientIds, reconcile } = operation;
  try {
    call.costs = typeof costs === "function" ? costs(given) : costs;
    // Every order gets an id before the first attempt, so that it can be found again whatever happens after.
    const params = clientIds ? clientIds.stamp(given, core.clientOrderId ?? clientOrderId) : given;
    const clientOrderIds = clientIds?.read(params) ?? [];
    // Venues make up an id of their own in its place, and no lookup would find the order by this one.
    if (clientOrderIds.includes("")) throw new ConfigError("a client order id is empty");
    call.traces = { clientOrderIds, reconcile: reconcile && (() => reconcile(client, params)) };
    const draft = encodeDraft(operation, params, core.version);
    for (;;) {
      let problem: Problem | undefined;
      let answer: Answer | undefined;
      try {
        answer = toAnswer(await attempt(core, call, draft), draft, core.read);
        const verdict = judgeAnswer(core.judge, answer, draft, call.signed ?? draft);
        if (verdict.kind === "ok") return decodeAnswer(operation, answer, core.decoding, call);
        problem = verdict;
      } catch (thrown) {
        problem = failureIn(call, thrown);
        if (problem === undefined) throw thrown;
      }
      await recover(core, call, problem, answer);
    }
  } catch (thrown) {
    throw end(core, call, thrown);
  }
}

/** Names what ended the call and tells the hook. */
export function end(core: Core, call: Call, thrown: unknown): VenueError {
  const error = finalError(call, thrown);
  tell(core, call, "error", { error, durationMs: performance.now() - call.started, status: call.status });
  return error;
}

/** Holds other calls back where the venue had too many. Returns the milliseconds it asks to wait. */
export function heed(core: Core, call: Call, problem: Problem | Verdict, answer?: Answer): number | undefined {
  const limited = problem.kind === "rate-limit" ? problem : undefined;
  const asked = limited?.retryAfterMs ?? retryAfterMs(answer?.headers["retry-after"], core.clock.now());
  if (limited) core.limits.block(limited.banned ? undefined : (call.costs ?? {}), asked);
  return asked;
}

/** Notes what went wrong with an attempt and waits until the next. Throws where there must be none. */
async function recover(core: Core, call: Call, problem: Problem, answer: Answer | undefined): Promise<void> {
  const { clock } = core;
  const { kind } = problem;
  const asked = heed(core, call, problem, answer);
  const error = problemError(call, problem, asked);
  call.error = error;
  call.doubt ||= "sent" in problem ? problem.sent : kind === "unknown";
  if (kind === "refused" && problem.resync) clock.sync().catch(() => undefined);
  if (call.attempt > call.retries) throw error;
  let pause = 0;
  if (kind === "clock" && clock.syncable && !call.synced) {
    call.synced = true;
    await guard(call, false, clock.sync).catch(() => {
      throw error;
    });
  } else {
    pause = Math.max(pauseMs(call.attempt), asked ?? 0);
    const late = pause > call.deadline - performance.now() || (asked ?? 0) > call.maxWaitMs;
    if (late || !mayRepeat(call.subject.retry, problem)) throw error;
  }
  tell(core, call, "retry", { delayMs: pause, error });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): Promise<void> =>
    new Promise((resolve) => {
      timer = setTimeout(resolve, pause);
    });
  await guard(call, false, rest, () => clearTimeout(timer));
}
