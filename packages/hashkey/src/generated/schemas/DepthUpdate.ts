// Generated from specs/hashkey/channels/public-v2.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepUnknown, list, text, time } from "@venuekit/runtime";
import { decodePriceLevel, type PriceLevel } from "./PriceLevel.js";

export interface DepthUpdate {
  /** Wire key: `s`. */
  symbol: string;
  /** Wire key: `t`. */
  time: number;
  /** Wire key: `v`. */
  version: string;
  /** Wire key: `b`. */
  bids: PriceLevel[];
  /** Wire key: `a`. */
  asks: PriceLevel[];
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["s", "t", "v", "b", "a"]);

/** Decodes {@link DepthUpdate}. */
export function decodeDepthUpdate(value: Json, decoding: Decoding): DepthUpdate {
  const wire = asObject(value);
  const out: DepthUpdate = {
    symbol: text(wire.s, "s"),
    time: time(wire.t, "t"),
    version: text(wire.v, "v"),
    bids: list(wire.b, "b", decodePriceLevel, decoding),
    asks: list(wire.a, "a", decodePriceLevel, decoding),
  };
  if (Object.keys(wire).length !== 5) keepUnknown(wire, out, KNOWN);
  return out;
}
