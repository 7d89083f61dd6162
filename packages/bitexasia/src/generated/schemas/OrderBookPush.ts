// Generated from specs/bitexasia/channels/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, integer, type Json, keepOthers, list, text } from "@venuekit/runtime";
import { decodePriceLevel, type PriceLevel } from "./PriceLevel.js";
import type { PushType } from "./PushType.js";

/** Inferred: no frame is documented; the order, a snapshot and then changes, is. */
export interface OrderBookPush {
  channel?: string;
  pair?: string;
  /** Inferred: the words are the page's, their place is not. */
  type?: PushType | (string & {});
  /** Counts the messages of a pair. Where it is sent, a jump is a gap. */
  sequence?: number;
  bids?: PriceLevel[];
  asks?: PriceLevel[];
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["channel", "pair", "type", "sequence", "bids", "asks"]);

/** Decodes {@link OrderBookPush}. */
export function decodeOrderBookPush(value: Json, decoding: Decoding): OrderBookPush {
  const wire = asObject(value);
  const out: OrderBookPush = {};
  let known = 0;
  if (wire.channel != null) {
    out.channel = text(wire.channel, "channel");
    known++;
  }
  if (wire.pair != null) {
    out.pair = text(wire.pair, "pair");
    known++;
  }
  if (wire.type != null) {
    out.type = text(wire.type, "type");
    known++;
  }
  if (wire.sequence != null) {
    out.sequence = integer(wire.sequence, "sequence");
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
