// Generated from specs/hashkey/schemas/wallet.yaml. Do not edit; run `pnpm generate`.
import { asObject, bool, type Json, keepOthers, text, time } from "@venuekit/runtime";

export interface AddressAuthentication {
  success: boolean;
  msg: string;
  timestamp: number;
}

/** Decodes {@link AddressAuthentication}. */
export function decodeAddressAuthentication(value: Json): AddressAuthentication {
  const wire = asObject(value);
  const out: AddressAuthentication = {
    success: bool(wire.success, "success"),
    msg: text(wire.msg, "msg"),
    timestamp: time(wire.timestamp, "timestamp"),
  };
  if (Object.keys(wire).length !== 3) keepOthers(wire, out);
  return out;
}
