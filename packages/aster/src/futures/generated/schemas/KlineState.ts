// Generated from specs/aster/futures/channels/market.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  bool,
  type Dec,
  decimal,
  type Decoding,
  integer,
  type Json,
  keepUnknown,
  text,
  time,
} from "@venuekit/runtime";
import type { Interval } from "./Interval.js";

export interface KlineState {
  /** Wire key: `t`. */
  openTime: number;
  /** Wire key: `T`. */
  closeTime: number;
  /** Wire key: `s`. */
  symbol: string;
  /** Wire key: `i`. */
  interval: Interval | (string & {});
  /** Id of the first trade. Wire key: `f`. */
  firstId: string;
  /** Id of the last trade. Wire key: `L`. */
  lastId: string;
  /** Wire key: `o`. */
  open: Dec;
  /** The latest price while the candle is open. Wire key: `c`. */
  close: Dec;
  /** Wire key: `h`. */
  high: Dec;
  /** Wire key: `l`. */
  low: Dec;
  /** In base asset. Wire key: `v`. */
  volume: Dec;
  /** Number of trades. Wire key: `n`. */
  trades: number;
  /** Wire key: `x`. */
  isClosed: boolean;
  /** In quote asset. Wire key: `q`. */
  quoteVolume: Dec;
  /** In base asset. Wire key: `V`. */
  takerBuyVolume: Dec;
  /** In quote asset. Wire key: `Q`. */
  takerBuyQuoteVolume: Dec;
  /** To be ignored. Wire key: `B`. */
  ignored: string;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "t", "T", "s", "i", "f", "L", "o", "c", "h", "l", "v", "n", "x", "q", "V", "Q", "B",
]);

/** Decodes {@link KlineState}. */
export function decodeKlineState(value: Json, decoding: Decoding): KlineState {
  const wire = asObject(value);
  const out: KlineState = {
    openTime: time(wire.t, "t"),
    closeTime: time(wire.T, "T"),
    symbol: text(wire.s, "s"),
    interval: text(wire.i, "i"),
    firstId: text(wire.f, "f"),
    lastId: text(wire.L, "L"),
    open: decimal(wire.o, "o", decoding),
    close: decimal(wire.c, "c", decoding),
    high: decimal(wire.h, "h", decoding),
    low: decimal(wire.l, "l", decoding),
    volume: decimal(wire.v, "v", decoding),
    trades: integer(wire.n, "n"),
    isClosed: bool(wire.x, "x"),
    quoteVolume: decimal(wire.q, "q", decoding),
    takerBuyVolume: decimal(wire.V, "V", decoding),
    takerBuyQuoteVolume: decimal(wire.Q, "Q", decoding),
    ignored: text(wire.B, "B"),
  };
  if (Object.keys(wire).length !== 17) keepUnknown(wire, out, KNOWN);
  return out;
}
