// Generated from specs/hashkey/schemas/spot.yaml. Do not edit; run `pnpm generate`.
import { asObject, bool, type Json, keepOthers } from "@venuekit/runtime";

export interface CancelOpenOrdersResult {
  success: boolean;
}

/** Decodes {@link CancelOpenOrdersResult}. */
export function decodeCancelOpenOrdersResult(value: Json): CancelOpenOrdersResult {
  const wire = asObject(value);
  const out: CancelOpenOrdersResult = {
    success: bool(wire.success, "success"),
  };
  if (Object.keys(wire).length !== 1) keepOthers(wire, out);
  return out;
}
