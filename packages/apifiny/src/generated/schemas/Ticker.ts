// Generated from specs/apifiny/schemas/market.yaml. Do not edit; run `pnpm generate`.
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

/** Statistics of the last 24 hours. */
export interface Ticker {
  symbol: string;
  /** In quote asset. */
  open: Dec;
  /** In quote asset. */
  high: Dec;
  /** In quote asset. */
  low: Dec;
  /** Latest price, in quote asset. */
  close: Dec;
  /** In base asset. */
  vol: Dec;
  /**
   * Traded value, in quote asset.
   * Inferred: not described; in the examples close to the volume times the price.
   */
  amount: Dec;
  /**
   * Number of trades; `0` in both examples.
   * Inferred: not described.
   */
  count: number;
  /** The venue. */
  provider: string;
  /** Inferred: not described. */
  tickerTime: number;
  /** Inferred: not described; spelled otherwise than in order books and trades. */
  updateAt: number;
}

/** Decodes {@link Ticker}. */
export function decodeTicker(value: Json, decoding: Decoding): Ticker {
  const wire = asObject(value);
  const out: Ticker = {
    symbol: text(wire.symbol, "symbol"),
    open: decimal(wire.open, "open", decoding),
    high: decimal(wire.high, "high", decoding),
    low: decimal(wire.low, "low", decoding),
    close: decimal(wire.close, "close", decoding),
    vol: decimal(wire.vol, "vol", decoding),
    amount: decimal(wire.amount, "amount", decoding),
    count: integer(wire.count, "count"),
    provider: text(wire.provider, "provider"),
    tickerTime: time(wire.tickerTime, "tickerTime"),
    updateAt: time(wire.updateAt, "updateAt"),
  };
  if (Object.keys(wire).length !== 11) keepOthers(wire, out);
  return out;
}
