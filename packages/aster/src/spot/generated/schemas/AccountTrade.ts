// Generated from specs/aster/spot/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, bool, type Dec, decimal, type Decoding, type Json, keepOthers, text, time } from "@venuekit/runtime";
import type { Side } from "./Side.js";

/** One fill of an order of the account. */
export interface AccountTrade {
  symbol: string;
  id: string;
  orderId: string;
  side: Side | (string & {});
  price: Dec;
  /** In base asset. */
  qty: Dec;
  /** In quote asset. */
  quoteQty: Dec;
  /** In `commissionAsset`. */
  commission: Dec;
  commissionAsset: string;
  time: number;
  counterpartyId: string;
  createUpdateId: string | null;
  /** True when the account's order was the resting one. */
  maker: boolean;
  /** True when the account bought. */
  buyer: boolean;
}

/** Decodes {@link AccountTrade}. */
export function decodeAccountTrade(value: Json, decoding: Decoding): AccountTrade {
  const wire = asObject(value);
  const out: AccountTrade = {
    symbol: text(wire.symbol, "symbol"),
    id: text(wire.id, "id"),
    orderId: text(wire.orderId, "orderId"),
    side: text(wire.side, "side"),
    price: decimal(wire.price, "price", decoding),
    qty: decimal(wire.qty, "qty", decoding),
    quoteQty: decimal(wire.quoteQty, "quoteQty", decoding),
    commission: decimal(wire.commission, "commission", decoding),
    commissionAsset: text(wire.commissionAsset, "commissionAsset"),
    time: time(wire.time, "time"),
    counterpartyId: text(wire.counterpartyId, "counterpartyId"),
    createUpdateId: wire.createUpdateId === null ? null : text(wire.createUpdateId, "createUpdateId"),
    maker: bool(wire.maker, "maker"),
    buyer: bool(wire.buyer, "buyer"),
  };
  if (Object.keys(wire).length !== 14) keepOthers(wire, out);
  return out;
}
