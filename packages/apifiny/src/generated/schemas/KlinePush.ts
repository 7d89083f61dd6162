// Generated from specs/apifiny/channels/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, asText, type Decoding, type Json, keepUnknown, list, nested, text } from "@venuekit/runtime";
import { decodeKline, type Kline } from "./Kline.js";

export interface KlinePush {
  venues: string[];
  /** `kline_` and the period. */
  channel: string;
  symbol: string;
  /** On the wire its key is the name of the channel, e.g. `kline_1m`. */
  kline?: Kline;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "venues", "channel", "symbol", "kline", "kline_1m", "kline_5m", "kline_15m", "kline_30m", "kline_1h", "kline_4h",
  "kline_1d", "kline_1w", "kline_1M",
]);

/** Decodes {@link KlinePush}. */
export function decodeKlinePush(value: Json, decoding: Decoding): KlinePush {
  const wire = asObject(value);
  const out: KlinePush = {
    venues: list(wire.venues, "venues", asText, decoding),
    channel: text(wire.channel, "channel"),
    symbol: text(wire.symbol, "symbol"),
  };
  let known = 3;
  if ((wire.kline ?? wire.kline_1m ?? wire.kline_5m ?? wire.kline_15m ?? wire.kline_30m ?? wire.kline_1h ?? wire.kline_4h ?? wire.kline_1d ?? wire.kline_1w ?? wire.kline_1M) != null) {
    out.kline =
      nested(wire.kline ?? wire.kline_1m ?? wire.kline_5m ?? wire.kline_15m ?? wire.kline_30m ?? wire.kline_1h ?? wire.kline_4h ?? wire.kline_1d ?? wire.kline_1w ?? wire.kline_1M, "kline", decodeKline, decoding);
    known++;
  }
  if (Object.keys(wire).length !== known) keepUnknown(wire, out, KNOWN);
  return out;
}
