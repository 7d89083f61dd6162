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
import type { Period } from "./Period.js";

/** A candle. */
export interface Kline {
  /** Base and quote asset with a slash, e.g. `BTC/USDT`. */
  currencyPair: string;
  period: Period | (string & {});
  open: Dec;
  /**
   * Highest price.
   * Inferred: the table repeats the words of the closing price; the examples show the highest.
   */
  high: Dec;
  low: Dec;
  close: Dec;
  /** Traded volume, in base asset. */
  vol: Dec;
  /** Number of trades. */
  count: number;
  /**
   * Start of the candle.
   * Inferred: the table says seconds; the examples show milliseconds at the start of a minute.
   */
  timestamp: number;
  /** The venue. */
  exchange: string;
}

/** Decodes {@link Kline}. */
export function decodeKline(value: Json, decoding: Decoding): Kline {
  const wire = asObject(value);
  const out: Kline = {
    currencyPair: text(wire.currencyPair, "currencyPair"),
    period: text(wire.period, "period"),
    open: decimal(wire.open, "open", decoding),
    high: decimal(wire.high, "high", decoding),
    low: decimal(wire.low, "low", decoding),
    close: decimal(wire.close, "close", decoding),
    vol: decimal(wire.vol, "vol", decoding),
    count: integer(wire.count, "count"),
    timestamp: time(wire.timestamp, "timestamp"),
    exchange: text(wire.exchange, "exchange"),
  };
  if (Object.keys(wire).length !== 10) keepOthers(wire, out);
  return out;
}
