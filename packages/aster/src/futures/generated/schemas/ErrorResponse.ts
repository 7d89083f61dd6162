// Generated from specs/aster/futures/schemas/common.yaml. Do not edit; run `pnpm generate`.
import { asObject, integer, type Json, keepOthers, text } from "@venuekit/runtime";

/** A refusal. */
export interface ErrorResponse {
  /** Negative. */
  code: number;
  msg: string;
}

/** Decodes {@link ErrorResponse}. */
export function decodeErrorResponse(value: Json): ErrorResponse {
  const wire = asObject(value);
  const out: ErrorResponse = {
    code: integer(wire.code, "code"),
    msg: text(wire.msg, "msg"),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
