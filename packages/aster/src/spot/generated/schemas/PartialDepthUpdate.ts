// Generated from specs/aster/spot/channels/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepUnknown, list, literal, text, time } from "@venuekit/runtime";
import { decodePriceLevel, type PriceLevel } from "./PriceLevel.js";

/** The best levels of the book. */
export interface PartialDepthUpdate {
  /** Wire key: `e`. */
  eventType: "depthUpdate";
  /** Wire key: `E`. */
  eventTime: number;
  /** Wire key: `T`. */
  transactionTime: number;
  /** Wire key: `s`. */
  symbol: string;
  /** Wire key: `U`. */
  firstUpdateId: string;
  /** Wire key: `u`. */
  finalUpdateId: string;
  /** `u` of the message before. Wire key: `pu`. */
  previousFinalUpdateId: string;
  bids: PriceLevel[];
  asks: PriceLevel[];
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["e", "E", "T", "s", "U", "u", "pu", "bids", "asks"]);

/** Decodes {@link PartialDepthUpdate}. */
export function decodePartialDepthUpdate(value: Json, decoding: Decoding): PartialDepthUpdate {
  const wire = asObject(value);
  const out: PartialDepthUpdate = {
    eventType: literal(wire.e, "e", "depthUpdate"),
    eventTime: time(wire.E, "E"),
    transactionTime: time(wire.T, "T"),
    symbol: text(wire.s, "s"),
    firstUpdateId: text(wire.U, "U"),
    finalUpdateId: text(wire.u, "u"),
    previousFinalUpdateId: text(wire.pu, "pu"),
    bids: list(wire.bids, "bids", decodePriceLevel, decoding),
    asks: list(wire.asks, "asks", decodePriceLevel, decoding),
  };
  if (Object.keys(wire).length !== 9) keepUnknown(wire, out, KNOWN);
  return out;
}
