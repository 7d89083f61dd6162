// Generated from specs/bitexasia/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list, text } from "@venuekit/runtime";
import { decodePriceLevel, type PriceLevel } from "./PriceLevel.js";

/** Inferred: field names and the form of a level. */
export interface OrderBookSnapshot {
  pair?: string;
  bids?: PriceLevel[];
  asks?: PriceLevel[];
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["pair", "bids", "asks"]);

/** Decodes {@link OrderBookSnapshot}. */
export function decodeOrderBookSnapshot(value: Json, decoding: Decoding): OrderBookSnapshot {
  const wire = asObject(value);
  const out: OrderBookSnapshot = {};
  let known = 0;
  if (wire.pair != null) {
    out.pair = text(wire.pair, "pair");
    known++;
  }
  if (wire.bids != null) {
    out.bids = list(wire.bids, "bids", decodePriceLevel, decoding);
    known++;
  }
  if (wire.asks != null) {
    out.asks = list(wire.asks, "asks", decodePriceLevel, decoding);
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
