import type { ApiKey } from "./auth.js";
import { refusal } from "./errors.js";
import type { Params } from "./params.js";
import type { ApifinyState, VenuePart } from "./state.js";

/** A call that has passed authentication, limits and validation. */
export interface Call {
  readonly params: Params;
  readonly key: ApiKey | undefined;
  /** The venue of the base URL; undefined for market data and for `GBBO`. */
  readonly part: VenuePart | undefined;
  /** The venue's time for this call. */
  readonly now: number;
}

/** Answers with the result alone; the envelope is put around it, except for market data. */
export type Route = (state: ApifinyState, call: Call) => unknown;
export type Routes = Readonly<Record<string, Route>>;

/** The venue a call is about. What the document leaves open for GBBO is refused. */
export function partOf(call: Call): VenuePart {
  if (!call.part) throw refusal("0x05003D");
  return call.part;
}

/** The venues a list is about. GBBO is documented to stand for all in one list; here it does in the others too. */
export function partsOf(state: ApifinyState, call: Call): readonly VenuePart[] {
  return call.part ? [call.part] : [...state.venues.values()];
}

/** Start and end of a search; without bounds when the caller gives none. */
export function range(call: Call): { readonly from: number; readonly to: number } {
  const from = call.params.integer("startTime") ?? 0;
  return { from, to: call.params.integer("endTime") ?? Number.MAX_SAFE_INTEGER };
}
