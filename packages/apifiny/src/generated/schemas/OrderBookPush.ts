// Generated from specs/apifiny/channels/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, asText, type Decoding, type Json, keepOthers, list, literal, nested, text } from "@venuekit/runtime";
import { decodeOrderBook, type OrderBook } from "./OrderBook.js";

export interface OrderBookPush {
  venues: string[];
  channel: "orderbook";
  symbol: string;
  /** Inferred: there is no table of fields; both examples show these. */
  orderbook: OrderBook;
}

/** Decodes {@link OrderBookPush}. */
export function decodeOrderBookPush(value: Json, decoding: Decoding): OrderBookPush {
  const wire = asObject(value);
  const out: OrderBookPush = {
    venues: list(wire.venues, "venues", asText, decoding),
    channel: literal(wire.channel, "channel", "orderbook"),
    symbol: text(wire.symbol, "symbol"),
    orderbook: nested(wire.orderbook, "orderbook", decodeOrderBook, decoding),
  };
  if (Object.keys(wire).length !== 4) keepOthers(wire, out);
  return out;
}
