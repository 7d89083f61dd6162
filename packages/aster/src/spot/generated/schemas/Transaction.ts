// Generated from specs/aster/spot/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, text, time } from "@venuekit/runtime";
import type { TransactionType } from "./TransactionType.js";

/** A change of a balance. */
export interface Transaction {
  tranId: string;
  tradeId: string | null;
  asset: string;
  symbol: string | null;
  /** Negative when the balance went down. */
  balanceDelta: Dec;
  /** Equals `type` in the example. */
  balanceInfo: string;
  time: number;
  type: TransactionType | (string & {});
}

/** Decodes {@link Transaction}. */
export function decodeTransaction(value: Json, decoding: Decoding): Transaction {
  const wire = asObject(value);
  const out: Transaction = {
    tranId: text(wire.tranId, "tranId"),
    tradeId: wire.tradeId === null ? null : text(wire.tradeId, "tradeId"),
    asset: text(wire.asset, "asset"),
    symbol: wire.symbol === null || wire.symbol === "" ? null : text(wire.symbol, "symbol"),
    balanceDelta: decimal(wire.balanceDelta, "balanceDelta", decoding),
    balanceInfo: text(wire.balanceInfo, "balanceInfo"),
    time: time(wire.time, "time"),
    type: text(wire.type, "type"),
  };
  if (Object.keys(wire).length !== 8) keepOthers(wire, out);
  return out;
}
