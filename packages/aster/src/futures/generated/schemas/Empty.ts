// Generated from specs/aster/futures/schemas/common.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepOthers } from "@venuekit/runtime";

/** An empty object. */
export interface Empty {}

/** Decodes {@link Empty}. */
export function decodeEmpty(value: Json): Empty {
  const wire = asObject(value);
  const out: Empty = {};
  if (Object.keys(wire).length !== 0) keepOthers(wire, out);
  return out;
}
