// Generated from specs/hashkey/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepUnknown, list, time } from "@venuekit/runtime";
import { decodePriceLevel, type PriceLevel } from "./PriceLevel.js";

export interface Depth {
  /** Wire key: `t`. */
  time: number;
  /** Wire key: `b`. */
  bids: PriceLevel[];
  /** Wire key: `a`. */
  asks: PriceLevel[];
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["t", "b", "a"]);

/** Decodes {@link Depth}. */
export function decodeDepth(value: Json, decoding: Decoding): Depth {
  const wire = asObject(value);
  const out: Depth = {
    time: time(wire.t, "t"),
    bids: list(wire.b, "b", decodePriceLevel, decoding),
    asks: list(wire.a, "a", decodePriceLevel, decoding),
  };
  if (Object.keys(wire).length !== 3) keepUnknown(wire, out, KNOWN);
  return out;
}
