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

/** Trades of one order in one. */
export interface AggTradeUpdate {
  /** Wire key: `e`. */
  eventType: "aggTrade";
  /** Wire key: `E`. */
  eventTime: number;
  /** Wire key: `s`. */
  symbol: string;
  /** Wire key: `a`. */
  id: string;
  /** Wire key: `p`. */
  price: Dec;
  /** Wire key: `q`. */
  qty: Dec;
  /** Id of the first trade. Wire key: `f`. */
  firstId: string;
  /** Id of the last trade. Wire key: `l`. */
  lastId: string;
  /** Wire key: `T`. */
  time: number;
  /** True when the resting order was the buyer's. Wire key: `m`. */
  isBuyerMaker: boolean;
  /** To be ignored. Wire key: `M`. */
  ignored: boolean;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["e", "E", "s", "a", "p", "q", "f", "l", "T", "m", "M"]);

/** Decodes {@link AggTradeUpdate}. */
export function decodeAggTradeUpdate(value: Json, decoding: Decoding): AggTradeUpdate {
  const wire = asObject(value);
  const out: AggTradeUpdate = {
    eventType: literal(wire.e, "e", "aggTrade"),
    eventTime: time(wire.E, "E"),
    symbol: text(wire.s, "s"),
    id: text(wire.a, "a"),
    price: decimal(wire.p, "p", decoding),
    qty: decimal(wire.q, "q", decoding),
    firstId: text(wire.f, "f"),
    lastId: text(wire.l, "l"),
    time: time(wire.T, "T"),
    isBuyerMaker: bool(wire.m, "m"),
    ignored: bool(wire.M, "M"),
  };
  if (Object.keys(wire).length !== 11) keepUnknown(wire, out, KNOWN);
  return out;
}
