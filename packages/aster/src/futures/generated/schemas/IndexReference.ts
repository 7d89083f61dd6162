// Generated from specs/aster/futures/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, text } from "@venuekit/runtime";

export interface IndexReference {
  exchange: string;
  /** As written at that exchange. */
  symbol: string;
  /** A share; 0.1 is 10%. */
  weight: Dec;
}

/** Decodes {@link IndexReference}. */
export function decodeIndexReference(value: Json, decoding: Decoding): IndexReference {
  const wire = asObject(value);
  const out: IndexReference = {
    exchange: text(wire.exchange, "exchange"),
    symbol: text(wire.symbol, "symbol"),
    weight: decimal(wire.weight, "weight", decoding),
  };
  if (Object.keys(wire).length !== 3) keepOthers(wire, out);
  return out;
}
