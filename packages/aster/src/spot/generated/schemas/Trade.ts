// Generated from specs/aster/spot/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, bool, type Dec, decimal, type Decoding, type Json, keepOthers, text, time } from "@venuekit/runtime";

export interface Trade {
  id: string;
  price: Dec;
  qty: Dec;
  /** In base asset; `qty` divided by `price` in the examples. */
  baseQty: Dec;
  time: number;
  /** True when the resting order was the buyer's. */
  isBuyerMaker: boolean;
}

/** Decodes {@link Trade}. */
export function decodeTrade(value: Json, decoding: Decoding): Trade {
  const wire = asObject(value);
  const out: Trade = {
    id: text(wire.id, "id"),
    price: decimal(wire.price, "price", decoding),
    qty: decimal(wire.qty, "qty", decoding),
    baseQty: decimal(wire.baseQty, "baseQty", decoding),
    time: time(wire.time, "time"),
    isBuyerMaker: bool(wire.isBuyerMaker, "isBuyerMaker"),
  };
  if (Object.keys(wire).length !== 6) keepOthers(wire, out);
  return out;
}
