// Generated from specs/apifiny/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list, text, time } from "@venuekit/runtime";
import { decodePriceLevel, type PriceLevel } from "./PriceLevel.js";

/**
 * The whole book as the venue shows it.
 * Inferred: there is no table of fields; both examples show these.
 */
export interface OrderBook {
  symbol: string;
  updatedAt: number;
  asks: PriceLevel[];
  bids: PriceLevel[];
}

/** Decodes {@link OrderBook}. */
export function decodeOrderBook(value: Json, decoding: Decoding): OrderBook {
  const wire = asObject(value);
  const out: OrderBook = {
    symbol: text(wire.symbol, "symbol"),
    updatedAt: time(wire.updatedAt, "updatedAt"),
    asks: list(wire.asks, "asks", decodePriceLevel, decoding),
    bids: list(wire.bids, "bids", decodePriceLevel, decoding),
  };
  if (Object.keys(wire).length !== 4) keepOthers(wire, out);
  return out;
}
