// Generated from specs/aster/spot/channels/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepUnknown, list, literal, text, time } from "@venuekit/runtime";
import { decodePriceLevel, type PriceLevel } from "./PriceLevel.js";

/** Levels that changed. A quantity is absolute; 0 removes the level. */
export interface DiffDepthUpdate {
  /** Wire key: `e`. */
  eventType: "depthUpdate";
  /** Wire key: `E`. */
  eventTime: number;
  /** Wire key: `T`. */
  transactionTime: number;
  /** Wire key: `s`. */
  symbol: string;
  /** One more than `u` of the event before; else one was lost. Wire key: `U`. */
  firstUpdateId: string;
  /** Wire key: `u`. */
  finalUpdateId: string;
  /** `u` of the event before. Wire key: `pu`. */
  previousFinalUpdateId: string;
  /** Wire key: `b`. */
  bids: PriceLevel[];
  /** Wire key: `a`. */
  asks: PriceLevel[];
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["e", "E", "T", "s", "U", "u", "pu", "b", "a"]);

/** Decodes {@link DiffDepthUpdate}. */
export function decodeDiffDepthUpdate(value: Json, decoding: Decoding): DiffDepthUpdate {
  const wire = asObject(value);
  const out: DiffDepthUpdate = {
    eventType: literal(wire.e, "e", "depthUpdate"),
    eventTime: time(wire.E, "E"),
    transactionTime: time(wire.T, "T"),
    symbol: text(wire.s, "s"),
    firstUpdateId: text(wire.U, "U"),
    finalUpdateId: text(wire.u, "u"),
    previousFinalUpdateId: text(wire.pu, "pu"),
    bids: list(wire.b, "b", decodePriceLevel, decoding),
    asks: list(wire.a, "a", decodePriceLevel, decoding),
  };
  if (Object.keys(wire).length !== 9) keepUnknown(wire, out, KNOWN);
  return out;
}
