// Generated from specs/apifiny/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list, nested } from "@venuekit/runtime";
import { decodeErrorDetail, type ErrorDetail } from "./ErrorDetail.js";
import { decodeWithdrawal, type Withdrawal } from "./Withdrawal.js";

export interface WithdrawalsResponse {
  /** One item. */
  result: Withdrawal[];
  /** Null in an answer that carries a result. */
  error: ErrorDetail | null;
}

/** Decodes {@link WithdrawalsResponse}. */
export function decodeWithdrawalsResponse(value: Json, decoding: Decoding): WithdrawalsResponse {
  const wire = asObject(value);
  const out: WithdrawalsResponse = {
    result: list(wire.result, "result", decodeWithdrawal, decoding),
    error: wire.error === null ? null : nested(wire.error, "error", decodeErrorDetail, decoding),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
