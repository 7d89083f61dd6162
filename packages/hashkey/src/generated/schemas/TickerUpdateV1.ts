// Generated from specs/hashkey/channels/public-v1.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepUnknown, text, time } from "@venuekit/runtime";

export interface TickerUpdateV1 {
  /** Wire key: `t`. */
  time: number;
  /** Wire key: `s`. */
  symbol: string;
  /** Wire key: `sn`. */
  symbolName: string;
  /** Wire key: `c`. */
  close: Dec;
  /** Wire key: `h`. */
  high: Dec;
  /** Wire key: `l`. */
  low: Dec;
  /** Wire key: `o`. */
  open: Dec;
  /** In the base asset. Wire key: `v`. */
  volume: Dec;
  /** In the quote asset. Wire key: `qv`. */
  quoteVolume: Dec;
  /** The venue's 24-hour range. In its examples (close - open) / open, as a fraction. Wire key: `m`. */
  change24h: Dec;
  /** Wire key: `e`. */
  exchangeId: string;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["t", "s", "sn", "c", "h", "l", "o", "v", "qv", "m", "e"]);

/** Decodes {@link TickerUpdateV1}. */
export function decodeTickerUpdateV1(value: Json, decoding: Decoding): TickerUpdateV1 {
  const wire = asObject(value);
  const out: TickerUpdateV1 = {
    time: time(wire.t, "t"),
    symbol: text(wire.s, "s"),
    symbolName: text(wire.sn, "sn"),
    close: decimal(wire.c, "c", decoding),
    high: decimal(wire.h, "h", decoding),
    low: decimal(wire.l, "l", decoding),
    open: decimal(wire.o, "o", decoding),
    volume: decimal(wire.v, "v", decoding),
    quoteVolume: decimal(wire.qv, "qv", decoding),
    change24h: decimal(wire.m, "m", decoding),
    exchangeId: text(wire.e, "e"),
  };
  if (Object.keys(wire).length !== 11) keepUnknown(wire, out, KNOWN);
  return out;
}
