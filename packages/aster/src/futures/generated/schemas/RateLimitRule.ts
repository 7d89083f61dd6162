// Generated from specs/aster/futures/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, integer, type Json, keepOthers, text } from "@venuekit/runtime";
import type { RateLimitInterval } from "./RateLimitInterval.js";
import type { RateLimitType } from "./RateLimitType.js";

export interface RateLimitRule {
  interval: RateLimitInterval | (string & {});
  /** How many `interval`s the window lasts. */
  intervalNum: number;
  /** Weight or orders allowed in one window. */
  limit: number;
  rateLimitType: RateLimitType | (string & {});
}

/** Decodes {@link RateLimitRule}. */
export function decodeRateLimitRule(value: Json): RateLimitRule {
  const wire = asObject(value);
  const out: RateLimitRule = {
    interval: text(wire.interval, "interval"),
    intervalNum: integer(wire.intervalNum, "intervalNum"),
    limit: integer(wire.limit, "limit"),
    rateLimitType: text(wire.rateLimitType, "rateLimitType"),
  };
  if (Object.keys(wire).length !== 4) keepOthers(wire, out);
  return out;
}
