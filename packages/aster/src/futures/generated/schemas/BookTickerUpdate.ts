// Generated from specs/aster/futures/channels/market.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  type Dec,
  decimal,
  type Decoding,
  type Json,
  keepUnknown,
  literal,
  text,
  time,
} from "@venuekit/runtime";

/** Best bid and ask. */
export interface BookTickerUpdate {
  /** Wire key: `e`. */
  eventType: "bookTicker";
  /** Wire key: `u`. */
  updateId: string;
  /** Wire key: `E`. */
  eventTime: number;
  /** Wire key: `T`. */
  transactionTime: number;
  /** Wire key: `s`. */
  symbol: string;
  /** Wire key: `b`. */
  bidPrice: Dec;
  /** In base asset. Wire key: `B`. */
  bidQty: Dec;
  /** Wire key: `a`. */
  askPrice: Dec;
  /** In base asset. Wire key: `A`. */
  askQty: Dec;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["e", "u", "E", "T", "s", "b", "B", "a", "A"]);

/** Decodes {@link BookTickerUpdate}. */
export function decodeBookTickerUpdate(value: Json, decoding: Decoding): BookTickerUpdate {
  const wire = asObject(value);
  const out: BookTickerUpdate = {
    eventType: literal(wire.e, "e", "bookTicker"),
    updateId: text(wire.u, "u"),
    eventTime: time(wire.E, "E"),
    transactionTime: time(wire.T, "T"),
    symbol: text(wire.s, "s"),
    bidPrice: decimal(wire.b, "b", decoding),
    bidQty: decimal(wire.B, "B", decoding),
    askPrice: decimal(wire.a, "a", decoding),
    askQty: decimal(wire.A, "A", decoding),
  };
  if (Object.keys(wire).length !== 9) keepUnknown(wire, out, KNOWN);
  return out;
}
