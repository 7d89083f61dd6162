// Generated from specs/aster/spot/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, integer, type Json, keepUnknown, text } from "@venuekit/runtime";
import type { RateLimitInterval } from "./RateLimitInterval.js";
import type { RateLimitType } from "./RateLimitType.js";

/** At most `limit` within `intervalNum` times `interval`. */
export interface RateLimitRule {
  rateLimitType: RateLimitType | (string & {});
  interval: RateLimitInterval | (string & {});
  intervalNum: number;
  limit: number;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["rateLimitType", "interval", "intervalNum", "limit"]);

/** Decodes {@link RateLimitRule}. */
export function decodeRateLimitRule(value: Json): RateLimitRule {
  const wire = asObject(value);
  const out: RateLimitRule = {
    rateLimitType: text(wire.rateLimitType, "rateLimitType"),
    interval: text(wire.interval, "interval"),
    intervalNum: integer(wire.intervalNum, "intervalNum"),
    limit: integer(wire.limit, "limit"),
  };
  if (Object.keys(wire).length !== 4) keepUnknown(wire, out, KNOWN);
  return out;
}
