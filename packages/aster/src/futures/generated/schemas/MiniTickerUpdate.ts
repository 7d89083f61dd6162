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

/** Figures of the last 24 hours, a window that moves on. */
export interface MiniTickerUpdate {
  /** Wire key: `e`. */
  eventType: "24hrMiniTicker";
  /** Wire key: `E`. */
  eventTime: number;
  /** Wire key: `s`. */
  symbol: string;
  /** Wire key: `c`. */
  lastPrice: Dec;
  /** Wire key: `o`. */
  openPrice: Dec;
  /** Wire key: `h`. */
  highPrice: Dec;
  /** Wire key: `l`. */
  lowPrice: Dec;
  /** In base asset. Wire key: `v`. */
  volume: Dec;
  /** In quote asset. Wire key: `q`. */
  quoteVolume: Dec;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["e", "E", "s", "c", "o", "h", "l", "v", "q"]);

/** Decodes {@link MiniTickerUpdate}. */
export function decodeMiniTickerUpdate(value: Json, decoding: Decoding): MiniTickerUpdate {
  const wire = asObject(value);
  const out: MiniTickerUpdate = {
    eventType: literal(wire.e, "e", "24hrMiniTicker"),
    eventTime: time(wire.E, "E"),
    symbol: text(wire.s, "s"),
    lastPrice: decimal(wire.c, "c", decoding),
    openPrice: decimal(wire.o, "o", decoding),
    highPrice: decimal(wire.h, "h", decoding),
    lowPrice: decimal(wire.l, "l", decoding),
    volume: decimal(wire.v, "v", decoding),
    quoteVolume: decimal(wire.q, "q", decoding),
  };
  if (Object.keys(wire).length !== 9) keepUnknown(wire, out, KNOWN);
  return out;
}
