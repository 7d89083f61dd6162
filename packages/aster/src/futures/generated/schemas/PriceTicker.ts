// Generated from specs/aster/futures/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepUnknown, text, time } from "@venuekit/runtime";

export interface PriceTicker {
  symbol: string;
  /** Price of the latest trade. */
  price: Dec;
  time: number;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["symbol", "price", "time"]);

/** Decodes {@link PriceTicker}. */
export function decodePriceTicker(value: Json, decoding: Decoding): PriceTicker {
  const wire = asObject(value);
  const out: PriceTicker = {
    symbol: text(wire.symbol, "symbol"),
    price: decimal(wire.price, "price", decoding),
    time: time(wire.time, "time"),
  };
  if (Object.keys(wire).length !== 3) keepUnknown(wire, out, KNOWN);
  return out;
}
