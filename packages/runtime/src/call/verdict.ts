import type { Json } from "../json/json.js";
import type { Draft } from "./draft.js";

/** The venue's answer as received. */
export interface Answer {
  readonly status: number;
  /** Lower-case header names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** `undefined` where the text is not JSON. */
  readonly json: Json | undefined;
}

/** What an answer means, by the venue's own rule. */
export type Verdict =
  | { readonly kind: "ok" }
  /**
   * The venue said no; nothing happened. `resync`: perhaps because of the timestamp, but the call must not be repeated;
   * the clock is read again in the background, for the calls to come.
   */
  | { readonly kind: "refused"; readonly code: string; readonly message: string; readonly resync?: boolean }
  /** Refused because of the timestamp: the clock is read again and the call repeated once. */
  | { readonly kind: "clock"; readonly code: string; readonly message: string }
  | {
      readonly kind: "rate-limit";
      readonly code: string;
      readonly message: string;
      readonly retryAfterMs: number | undefined;
      readonly banned: boolean;
    }
  /** The venue failed or can't say whether it happened. */
  | { readonly kind: "unknown"; readonly code: string | undefined; readonly message: string };

/** A verdict that is not "ok". */
export type Refusal = Exclude<Verdict, { readonly kind: "ok" }>;

export type Judge = (answer: Answer, draft: Draft) => Verdict;
