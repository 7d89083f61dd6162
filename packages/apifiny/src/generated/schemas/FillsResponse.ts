// Generated from specs/apifiny/schemas/trading.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list, nested } from "@venuekit/runtime";
import { decodeErrorDetail, type ErrorDetail } from "./ErrorDetail.js";
import { decodeFill, type Fill } from "./Fill.js";

export interface FillsResponse {
  result: Fill[];
  /** Null in an answer that carries a result. */
  error: ErrorDetail | null;
}

/** Decodes {@link FillsResponse}. */
export function decodeFillsResponse(value: Json, decoding: Decoding): FillsResponse {
  const wire = asObject(value);
  const out: FillsResponse = {
    result: list(wire.result, "result", decodeFill, decoding),
    error: wire.error === null ? null : nested(wire.error, "error", decodeErrorDetail, decoding),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
