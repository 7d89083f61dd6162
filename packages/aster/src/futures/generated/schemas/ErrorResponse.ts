// Generated from specs/aster/futures/schemas/common.yaml. Do not edit; run `pnpm generate`.
import { asObject, integer, type Json, keepUnknown, text } from "@venuekit/runtime";

/** A refusal. */
export interface ErrorResponse {
  /** Negative. */
  code: number;
  msg: string;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["code", "msg"]);

/** Decodes {@link ErrorResponse}. */
export function decodeErrorResponse(value: Json): ErrorResponse {
  const wire = asObject(value);
  const out: ErrorResponse = {
    code: integer(wire.code, "code"),
    msg: text(wire.msg, "msg"),
  };
  if (Object.keys(wire).length !== 2) keepUnknown(wire, out, KNOWN);
  return out;
}
