// Generated from specs/bitexasia/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepUnknown } from "@venuekit/runtime";

export interface PriceLevelFields {
  price: Dec;
  size: Dec;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["price", "size", "quantity"]);

/** Decodes {@link PriceLevelFields}. */
export function decodePriceLevelFields(value: Json, decoding: Decoding): PriceLevelFields {
  const wire = asObject(value);
  const out: PriceLevelFields = {
    price: decimal(wire.price, "price", decoding),
    size: decimal(wire.size ?? wire.quantity, "size", decoding),
  };
  if (Object.keys(wire).length !== 2) keepUnknown(wire, out, KNOWN);
  return out;
}
