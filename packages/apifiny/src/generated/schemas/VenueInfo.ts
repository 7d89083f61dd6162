// Generated from specs/apifiny/schemas/base.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepUnknown, text } from "@venuekit/runtime";
import type { Availability } from "./Availability.js";

export interface VenueInfo {
  /** Name of the venue, as other calls take it. */
  exchange: string;
  status: Availability | (string & {});
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["exchange", "status", "exchange ", "status "]);

/** Decodes {@link VenueInfo}. */
export function decodeVenueInfo(value: Json): VenueInfo {
  const wire = asObject(value);
  const out: VenueInfo = {
    exchange: text(wire.exchange ?? wire["exchange "], "exchange"),
    status: text(wire.status ?? wire["status "], "status"),
  };
  if (Object.keys(wire).length !== 2) keepUnknown(wire, out, KNOWN);
  return out;
}
