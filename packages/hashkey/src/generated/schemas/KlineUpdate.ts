// Generated from specs/hashkey/channels/public-v2.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepUnknown, text, time } from "@venuekit/runtime";

export interface KlineUpdate {
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
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["t", "s", "sn", "c", "h", "l", "o", "v"]);

/** Decodes {@link KlineUpdate}. */
export function decodeKlineUpdate(value: Json, decoding: Decoding): KlineUpdate {
  const wire = asObject(value);
  const out: KlineUpdate = {
    time: time(wire.t, "t"),
    symbol: text(wire.s, "s"),
    symbolName: text(wire.sn, "sn"),
    close: decimal(wire.c, "c", decoding),
    high: decimal(wire.h, "h", decoding),
    low: decimal(wire.l, "l", decoding),
    open: decimal(wire.o, "o", decoding),
    volume: decimal(wire.v, "v", decoding),
  };
  if (Object.keys(wire).length !== 8) keepUnknown(wire, out, KNOWN);
  return out;
}
