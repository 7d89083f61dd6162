// Generated from specs/aster/futures/schemas/market.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  bool,
  type Dec,
  decimal,
  type Decoding,
  type Json,
  keepUnknown,
  text,
  time,
} from "@venuekit/runtime";

/** Trades of one taker order at one price and time. */
export interface AggTrade {
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
  /** Wire key: `T`. */
  time: number;
  /** Wire key: `m`. */
  isBuyerMaker: boolean;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["a", "p", "q", "f", "l", "T", "m"]);

/** Decodes {@link AggTrade}. */
export function decodeAggTrade(value: Json, decoding: Decoding): AggTrade {
  const wire = asObject(value);
  const out: AggTrade = {
    id: text(wire.a, "a"),
    price: decimal(wire.p, "p", decoding),
    qty: decimal(wire.q, "q", decoding),
    firstId: text(wire.f, "f"),
    lastId: text(wire.l, "l"),
    time: time(wire.T, "T"),
    isBuyerMaker: bool(wire.m, "m"),
  };
  if (Object.keys(wire).length !== 7) keepUnknown(wire, out, KNOWN);
  return out;
}
