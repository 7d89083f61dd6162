import type { ApiKey } from "./auth.js";
import { refusal } from "./errors.js";
import type { Params } from "./params.js";
import type { HashkeyState } from "./state.js";

/** A call that has passed authentication, limits and validation. */
export interface Call {
  readonly operation: string;
  readonly params: Params;
  /** Text of a JSON body. */
  readonly body: string;
  readonly key: ApiKey | undefined;
  /** The venue's time for this call. */
  readonly now: number;
}

export type Route = (state: HashkeyState, call: Call) => unknown;
export type Routes = Readonly<Record<string, Route>>;

/** JSON text written by hand, for numbers a double cannot hold. */
export class JsonText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export function signer(call: Call): ApiKey {
  if (!call.key) throw refusal("0102");
  return call.key;
}

/** The account a call is about: the key's own, or one a master key names. */
export function accountOf(state: HashkeyState, call: Call): string {
  const key = signer(call);
  const wanted = call.params.get("accountId");
  if (wanted === undefined || wanted === key.accountId) return key.accountId;
  if (!key.master || !state.visible(key).some(({ id }) => id === wanted)) throw refusal("0104");
  return wanted;
}

const DAY = 86_400_000;

/** Start and end of a search; without bounds when the caller gives none. */
export function range(call: Call, days?: number): { readonly from: number; readonly to: number } {
  const from = call.params.integer("startTime");
  const to = call.params.integer("endTime") ?? Number.MAX_SAFE_INTEGER;
  if (days !== undefined && from !== undefined && from < call.now - days * DAY) {
    throw refusal(days > 31 ? "-2029" : "-2028");
  }
  return { from: from ?? 0, to };
}
