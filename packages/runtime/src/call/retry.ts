import type { TransportFailure } from "../transport/transport.js";
import type { Call } from "./core.js";
import type { Refusal } from "./verdict.js";

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;

/** Is another attempt harmless? A refusal for the clock is not decided here: the clock must be read first. */
export function mayRepeat(call: Call, problem: TransportFailure | Refusal): boolean {
  switch (problem.kind) {
    case "network":
      return !problem.sent || call.retry === "safe";
    case "unknown":
      return call.retry === "safe";
    case "rate-limit":
      return call.retry === "safe" && !problem.banned;
    default:
      return false;
  }
}

/** Doubles with every attempt; half of it is random, so that clients that failed together don't return together. */
export function pauseMs(attempt: number, random: () => number = Math.random): number {
  const full = Math.min(FIRST_PAUSE_MS * 2 ** (attempt - 1), LONGEST_PAUSE_MS);
  return full * (0.5 + random() / 2);
}

/** Reads a `Retry-After` header, seconds or a date, as milliseconds from `now` (epoch milliseconds). */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1_000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
