// Generated from specs/apifiny/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list, nested } from "@venuekit/runtime";
import { type AccountInfo, decodeAccountInfo } from "./AccountInfo.js";
import { decodeErrorDetail, type ErrorDetail } from "./ErrorDetail.js";

export interface AccountsResponse {
  /** One item. */
  result: AccountInfo[];
  /** Null in an answer that carries a result. */
  error: ErrorDetail | null;
}

/** Decodes {@link AccountsResponse}. */
export function decodeAccountsResponse(value: Json, decoding: Decoding): AccountsResponse {
  const wire = asObject(value);
  const out: AccountsResponse = {
    result: list(wire.result, "result", decodeAccountInfo, decoding),
    error: wire.error === null ? null : nested(wire.error, "error", decodeErrorDetail, decoding),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
