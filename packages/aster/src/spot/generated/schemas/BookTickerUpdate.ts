// Generated from specs/aster/spot/channels/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepUnknown, text } from "@venuekit/runtime";

/** Best bid and ask. Carries neither an event type nor a time. */
export interface BookTickerUpdate {
  /** Wire key: `u`. */
  updateId: string;
  /** Wire key: `s`. */
  symbol: string;
  /** Wire key: `b`. */
  bidPrice: Dec;
  /** Wire key: `B`. */
  bidQty: Dec;
  /** Wire key: `a`. */
  askPrice: Dec;
  /** Wire key: `A`. */
  askQty: Dec;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["u", "s", "b", "B", "a", "A"]);

/** Decodes {@link BookTickerUpdate}. */
export function decodeBookTickerUpdate(value: Json, decoding: Decoding): BookTickerUpdate {
  const wire = asObject(value);
  const out: BookTickerUpdate = {
    updateId: text(wire.u, "u"),
    symbol: text(wire.s, "s"),
    bidPrice: decimal(wire.b, "b", decoding),
    bidQty: decimal(wire.B, "B", decoding),
    askPrice: decimal(wire.a, "a", decoding),
    askQty: decimal(wire.A, "A", decoding),
  };
  if (Object.keys(wire).length !== 6) keepUnknown(wire, out, KNOWN);
  return out;
}
