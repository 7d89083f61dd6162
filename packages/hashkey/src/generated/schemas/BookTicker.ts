// Generated from specs/hashkey/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepUnknown, text, time } from "@venuekit/runtime";

export interface BookTicker {
  /** Wire key: `s`. */
  symbol: string;
  /** Wire key: `b`. */
  bidPrice: Dec;
  /** Wire key: `bq`. */
  bidQuantity: Dec;
  /** Wire key: `a`. */
  askPrice: Dec;
  /** Wire key: `aq`. */
  askQuantity: Dec;
  /** Wire key: `t`. */
  time: number;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["s", "b", "bq", "a", "aq", "t"]);

/** Decodes {@link BookTicker}. */
export function decodeBookTicker(value: Json, decoding: Decoding): BookTicker {
  const wire = asObject(value);
  const out: BookTicker = {
    symbol: text(wire.s, "s"),
    bidPrice: decimal(wire.b, "b", decoding),
    bidQuantity: decimal(wire.bq, "bq", decoding),
    askPrice: decimal(wire.a, "a", decoding),
    askQuantity: decimal(wire.aq, "aq", decoding),
    time: time(wire.t, "t"),
  };
  if (Object.keys(wire).length !== 6) keepUnknown(wire, out, KNOWN);
  return out;
}
