// Generated from specs/hashkey/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepUnknown, text, time } from "@venuekit/runtime";

export interface Ticker24hr {
  /** Wire key: `t`. */
  time: number;
  /** Wire key: `s`. */
  symbol: string;
  /** Price of the last trade. Wire key: `c`. */
  close: Dec;
  /** Wire key: `h`. */
  high: Dec;
  /** Wire key: `l`. */
  low: Dec;
  /** Wire key: `o`. */
  open: Dec;
  /** Wire key: `b`. */
  bidPrice: Dec;
  /** Wire key: `a`. */
  askPrice: Dec;
  /** In the base asset. Wire key: `v`. */
  volume: Dec;
  /** In the quote asset. Wire key: `qv`. */
  quoteVolume: Dec;
  /**
   * Wire key: `it`.
   * Inferred: optional: answers of the venue were seen without it.
   */
  instrumentType?: "SPOT" | "FUTURES" | "ANY" | (string & {});
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["t", "s", "c", "h", "l", "o", "b", "a", "v", "qv", "it"]);

/** Decodes {@link Ticker24hr}. */
export function decodeTicker24hr(value: Json, decoding: Decoding): Ticker24hr {
  const wire = asObject(value);
  const out: Ticker24hr = {
    time: time(wire.t, "t"),
    symbol: text(wire.s, "s"),
    close: decimal(wire.c, "c", decoding),
    high: decimal(wire.h, "h", decoding),
    low: decimal(wire.l, "l", decoding),
    open: decimal(wire.o, "o", decoding),
    bidPrice: decimal(wire.b, "b", decoding),
    askPrice: decimal(wire.a, "a", decoding),
    volume: decimal(wire.v, "v", decoding),
    quoteVolume: decimal(wire.qv, "qv", decoding),
  };
  let known = 10;
  if (wire.it != null) {
    out.instrumentType = text(wire.it, "it");
    known++;
  }
  if (Object.keys(wire).length !== known) keepUnknown(wire, out, KNOWN);
  return out;
}
