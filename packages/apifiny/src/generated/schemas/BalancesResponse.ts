// Generated from specs/apifiny/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list, nested } from "@venuekit/runtime";
import { type Balance, decodeBalance } from "./Balance.js";
import { decodeErrorDetail, type ErrorDetail } from "./ErrorDetail.js";

export interface BalancesResponse {
  result: Balance[];
  /** Null in an answer that carries a result. */
  error: ErrorDetail | null;
}

/** Decodes {@link BalancesResponse}. */
export function decodeBalancesResponse(value: Json, decoding: Decoding): BalancesResponse {
  const wire = asObject(value);
  const out: BalancesResponse = {
    result: list(wire.result, "result", decodeBalance, decoding),
    error: wire.error === null ? null : nested(wire.error, "error", decodeErrorDetail, decoding),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
