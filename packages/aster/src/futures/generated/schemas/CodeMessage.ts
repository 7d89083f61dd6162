// Generated from specs/aster/futures/schemas/common.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepOthers, text } from "@venuekit/runtime";

/** Confirms that a call was carried out. */
export interface CodeMessage {
  /** `200`; one call sends it as text. */
  code: string;
  msg: string;
}

/** Decodes {@link CodeMessage}. */
export function decodeCodeMessage(value: Json): CodeMessage {
  const wire = asObject(value);
  const out: CodeMessage = {
    code: text(wire.code, "code"),
    msg: text(wire.msg, "msg"),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
