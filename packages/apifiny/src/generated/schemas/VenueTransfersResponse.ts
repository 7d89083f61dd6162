// Generated from specs/apifiny/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list, nested } from "@venuekit/runtime";
import { decodeErrorDetail, type ErrorDetail } from "./ErrorDetail.js";
import { decodeVenueTransfer, type VenueTransfer } from "./VenueTransfer.js";

export interface VenueTransfersResponse {
  /** One item. */
  result: VenueTransfer[];
  /** Null in an answer that carries a result. */
  error: ErrorDetail | null;
}

/** Decodes {@link VenueTransfersResponse}. */
export function decodeVenueTransfersResponse(value: Json, decoding: Decoding): VenueTransfersResponse {
  const wire = asObject(value);
  const out: VenueTransfersResponse = {
    result: list(wire.result, "result", decodeVenueTransfer, decoding),
    error: wire.error === null ? null : nested(wire.error, "error", decodeErrorDetail, decoding),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
