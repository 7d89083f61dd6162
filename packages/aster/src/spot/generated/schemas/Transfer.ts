// Generated from specs/aster/spot/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepOthers, text } from "@venuekit/runtime";

export interface Transfer {
  tranId: string;
  status: "SUCCESS" | (string & {});
}

/** Decodes {@link Transfer}. */
export function decodeTransfer(value: Json): Transfer {
  const wire = asObject(value);
  const out: Transfer = {
    tranId: text(wire.tranId, "tranId"),
    status: text(wire.status, "status"),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
