// Generated from specs/apifiny/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepUnknown, list, nested } from "@venuekit/runtime";
import { type Balance, decodeBalance } from "./Balance.js";
import { decodeErrorDetail, type ErrorDetail } from "./ErrorDetail.js";

export interface BalancesResponse {
  result: Balance[];
  /** Null in an answer that carries a result. */
  error: ErrorDetail | null;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["result", "error"]);

/** Decodes {@link BalancesResponse}. */
export function decodeBalancesResponse(value: Json, decoding: Decoding): BalancesResponse {
  const wire = asObject(value);
  const out: BalancesResponse = {
    result: list(wire.result, "result", decodeBalance, decoding),
    error: wire.error === null ? null : nested(wire.error, "error", decodeErrorDetail, decoding),
  };
  if (Object.keys(wire).length !== 2) keepUnknown(wire, out, KNOWN);
  return out;
}
