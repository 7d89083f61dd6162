// Generated from specs/aster/futures/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, text, time } from "@venuekit/runtime";

/** Best bid and ask. */
export interface BookTicker {
  symbol: string;
  bidPrice: Dec;
  /** In base asset. */
  bidQty: Dec;
  askPrice: Dec;
  /** In base asset. */
  askQty: Dec;
  time: number;
}

/** Decodes {@link BookTicker}. */
export function decodeBookTicker(value: Json, decoding: Decoding): BookTicker {
  const wire = asObject(value);
  const out: BookTicker = {
    symbol: text(wire.symbol, "symbol"),
    bidPrice: decimal(wire.bidPrice, "bidPrice", decoding),
    bidQty: decimal(wire.bidQty, "bidQty", decoding),
    askPrice: decimal(wire.askPrice, "askPrice", decoding),
    askQty: decimal(wire.askQty, "askQty", decoding),
    time: time(wire.time, "time"),
  };
  if (Object.keys(wire).length !== 6) keepOthers(wire, out);
  return out;
}
