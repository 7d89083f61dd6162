// Generated from specs/apifiny/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list, nested } from "@venuekit/runtime";
import { type AccountHistoryPage, decodeAccountHistoryPage } from "./AccountHistoryPage.js";
import { decodeErrorDetail, type ErrorDetail } from "./ErrorDetail.js";

export interface AccountHistoryResponse {
  /** One item. */
  result: AccountHistoryPage[];
  /** Null in an answer that carries a result. */
  error: ErrorDetail | null;
}

/** Decodes {@link AccountHistoryResponse}. */
export function decodeAccountHistoryResponse(value: Json, decoding: Decoding): AccountHistoryResponse {
  const wire = asObject(value);
  const out: AccountHistoryResponse = {
    result: list(wire.result, "result", decodeAccountHistoryPage, decoding),
    error: wire.error === null ? null : nested(wire.error, "error", decodeErrorDetail, decoding),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
