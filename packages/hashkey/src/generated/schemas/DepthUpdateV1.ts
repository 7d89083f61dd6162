// Generated from specs/hashkey/channels/public-v1.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, integer, type Json, keepUnknown, list, text, time } from "@venuekit/runtime";
import { decodePriceLevel, type PriceLevel } from "./PriceLevel.js";

export interface DepthUpdateV1 {
  /** Wire key: `e`. */
  exchangeId: string;
  /** Wire key: `s`. */
  symbol: string;
  /** Wire key: `t`. */
  time: number;
  /** The venue says to ignore it. Wire key: `v`. */
  version: string;
  /** Up to 200 levels. Wire key: `b`. */
  bids: PriceLevel[];
  /** Up to 200 levels. Wire key: `a`. */
  asks: PriceLevel[];
  /** The venue says to ignore it. Wire key: `o`. */
  reserved: number;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["e", "s", "t", "v", "b", "a", "o"]);

/** Decodes {@link DepthUpdateV1}. */
export function decodeDepthUpdateV1(value: Json, decoding: Decoding): DepthUpdateV1 {
  const wire = asObject(value);
  const out: DepthUpdateV1 = {
    exchangeId: text(wire.e, "e"),
    symbol: text(wire.s, "s"),
    time: time(wire.t, "t"),
    version: text(wire.v, "v"),
    bids: list(wire.b, "b", decodePriceLevel, decoding),
    asks: list(wire.a, "a", decodePriceLevel, decoding),
    reserved: integer(wire.o, "o"),
  };
  if (Object.keys(wire).length !== 7) keepUnknown(wire, out, KNOWN);
  return out;
}
