// Generated from specs/apifiny/channels/user.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, nested } from "@venuekit/runtime";
import { type BalanceUpdates, decodeBalanceUpdates } from "./BalanceUpdates.js";
import { decodeErrorDetail, type ErrorDetail } from "./ErrorDetail.js";

export interface BalancePush {
  result: BalanceUpdates | null;
  /** Null in an answer that carries a result. */
  error: ErrorDetail | null;
}

/** Decodes {@link BalancePush}. */
export function decodeBalancePush(value: Json, decoding: Decoding): BalancePush {
  const wire = asObject(value);
  const out: BalancePush = {
    result: wire.result === null ? null : nested(wire.result, "result", decodeBalanceUpdates, decoding),
    error: wire.error === null ? null : nested(wire.error, "error", decodeErrorDetail, decoding),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
