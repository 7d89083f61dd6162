// Generated from specs/aster/futures/channels/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepUnknown, literal, nested, text, time } from "@venuekit/runtime";
import { decodeKlineState, type KlineState } from "./KlineState.js";

export interface KlineUpdate {
  /** Wire key: `e`. */
  eventType: "kline";
  /** Wire key: `E`. */
  eventTime: number;
  /** Wire key: `s`. */
  symbol: string;
  /** Wire key: `k`. */
  kline: KlineState;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["e", "E", "s", "k"]);

/** Decodes {@link KlineUpdate}. */
export function decodeKlineUpdate(value: Json, decoding: Decoding): KlineUpdate {
  const wire = asObject(value);
  const out: KlineUpdate = {
    eventType: literal(wire.e, "e", "kline"),
    eventTime: time(wire.E, "E"),
    symbol: text(wire.s, "s"),
    kline: nested(wire.k, "k", decodeKlineState, decoding),
  };
  if (Object.keys(wire).length !== 4) keepUnknown(wire, out, KNOWN);
  return out;
}
