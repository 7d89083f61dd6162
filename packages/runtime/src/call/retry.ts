import type { Problem } from "./classify.js";
import type { Operation } from "./operation.js";

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;

/** Is another attempt harmless? A refusal for the clock is not decided here: the clock must be read first. */
export function mayRepeat(retry: Operation<never, unknown>["retry"], problem: Problem): boolean {
  const { kind } = problem;
  if (kind === "network" && !problem.sent) return true;
  return retry === "safe" && (kind === "network" || kind === "unknown" || (kind === "rate-limit" && !problem.banned));
}

/** Doubles with every attempt; half of it is random, so that clients that failed together don't return together. */
export function pauseMs(attempt: number, random: () => number = Math.random): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** (attempt - 1), LONGEST_PAUSE_MS) * (0.5 + random() / 2);
}

/** Reads a `Retry-After` header, seconds or a date, as milliseconds from `now` (epoch milliseconds). */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  const text = `${header ?? ""}`.trim();
  const ms = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
