// Generated from specs/aster/spot/schemas/market.yaml. Do not edit; run `pnpm generate`.
import {
  asTuple,
  type Dec,
  decimal,
  type Decoding,
  integer,
  type Json,
  keepBeyond,
  text,
  time,
} from "@venuekit/runtime";

/** A candle, identified by its open time. */
export interface Kline {
  openTime: number;
  open: Dec;
  high: Dec;
  low: Dec;
  /** The latest price while the candle is open. */
  close: Dec;
  /** In base asset. */
  volume: Dec;
  closeTime: number;
  /** In quote asset. */
  quoteVolume: Dec;
  /** Number of trades. */
  trades: number;
  /** In base asset. */
  takerBuyVolume: Dec;
  /** In quote asset. */
  takerBuyQuoteVolume: Dec;
  /**
   * To be ignored.
   * Inferred: not in the example; answers of the venue carry it.
   */
  ignored?: string;
}

/** Decodes {@link Kline}. */
export function decodeKline(value: Json, decoding: Decoding): Kline {
  const wire = asTuple(value, 11);
  const out: Kline = {
    openTime: time(wire[0], 0),
    open: decimal(wire[1], 1, decoding),
    high: decimal(wire[2], 2, decoding),
    low: decimal(wire[3], 3, decoding),
    close: decimal(wire[4], 4, decoding),
    volume: decimal(wire[5], 5, decoding),
    closeTime: time(wire[6], 6),
    quoteVolume: decimal(wire[7], 7, decoding),
    trades: integer(wire[8], 8),
    takerBuyVolume: decimal(wire[9], 9, decoding),
    takerBuyQuoteVolume: decimal(wire[10], 10, decoding),
  };
  if (wire[11] != null) out.ignored = text(wire[11], 11);
  if (wire.length > 12) keepBeyond(wire, out, 12);
  return out;
}
