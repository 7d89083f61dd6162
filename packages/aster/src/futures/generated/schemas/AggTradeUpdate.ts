// Generated from specs/aster/futures/channels/market.yaml. Do not edit; run `pnpm generate`.
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
  /** In base asset. Wire key: `q`. */
  qty: Dec;
  /** Id of the first trade. Wire key: `f`. */
  firstId: string;
  /** Id of the last trade. Wire key: `l`. */
  lastId: string;
  /** Time of the trade. Wire key: `T`. */
  time: number;
  /** Wire key: `m`. */
  isBuyerMaker: boolean;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["e", "E", "s", "a", "p", "q", "f", "l", "T", "m"]);

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
  };
  if (Object.keys(wire).length !== 10) keepUnknown(wire, out, KNOWN);
  return out;
}
