// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepOthers, text } from "@venuekit/runtime";
import type { StpMode } from "./StpMode.js";

export interface StpSetting {
  stpMode: StpMode | (string & {});
}

/** Decodes {@link StpSetting}. */
export function decodeStpSetting(value: Json): StpSetting {
  const wire = asObject(value);
  const out: StpSetting = {
    stpMode: text(wire.stpMode, "stpMode"),
  };
  if (Object.keys(wire).length !== 1) keepOthers(wire, out);
  return out;
}
