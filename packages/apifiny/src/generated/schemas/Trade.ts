// Generated from specs/apifiny/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, text, time } from "@venuekit/runtime";
import type { Side } from "./Side.js";

export interface Trade {
  symbol: string;
  /** The venue. */
  provider?: string;
  price: Dec;
  qty: Dec;
  /**
   * Side of the maker, whose order was on the book. BUY: a buy order was taken, so the taker sold and the price ticked
   * down. Most other venues report the taker's side.
   */
  side: Side | (string & {});
  /** When the trade was made. */
  tradeTime: number;
  /**
   * Id of the trade at the venue.
   * Inferred: not described.
   */
  exchangeID?: string;
  updateTime: number;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["provider", "exchangeID"]);

/** Decodes {@link Trade}. */
export function decodeTrade(value: Json, decoding: Decoding): Trade {
  const wire = asObject(value);
  const out: Trade = {
    symbol: text(wire.symbol, "symbol"),
    price: decimal(wire.price, "price", decoding),
    qty: decimal(wire.qty, "qty", decoding),
    side: text(wire.side, "side"),
    tradeTime: time(wire.tradeTime, "tradeTime"),
    updateTime: time(wire.updateTime, "updateTime"),
  };
  let known = 6;
  if (wire.provider != null) {
    out.provider = text(wire.provider, "provider");
    known++;
  }
  if (wire.exchangeID != null) {
    out.exchangeID = text(wire.exchangeID, "exchangeID");
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
