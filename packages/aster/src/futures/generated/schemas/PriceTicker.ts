// Generated from specs/aster/futures/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, text, time } from "@venuekit/runtime";

export interface PriceTicker {
  symbol: string;
  /** Price of the latest trade. */
  price: Dec;
  time: number;
}

/** Decodes {@link PriceTicker}. */
export function decodePriceTicker(value: Json, decoding: Decoding): PriceTicker {
  const wire = asObject(value);
  const out: PriceTicker = {
    symbol: text(wire.symbol, "symbol"),
    price: decimal(wire.price, "price", decoding),
    time: time(wire.time, "time"),
  };
  if (Object.keys(wire).length !== 3) keepOthers(wire, out);
  return out;
}
