// Generated from specs/aster/spot/schemas/common.yaml. Do not edit; run `pnpm generate`.
import { asObject, integer, type Json, keepOthers, text } from "@venuekit/runtime";

/** Confirms that a call was carried out. */
export interface CodeMessage {
  /** `200`. */
  code: number;
  msg: string;
}

/** Decodes {@link CodeMessage}. */
export function decodeCodeMessage(value: Json): CodeMessage {
  const wire = asObject(value);
  const out: CodeMessage = {
    code: integer(wire.code, "code"),
    msg: text(wire.msg, "msg"),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
