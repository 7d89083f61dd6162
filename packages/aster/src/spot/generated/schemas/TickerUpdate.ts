// Generated from specs/aster/spot/channels/market.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  type Dec,
  decimal,
  type Decoding,
  integer,
  type Json,
  keepUnknown,
  literal,
  text,
  time,
} from "@venuekit/runtime";

/** Statistics of the last 24 hours. */
export interface TickerUpdate {
  /** Wire key: `e`. */
  eventType: "24hrTicker";
  /** Wire key: `E`. */
  eventTime: number;
  /** Wire key: `s`. */
  symbol: string;
  /** Wire key: `p`. */
  priceChange: Dec;
  /** 1 means 1 %. Wire key: `P`. */
  priceChangePercent: Dec;
  /** Wire key: `w`. */
  weightedAvgPrice: Dec;
  /** Wire key: `c`. */
  lastPrice: Dec;
  /** Quantity of the last trade. Wire key: `Q`. */
  lastQty: Dec;
  /** Wire key: `o`. */
  openPrice: Dec;
  /** Wire key: `h`. */
  highPrice: Dec;
  /** Wire key: `l`. */
  lowPrice: Dec;
  /** In base asset. Wire key: `v`. */
  volume: Dec;
  /** In quote asset. Wire key: `q`. */
  quoteVolume: Dec;
  /** Wire key: `O`. */
  openTime: number;
  /** Wire key: `C`. */
  closeTime: number;
  /** Id of the first trade. Wire key: `F`. */
  firstId: string;
  /** Id of the last trade. Wire key: `L`. */
  lastId: string;
  /** Number of trades. Wire key: `n`. */
  count: number;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "e", "E", "s", "p", "P", "w", "c", "Q", "o", "h", "l", "v", "q", "O", "C", "F", "L", "n",
]);

/** Decodes {@link TickerUpdate}. */
export function decodeTickerUpdate(value: Json, decoding: Decoding): TickerUpdate {
  const wire = asObject(value);
  const out: TickerUpdate = {
    eventType: literal(wire.e, "e", "24hrTicker"),
    eventTime: time(wire.E, "E"),
    symbol: text(wire.s, "s"),
    priceChange: decimal(wire.p, "p", decoding),
    priceChangePercent: decimal(wire.P, "P", decoding),
    weightedAvgPrice: decimal(wire.w, "w", decoding),
    lastPrice: decimal(wire.c, "c", decoding),
    lastQty: decimal(wire.Q, "Q", decoding),
    openPrice: decimal(wire.o, "o", decoding),
    highPrice: decimal(wire.h, "h", decoding),
    lowPrice: decimal(wire.l, "l", decoding),
    volume: decimal(wire.v, "v", decoding),
    quoteVolume: decimal(wire.q, "q", decoding),
    openTime: time(wire.O, "O"),
    closeTime: time(wire.C, "C"),
    firstId: text(wire.F, "F"),
    lastId: text(wire.L, "L"),
    count: integer(wire.n, "n"),
  };
  if (Object.keys(wire).length !== 18) keepUnknown(wire, out, KNOWN);
  return out;
}
