// Generated from specs/apifiny/schemas/base.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list, nested } from "@venuekit/runtime";
import { decodeErrorDetail, type ErrorDetail } from "./ErrorDetail.js";
import { decodeSymbolInfo, type SymbolInfo } from "./SymbolInfo.js";

export interface SymbolsResponse {
  result: SymbolInfo[];
  /** Null in an answer that carries a result. */
  error: ErrorDetail | null;
}

/** Decodes {@link SymbolsResponse}. */
export function decodeSymbolsResponse(value: Json, decoding: Decoding): SymbolsResponse {
  const wire = asObject(value);
  const out: SymbolsResponse = {
    result: list(wire.result, "result", decodeSymbolInfo, decoding),
    error: wire.error === null ? null : nested(wire.error, "error", decodeErrorDetail, decoding),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
