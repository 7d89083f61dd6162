// Generated from specs/aster/spot/channels/market.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  bool,
  type Dec,
  decimal,
  type Decoding,
  type Json,
  keepUnknown,
  literal,
  text,
  time,
} from "@venuekit/runtime";

export interface TradeUpdate {
  /** Wire key: `e`. */
  eventType: "trade";
  /** Wire key: `E`. */
  eventTime: number;
  /** Wire key: `s`. */
  symbol: string;
  /** Wire key: `t`. */
  id: string;
  /** Wire key: `p`. */
  price: Dec;
  /** Wire key: `q`. */
  qty: Dec;
  /** Wire key: `T`. */
  time: number;
  /** True when the resting order was the buyer's. Wire key: `m`. */
  isBuyerMaker: boolean;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["e", "E", "s", "t", "p", "q", "T", "m"]);

/** Decodes {@link TradeUpdate}. */
export function decodeTradeUpdate(value: Json, decoding: Decoding): TradeUpdate {
  const wire = asObject(value);
  const out: TradeUpdate = {
    eventType: literal(wire.e, "e", "trade"),
    eventTime: time(wire.E, "E"),
    symbol: text(wire.s, "s"),
    id: text(wire.t, "t"),
    price: decimal(wire.p, "p", decoding),
    qty: decimal(wire.q, "q", decoding),
    time: time(wire.T, "T"),
    isBuyerMaker: bool(wire.m, "m"),
  };
  if (Object.keys(wire).length !== 8) keepUnknown(wire, out, KNOWN);
  return out;
}
