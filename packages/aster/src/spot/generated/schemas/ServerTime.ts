// Generated from specs/aster/spot/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepOthers, time } from "@venuekit/runtime";

export interface ServerTime {
  serverTime: number;
}

/** Decodes {@link ServerTime}. */
export function decodeServerTime(value: Json): ServerTime {
  const wire = asObject(value);
  const out: ServerTime = {
    serverTime: time(wire.serverTime, "serverTime"),
  };
  if (Object.keys(wire).length !== 1) keepOthers(wire, out);
  return out;
}
