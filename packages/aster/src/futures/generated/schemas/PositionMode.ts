// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.
import { asObject, bool, type Json, keepOthers } from "@venuekit/runtime";

export interface PositionMode {
  /** True in hedge mode, false in one-way mode. */
  dualSidePosition: boolean;
}

/** Decodes {@link PositionMode}. */
export function decodePositionMode(value: Json): PositionMode {
  const wire = asObject(value);
  const out: PositionMode = {
    dualSidePosition: bool(wire.dualSidePosition, "dualSidePosition"),
  };
  if (Object.keys(wire).length !== 1) keepOthers(wire, out);
  return out;
}
