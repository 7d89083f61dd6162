// Generated from specs/apifiny/schemas/base.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list, nested } from "@venuekit/runtime";
import { type CurrencyInfo, decodeCurrencyInfo } from "./CurrencyInfo.js";
import { decodeErrorDetail, type ErrorDetail } from "./ErrorDetail.js";

export interface CurrenciesResponse {
  result: CurrencyInfo[];
  /** Null in an answer that carries a result. */
  error: ErrorDetail | null;
}

/** Decodes {@link CurrenciesResponse}. */
export function decodeCurrenciesResponse(value: Json, decoding: Decoding): CurrenciesResponse {
  const wire = asObject(value);
  const out: CurrenciesResponse = {
    result: list(wire.result, "result", decodeCurrencyInfo, decoding),
    error: wire.error === null ? null : nested(wire.error, "error", decodeErrorDetail, decoding),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
