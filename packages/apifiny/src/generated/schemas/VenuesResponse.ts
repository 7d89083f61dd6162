// Generated from specs/apifiny/schemas/base.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list, nested } from "@venuekit/runtime";
import { decodeErrorDetail, type ErrorDetail } from "./ErrorDetail.js";
import { decodeVenueInfo, type VenueInfo } from "./VenueInfo.js";

export interface VenuesResponse {
  result: VenueInfo[];
  /** Null in an answer that carries a result. */
  error: ErrorDetail | null;
}

/** Decodes {@link VenuesResponse}. */
export function decodeVenuesResponse(value: Json, decoding: Decoding): VenuesResponse {
  const wire = asObject(value);
  const out: VenuesResponse = {
    result: list(wire.result, "result", decodeVenueInfo, decoding),
    error: wire.error === null ? null : nested(wire.error, "error", decodeErrorDetail, decoding),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
