// Generated from specs/apifiny/channels/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, asText, type Decoding, type Json, keepOthers, list, literal, nested, text } from "@venuekit/runtime";
import { decodeTradeList, type TradeList } from "./TradeList.js";

export interface TradePush {
  venues: string[];
  channel: "trade";
  symbol: string;
  trade: TradeList;
}

/** Decodes {@link TradePush}. */
export function decodeTradePush(value: Json, decoding: Decoding): TradePush {
  const wire = asObject(value);
  const out: TradePush = {
    venues: list(wire.venues, "venues", asText, decoding),
    channel: literal(wire.channel, "channel", "trade"),
    symbol: text(wire.symbol, "symbol"),
    trade: nested(wire.trade, "trade", decodeTradeList, decoding),
  };
  if (Object.keys(wire).length !== 4) keepOthers(wire, out);
  return out;
}
