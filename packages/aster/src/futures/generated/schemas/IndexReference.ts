// Generated from specs/aster/futures/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepUnknown, text } from "@venuekit/runtime";

export interface IndexReference {
  exchange: string;
  /** As written at that exchange. */
  symbol: string;
  /** A share; 0.1 is 10%. */
  weight: Dec;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["exchange", "symbol", "weight"]);

/** Decodes {@link IndexReference}. */
export function decodeIndexReference(value: Json, decoding: Decoding): IndexReference {
  const wire = asObject(value);
  const out: IndexReference = {
    exchange: text(wire.exchange, "exchange"),
    symbol: text(wire.symbol, "symbol"),
    weight: decimal(wire.weight, "weight", decoding),
  };
  if (Object.keys(wire).length !== 3) keepUnknown(wire, out, KNOWN);
  return out;
}
