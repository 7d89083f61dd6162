// Generated from specs/apifiny/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list, nested } from "@venuekit/runtime";
import { decodeDepositAddress, type DepositAddress } from "./DepositAddress.js";
import { decodeErrorDetail, type ErrorDetail } from "./ErrorDetail.js";

export interface DepositAddressesResponse {
  result: DepositAddress[];
  /** Null in an answer that carries a result. */
  error: ErrorDetail | null;
}

/** Decodes {@link DepositAddressesResponse}. */
export function decodeDepositAddressesResponse(value: Json, decoding: Decoding): DepositAddressesResponse {
  const wire = asObject(value);
  const out: DepositAddressesResponse = {
    result: list(wire.result, "result", decodeDepositAddress, decoding),
    error: wire.error === null ? null : nested(wire.error, "error", decodeErrorDetail, decoding),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
