// Generated from specs/hashkey/schemas/spot.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepOthers, text } from "@venuekit/runtime";

/** An order that could not be cancelled. */
export interface CancelFailure {
  orderId: string;
  /** Error code. */
  code: string;
}

/** Decodes {@link CancelFailure}. */
export function decodeCancelFailure(value: Json): CancelFailure {
  const wire = asObject(value);
  const out: CancelFailure = {
    orderId: text(wire.orderId, "orderId"),
    code: text(wire.code, "code"),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
