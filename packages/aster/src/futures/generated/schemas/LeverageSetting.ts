// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, integer, type Json, keepOthers, text } from "@venuekit/runtime";

export interface LeverageSetting {
  leverage: number;
  /** Largest position value at this leverage. */
  maxNotionalValue: Dec;
  symbol: string;
}

/** Decodes {@link LeverageSetting}. */
export function decodeLeverageSetting(value: Json, decoding: Decoding): LeverageSetting {
  const wire = asObject(value);
  const out: LeverageSetting = {
    leverage: integer(wire.leverage, "leverage"),
    maxNotionalValue: decimal(wire.maxNotionalValue, "maxNotionalValue", decoding),
    symbol: text(wire.symbol, "symbol"),
  };
  if (Object.keys(wire).length !== 3) keepOthers(wire, out);
  return out;
}
