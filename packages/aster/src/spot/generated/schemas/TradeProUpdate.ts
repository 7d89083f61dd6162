// Generated from specs/aster/spot/channels/market.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  type Dec,
  decimal,
  type Decoding,
  type Json,
  keepUnknown,
  literal,
  nested,
  text,
  time,
} from "@venuekit/runtime";
import { decodeTradeProParties, type TradeProParties } from "./TradeProParties.js";

/** A trade with its transaction and the addresses of both sides. */
export interface TradeProUpdate {
  /** Wire key: `e`. */
  eventType: "tradepro";
  /** Wire key: `E`. */
  eventTime: number;
  /** Wire key: `T`. */
  transactionTime: number;
  /** Wire key: `s`. */
  symbol: string;
  /** Wire key: `t`. */
  id: string;
  /** Wire key: `p`. */
  price: Dec;
  /** Wire key: `q`. */
  qty: Dec;
  /** Hash of the transaction on the chain. Wire key: `h`. */
  transactionHash: string;
  /** Wire key: `m`. */
  parties: TradeProParties;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["e", "E", "T", "s", "t", "p", "q", "h", "m"]);

/** Decodes {@link TradeProUpdate}. */
export function decodeTradeProUpdate(value: Json, decoding: Decoding): TradeProUpdate {
  const wire = asObject(value);
  const out: TradeProUpdate = {
    eventType: literal(wire.e, "e", "tradepro"),
    eventTime: time(wire.E, "E"),
    transactionTime: time(wire.T, "T"),
    symbol: text(wire.s, "s"),
    id: text(wire.t, "t"),
    price: decimal(wire.p, "p", decoding),
    qty: decimal(wire.q, "q", decoding),
    transactionHash: text(wire.h, "h"),
    parties: nested(wire.m, "m", decodeTradeProParties, decoding),
  };
  if (Object.keys(wire).length !== 9) keepUnknown(wire, out, KNOWN);
  return out;
}
