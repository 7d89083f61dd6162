// Generated from specs/aster/futures/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, integer, type Json, keepOthers } from "@venuekit/runtime";

/**
 * Place in the queue for auto-deleveraging, from 0 (unlikely) to 4 (likely). LONG and SHORT are equal for crossed
 * positions of hedge mode.
 */
export interface AdlQuantileValues {
  /** Of the long position of hedge mode. */
  LONG: number;
  /** Of the short position of hedge mode. */
  SHORT: number;
  /** Of one-way mode; also sent for isolated margin in hedge mode. */
  BOTH?: number;
  /** Stands for BOTH with crossed margin in hedge mode; its value means nothing. */
  HEDGE?: number;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["BOTH", "HEDGE"]);

/** Decodes {@link AdlQuantileValues}. */
export function decodeAdlQuantileValues(value: Json): AdlQuantileValues {
  const wire = asObject(value);
  const out: AdlQuantileValues = {
    LONG: integer(wire.LONG, "LONG"),
    SHORT: integer(wire.SHORT, "SHORT"),
  };
  let known = 2;
  if (wire.BOTH != null) {
    out.BOTH = integer(wire.BOTH, "BOTH");
    known++;
  }
  if (wire.HEDGE != null) {
    out.HEDGE = integer(wire.HEDGE, "HEDGE");
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
