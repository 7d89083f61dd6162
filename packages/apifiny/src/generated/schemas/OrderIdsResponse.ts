// Generated from specs/apifiny/schemas/trading.yaml. Do not edit; run `pnpm generate`.
import { asObject, asText, type Decoding, type Json, keepOthers, list, nested } from "@venuekit/runtime";
import { decodeErrorDetail, type ErrorDetail } from "./ErrorDetail.js";

export interface OrderIdsResponse {
  /** Ids of the cancelled orders. */
  result: string[];
  /** Null in an answer that carries a result. */
  error: ErrorDetail | null;
}

/** Decodes {@link OrderIdsResponse}. */
export function decodeOrderIdsResponse(value: Json, decoding: Decoding): OrderIdsResponse {
  const wire = asObject(value);
  const out: OrderIdsResponse = {
    result: list(wire.result, "result", asText, decoding),
    error: wire.error === null ? null : nested(wire.error, "error", decodeErrorDetail, decoding),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
