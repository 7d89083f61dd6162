// Generated from specs/apifiny/channels/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list } from "@venuekit/runtime";
import { decodeTrade, type Trade } from "./Trade.js";

export interface TradeList {
  /** The latest first, in the example. */
  trades: Trade[];
}

/** Decodes {@link TradeList}. */
export function decodeTradeList(value: Json, decoding: Decoding): TradeList {
  const wire = asObject(value);
  const out: TradeList = {
    trades: list(wire.trades, "trades", decodeTrade, decoding),
  };
  if (Object.keys(wire).length !== 1) keepOthers(wire, out);
  return out;
}
