// Generated from specs/hashkey/channels/public-v2.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepUnknown, text, time } from "@venuekit/runtime";

export interface TickerUpdate {
  /** Wire key: `t`. */
  time: number;
  /** Wire key: `s`. */
  symbol: string;
  /** Wire key: `o`. */
  open: Dec;
  /** Wire key: `h`. */
  high: Dec;
  /** Wire key: `l`. */
  low: Dec;
  /** Wire key: `c`. */
  close: Dec;
  /** In the base asset. Wire key: `v`. */
  volume: Dec;
  /** In the quote asset. Wire key: `qv`. */
  quoteVolume: Dec;
  /** The venue's 24-hour range. In its examples (close - open) / open, as a fraction. Wire key: `m`. */
  change24h: Dec;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["t", "s", "o", "h", "l", "c", "v", "qv", "m"]);

/** Decodes {@link TickerUpdate}. */
export function decodeTickerUpdate(value: Json, decoding: Decoding): TickerUpdate {
  const wire = asObject(value);
  const out: TickerUpdate = {
    time: time(wire.t, "t"),
    symbol: text(wire.s, "s"),
    open: decimal(wire.o, "o", decoding),
    high: decimal(wire.h, "h", decoding),
    low: decimal(wire.l, "l", decoding),
    close: decimal(wire.c, "c", decoding),
    volume: decimal(wire.v, "v", decoding),
    quoteVolume: decimal(wire.qv, "qv", decoding),
    change24h: decimal(wire.m, "m", decoding),
  };
  if (Object.keys(wire).length !== 9) keepUnknown(wire, out, KNOWN);
  return out;
}
