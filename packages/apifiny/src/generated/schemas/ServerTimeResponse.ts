// Generated from specs/apifiny/schemas/base.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, nested, time } from "@venuekit/runtime";
import { decodeErrorDetail, type ErrorDetail } from "./ErrorDetail.js";

export interface ServerTimeResponse {
  /** The server's clock. */
  result: number;
  /** Null in an answer that carries a result. */
  error: ErrorDetail | null;
}

/** Decodes {@link ServerTimeResponse}. */
export function decodeServerTimeResponse(value: Json, decoding: Decoding): ServerTimeResponse {
  const wire = asObject(value);
  const out: ServerTimeResponse = {
    result: time(wire.result, "result"),
    error: wire.error === null ? null : nested(wire.error, "error", decodeErrorDetail, decoding),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
