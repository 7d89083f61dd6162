// Generated from specs/hashkey/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepUnknown, text } from "@venuekit/runtime";

export interface PriceTicker {
  /** Wire key: `s`. */
  symbol: string;
  /** Wire key: `p`. */
  price: Dec;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["s", "p"]);

/** Decodes {@link PriceTicker}. */
export function decodePriceTicker(value: Json, decoding: Decoding): PriceTicker {
  const wire = asObject(value);
  const out: PriceTicker = {
    symbol: text(wire.s, "s"),
    price: decimal(wire.p, "p", decoding),
  };
  if (Object.keys(wire).length !== 2) keepUnknown(wire, out, KNOWN);
  return out;
}
