// Generated from specs/bitexasia/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asDecimal, asJson, asMap, type Dec, type Decoding, type Json } from "@venuekit/runtime";

/**
 * An amount, or its parts under names that are not documented.
 * Inferred: whether a product's balance is one number or several.
 */
export type Holding = Dec | Record<string, Json>;

/** Decodes {@link Holding}. */
export function decodeHolding(value: Json, decoding: Decoding): Holding {
  if (typeof value === "string") return asDecimal(value, decoding);
  return asMap(value, asJson, decoding);
}
