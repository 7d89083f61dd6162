// Generated from specs/apifiny/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list, nested } from "@venuekit/runtime";
import { decodeErrorDetail, type ErrorDetail } from "./ErrorDetail.js";
import { decodeWithdrawTicket, type WithdrawTicket } from "./WithdrawTicket.js";

export interface WithdrawTicketsResponse {
  /** One item. */
  result: WithdrawTicket[];
  /** Null in an answer that carries a result. */
  error: ErrorDetail | null;
}

/** Decodes {@link WithdrawTicketsResponse}. */
export function decodeWithdrawTicketsResponse(value: Json, decoding: Decoding): WithdrawTicketsResponse {
  const wire = asObject(value);
  const out: WithdrawTicketsResponse = {
    result: list(wire.result, "result", decodeWithdrawTicket, decoding),
    error: wire.error === null ? null : nested(wire.error, "error", decodeErrorDetail, decoding),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
