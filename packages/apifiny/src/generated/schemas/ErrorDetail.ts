// Generated from specs/apifiny/schemas/common.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepOthers, text } from "@venuekit/runtime";

/** Why the venue refused. */
export interface ErrorDetail {
  /**
   * As sent: hexadecimal, e.g. `0x02002B`, or the same number in decimal.
   * Inferred: shown as a bare hexadecimal number, which is not JSON; the decimal and the quoted form are taken too.
   */
  code: string;
  message: string;
}

/** Decodes {@link ErrorDetail}. */
export function decodeErrorDetail(value: Json): ErrorDetail {
  const wire = asObject(value);
  const out: ErrorDetail = {
    code: text(wire.code, "code"),
    message: text(wire.message, "message"),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
