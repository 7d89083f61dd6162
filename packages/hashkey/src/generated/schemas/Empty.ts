// Generated from specs/hashkey/schemas/common.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepOthers } from "@venuekit/runtime";

/** An object without fields. The status alone carries the answer. */
export interface Empty {}

/** Decodes {@link Empty}. */
export function decodeEmpty(value: Json): Empty {
  const wire = asObject(value);
  const out: Empty = {};
  if (Object.keys(wire).length !== 0) keepOthers(wire, out);
  return out;
}
