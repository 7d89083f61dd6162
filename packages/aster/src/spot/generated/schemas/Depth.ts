// Generated from specs/aster/spot/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepUnknown, list, text, time } from "@venuekit/runtime";
import { decodePriceLevel, type PriceLevel } from "./PriceLevel.js";

export interface Depth {
  lastUpdateId: string;
  /** When the answer was made. Wire key: `E`. */
  eventTime: number;
  /** When the book last changed. Wire key: `T`. */
  transactionTime: number;
  bids: PriceLevel[];
  asks: PriceLevel[];
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["lastUpdateId", "E", "T", "bids", "asks"]);

/** Decodes {@link Depth}. */
export function decodeDepth(value: Json, decoding: Decoding): Depth {
  const wire = asObject(value);
  const out: Depth = {
    lastUpdateId: text(wire.lastUpdateId, "lastUpdateId"),
    eventTime: time(wire.E, "E"),
    transactionTime: time(wire.T, "T"),
    bids: list(wire.bids, "bids", decodePriceLevel, decoding),
    asks: list(wire.asks, "asks", decodePriceLevel, decoding),
  };
  if (Object.keys(wire).length !== 5) keepUnknown(wire, out, KNOWN);
  return out;
}
