import type { TransportResponse } from "../transport/transport.js";
import { attempt } from "./attempt.js";
import type { CallOptions, Client } from "./client.js";
import { beginCall, coreOf } from "./core.js";
import { toAnswer } from "./decode.js";
import type { Draft } from "./draft.js";
import { judgeAnswer } from "./judge.js";
import type { Costs } from "./operation.js";
import { end, heed } from "./run.js";

/** Options of {@link exchange}. Nothing is repeated, so there are no retries. */
export interface ExchangeOptions extends Omit<CallOptions, "retries"> {
  /** Taken from the rate limits. Default: nothing. */
  readonly costs?: Costs;
}

/**
 * The layer below {@link Client.request}: budget, sign, send once. Returns the answer as received, whatever it says; a
 * lost one is a `TransportError` whose `sent` tells whether the request may have left. A refusal for the rate limits
 * holds later calls back.
 */
export async function exchange(client: Client, draft: Draft, options?: ExchangeOptions): Promise<TransportResponse> {
  const core = coreOf(client);
  const { judge, read } = core;
  const { operation: id, method, path } = draft;
  const call = beginCall(core, { id, method, path, effect: "none", retry: "never" }, options);
  call.costs = options?.costs;
  try {
    const response = await attempt(core, call, draft);
    if (response.status >= 400) {
      const answer = toAnswer(response, draft, read);
      heed(core, call, judgeAnswer(judge, answer, draft, call.signed ?? draft), answer);
    }
    return response;
  } catch (thrown) {
    throw end(core, call, thrown);
  }
}
