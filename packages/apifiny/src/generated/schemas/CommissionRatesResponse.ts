// Generated from specs/apifiny/schemas/trading.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list, nested } from "@venuekit/runtime";
import { type CommissionRate, decodeCommissionRate } from "./CommissionRate.js";
import { decodeErrorDetail, type ErrorDetail } from "./ErrorDetail.js";

export interface CommissionRatesResponse {
  /** One item. */
  result: CommissionRate[];
  /** Null in an answer that carries a result. */
  error: ErrorDetail | null;
}

/** Decodes {@link CommissionRatesResponse}. */
export function decodeCommissionRatesResponse(value: Json, decoding: Decoding): CommissionRatesResponse {
  const wire = asObject(value);
  const out: CommissionRatesResponse = {
    result: list(wire.result, "result", decodeCommissionRate, decoding),
    error: wire.error === null ? null : nested(wire.error, "error", decodeErrorDetail, decoding),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
