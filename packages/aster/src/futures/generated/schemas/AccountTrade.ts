// Generated from specs/aster/futures/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, bool, type Dec, decimal, type Decoding, type Json, keepOthers, text, time } from "@venuekit/runtime";
import type { PositionSide } from "./PositionSide.js";
import type { Side } from "./Side.js";

/** A trade of the account. */
export interface AccountTrade {
  /** Whether the account bought. */
  buyer: boolean;
  /** Fee, in `commissionAsset`; negative in the example. */
  commission: Dec;
  commissionAsset: string;
  id: string;
  /** Whether the account's order was the resting one. */
  maker: boolean;
  orderId: string;
  price: Dec;
  /** In base asset. */
  qty: Dec;
  /** In quote asset. */
  quoteQty: Dec;
  realizedPnl: Dec;
  side: Side | (string & {});
  positionSide: PositionSide | (string & {});
  symbol: string;
  time: number;
}

/** Decodes {@link AccountTrade}. */
export function decodeAccountTrade(value: Json, decoding: Decoding): AccountTrade {
  const wire = asObject(value);
  const out: AccountTrade = {
    buyer: bool(wire.buyer, "buyer"),
    commission: decimal(wire.commission, "commission", decoding),
    commissionAsset: text(wire.commissionAsset, "commissionAsset"),
    id: text(wire.id, "id"),
    maker: bool(wire.maker, "maker"),
    orderId: text(wire.orderId, "orderId"),
    price: decimal(wire.price, "price", decoding),
    qty: decimal(wire.qty, "qty", decoding),
    quoteQty: decimal(wire.quoteQty, "quoteQty", decoding),
    realizedPnl: decimal(wire.realizedPnl, "realizedPnl", decoding),
    side: text(wire.side, "side"),
    positionSide: text(wire.positionSide, "positionSide"),
    symbol: text(wire.symbol, "symbol"),
    time: time(wire.time, "time"),
  };
  if (Object.keys(wire).length !== 14) keepOthers(wire, out);
  return out;
}
