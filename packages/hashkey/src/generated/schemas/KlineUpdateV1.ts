// Generated from specs/hashkey/channels/public-v1.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  type Dec,
  decimal,
  type Decoding,
  integer,
  type Json,
  keepUnknown,
  text,
  time,
} from "@venuekit/runtime";

/** Inferred: what follows the volume is optional: pushes of the venue were seen without it. */
export interface KlineUpdateV1 {
  /** Start of the candle. Wire key: `t`. */
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
  /** `0` in the venue's examples: do not rely on it. Wire key: `et`. */
  closeTime?: number;
  /** In the quote asset. Wire key: `qv`. */
  quoteVolume?: Dec;
  /** Wire key: `td`. */
  tradeCount?: number;
  /** Bought by takers, in the base asset. Wire key: `tb`. */
  takerBuyBaseVolume?: Dec;
  /** Bought by takers, in the quote asset. Wire key: `tq`. */
  takerBuyQuoteVolume?: Dec;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "t", "s", "sn", "c", "h", "l", "o", "v", "et", "qv", "td", "tb", "tq",
]);

/** Decodes {@link KlineUpdateV1}. */
export function decodeKlineUpdateV1(value: Json, decoding: Decoding): KlineUpdateV1 {
  const wire = asObject(value);
  const out: KlineUpdateV1 = {
    time: time(wire.t, "t"),
    symbol: text(wire.s, "s"),
    symbolName: text(wire.sn, "sn"),
    close: decimal(wire.c, "c", decoding),
    high: decimal(wire.h, "h", decoding),
    low: decimal(wire.l, "l", decoding),
    open: decimal(wire.o, "o", decoding),
    volume: decimal(wire.v, "v", decoding),
  };
  let known = 8;
  if (wire.et != null) {
    out.closeTime = time(wire.et, "et");
    known++;
  }
  if (wire.qv != null) {
    out.quoteVolume = decimal(wire.qv, "qv", decoding);
    known++;
  }
  if (wire.td != null) {
    out.tradeCount = integer(wire.td, "td");
    known++;
  }
  if (wire.tb != null) {
    out.takerBuyBaseVolume = decimal(wire.tb, "tb", decoding);
    known++;
  }
  if (wire.tq != null) {
    out.takerBuyQuoteVolume = decimal(wire.tq, "tq", decoding);
    known++;
  }
  if (Object.keys(wire).length !== known) keepUnknown(wire, out, KNOWN);
  return out;
}
