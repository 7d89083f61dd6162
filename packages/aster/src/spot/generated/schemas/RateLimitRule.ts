// Generated from specs/aster/spot/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, integer, type Json, keepOthers, text } from "@venuekit/runtime";
import type { RateLimitInterval } from "./RateLimitInterval.js";
import type { RateLimitType } from "./RateLimitType.js";

/** At most `limit` within `intervalNum` times `interval`. */
export interface RateLimitRule {
  rateLimitType: RateLimitType | (string & {});
  interval: RateLimitInterval | (string & {});
  intervalNum: number;
  limit: number;
}

/** Decodes {@link RateLimitRule}. */
export function decodeRateLimitRule(value: Json): RateLimitRule {
  const wire = asObject(value);
  const out: RateLimitRule = {
    rateLimitType: text(wire.rateLimitType, "rateLimitType"),
    interval: text(wire.interval, "interval"),
    intervalNum: integer(wire.intervalNum, "intervalNum"),
    limit: integer(wire.limit, "limit"),
  };
  if (Object.keys(wire).length !== 4) keepOthers(wire, out);
  return out;
}
