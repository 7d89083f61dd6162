// Generated from specs/hashkey/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asTuple, type Dec, decimal, type Decoding, integer, type Json, keepBeyond, time } from "@venuekit/runtime";

export interface Kline {
  openTime: number;
  open: Dec;
  high: Dec;
  low: Dec;
  close: Dec;
  /** In the base asset. */
  volume: Dec;
  /** `0` in every documented example. */
  closeTime: number;
  /** In the quote asset. */
  quoteVolume: Dec;
  tradeCount: number;
  takerBuyBaseVolume: Dec;
  takerBuyQuoteVolume: Dec;
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
    tradeCount: integer(wire[8], 8),
    takerBuyBaseVolume: decimal(wire[9], 9, decoding),
    takerBuyQuoteVolume: decimal(wire[10], 10, decoding),
  };
  if (wire.length > 11) keepBeyond(wire, out, 11);
  return out;
}
