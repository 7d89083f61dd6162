// Generated from specs/aster/futures/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, bool, type Dec, decimal, type Decoding, type Json, keepOthers, text, time } from "@venuekit/runtime";

export interface Trade {
  id: string;
  price: Dec;
  /** In base asset. */
  qty: Dec;
  /** In quote asset. */
  quoteQty: Dec;
  time: number;
  isBuyerMaker: boolean;
}

/** Decodes {@link Trade}. */
export function decodeTrade(value: Json, decoding: Decoding): Trade {
  const wire = asObject(value);
  const out: Trade = {
    id: text(wire.id, "id"),
    price: decimal(wire.price, "price", decoding),
    qty: decimal(wire.qty, "qty", decoding),
    quoteQty: decimal(wire.quoteQty, "quoteQty", decoding),
    time: time(wire.time, "time"),
    isBuyerMaker: bool(wire.isBuyerMaker, "isBuyerMaker"),
  };
  if (Object.keys(wire).length !== 6) keepOthers(wire, out);
  return out;
}
