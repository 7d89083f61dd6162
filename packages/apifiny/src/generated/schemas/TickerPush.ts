// Generated from specs/apifiny/channels/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, asText, type Decoding, type Json, keepOthers, list, literal, nested, text } from "@venuekit/runtime";
import { decodeTicker, type Ticker } from "./Ticker.js";

export interface TickerPush {
  venues: string[];
  channel: "ticker";
  symbol: string;
  ticker: Ticker;
}

/** Decodes {@link TickerPush}. */
export function decodeTickerPush(value: Json, decoding: Decoding): TickerPush {
  const wire = asObject(value);
  const out: TickerPush = {
    venues: list(wire.venues, "venues", asText, decoding),
    channel: literal(wire.channel, "channel", "ticker"),
    symbol: text(wire.symbol, "symbol"),
    ticker: nested(wire.ticker, "ticker", decodeTicker, decoding),
  };
  if (Object.keys(wire).length !== 4) keepOthers(wire, out);
  return out;
}
