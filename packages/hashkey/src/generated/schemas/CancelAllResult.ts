// Generated from specs/hashkey/schemas/spot.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepOthers, text, time } from "@venuekit/runtime";

export interface CancelAllResult {
  code: string;
  /** Whether the request was accepted. It does not say that the cancellations are done. */
  message: string;
  timestamp: number;
  /**
   * Last order to be cancelled. Sent as a bare number and rounded in the venue's example, so do not pass it on as
   * `fromOrderId`.
   */
  lastOrderId: string;
}

/** Decodes {@link CancelAllResult}. */
export function decodeCancelAllResult(value: Json): CancelAllResult {
  const wire = asObject(value);
  const out: CancelAllResult = {
    code: text(wire.code, "code"),
    message: text(wire.message, "message"),
    timestamp: time(wire.timestamp, "timestamp"),
    lastOrderId: text(wire.lastOrderId, "lastOrderId"),
  };
  if (Object.keys(wire).length !== 4) keepOthers(wire, out);
  return out;
}
