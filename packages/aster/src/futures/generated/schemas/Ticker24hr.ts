// Generated from specs/aster/futures/schemas/market.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  type Dec,
  decimal,
  type Decoding,
  integer,
  type Json,
  keepOthers,
  text,
  time,
} from "@venuekit/runtime";

/** Figures of the last 24 hours, a window that moves on with every call. */
export interface Ticker24hr {
  symbol: string;
  priceChange: Dec;
  /** In percent. */
  priceChangePercent: Dec;
  weightedAvgPrice: Dec;
  /** Inferred: optional: in the examples, but not in the answers seen at the venue. */
  prevClosePrice?: Dec;
  lastPrice: Dec;
  /** In base asset. */
  lastQty: Dec;
  openPrice: Dec;
  highPrice: Dec;
  lowPrice: Dec;
  /** In base asset. */
  volume: Dec;
  /** In quote asset. */
  quoteVolume: Dec;
  openTime: number;
  closeTime: number;
  /** Id of the first trade. */
  firstId: string;
  /** Id of the last trade. */
  lastId: string;
  /** Number of trades. */
  count: number;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["prevClosePrice"]);

/** Decodes {@link Ticker24hr}. */
export function decodeTicker24hr(value: Json, decoding: Decoding): Ticker24hr {
  const wire = asObject(value);
  const out: Ticker24hr = {
    symbol: text(wire.symbol, "symbol"),
    priceChange: decimal(wire.priceChange, "priceChange", decoding),
    priceChangePercent: decimal(wire.priceChangePercent, "priceChangePercent", decoding),
    weightedAvgPrice: decimal(wire.weightedAvgPrice, "weightedAvgPrice", decoding),
    lastPrice: decimal(wire.lastPrice, "lastPrice", decoding),
    lastQty: decimal(wire.lastQty, "lastQty", decoding),
    openPrice: decimal(wire.openPrice, "openPrice", decoding),
    highPrice: decimal(wire.highPrice, "highPrice", decoding),
    lowPrice: decimal(wire.lowPrice, "lowPrice", decoding),
    volume: decimal(wire.volume, "volume", decoding),
    quoteVolume: decimal(wire.quoteVolume, "quoteVolume", decoding),
    openTime: time(wire.openTime, "openTime"),
    closeTime: time(wire.closeTime, "closeTime"),
    firstId: text(wire.firstId, "firstId"),
    lastId: text(wire.lastId, "lastId"),
    count: integer(wire.count, "count"),
  };
  let known = 16;
  if (wire.prevClosePrice != null) {
    out.prevClosePrice = decimal(wire.prevClosePrice, "prevClosePrice", decoding);
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
