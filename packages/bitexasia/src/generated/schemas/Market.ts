// Generated from specs/bitexasia/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepUnknown, text } from "@venuekit/runtime";

/**
 * A trading pair.
 * Inferred: field names; the page says what an entry holds, not how it is called.
 */
export interface Market {
  /** E.g. `BTC-USD`. */
  pair?: string;
  /** Its values are not documented. */
  status?: string;
  /** Smallest step of a price. */
  tick_size?: Dec;
  /** In base asset. */
  min_order_size?: Dec;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "pair", "status", "tick_size", "min_order_size", "tickSize", "minOrderSize",
]);

/** Decodes {@link Market}. */
export function decodeMarket(value: Json, decoding: Decoding): Market {
  const wire = asObject(value);
  const out: Market = {};
  let known = 0;
  if (wire.pair != null) {
    out.pair = text(wire.pair, "pair");
    known++;
  }
  if (wire.status != null) {
    out.status = text(wire.status, "status");
    known++;
  }
  if ((wire.tick_size ?? wire.tickSize) != null) {
    out.tick_size = decimal(wire.tick_size ?? wire.tickSize, "tick_size", decoding);
    known++;
  }
  if ((wire.min_order_size ?? wire.minOrderSize) != null) {
    out.min_order_size = decimal(wire.min_order_size ?? wire.minOrderSize, "min_order_size", decoding);
    known++;
  }
  if (Object.keys(wire).length !== known) keepUnknown(wire, out, KNOWN);
  return out;
}
