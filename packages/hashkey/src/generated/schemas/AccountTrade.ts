// Generated from specs/hashkey/schemas/common.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  bool,
  type Dec,
  decimal,
  decimalOrNull,
  type Decoding,
  type Json,
  keepOthers,
  nested,
  text,
  time,
} from "@venuekit/runtime";
import { decodeTradeFee, type TradeFee } from "./TradeFee.js";

/** One fill of an account's order. */
export interface AccountTrade {
  /** Unique id of the trade. */
  id: string;
  clientOrderId: string;
  /** Id of the execution. */
  ticketId: string;
  symbol: string;
  symbolName: string;
  orderId: string;
  /** To be ignored. */
  matchOrderId: string;
  price: Dec;
  /** In base asset. */
  qty: Dec;
  /** In `commissionAsset`. */
  commission: Dec;
  commissionAsset: string;
  /** Time of the trade, before settlement. */
  time: number;
  /** True when the account bought. */
  isBuyer: boolean;
  /** True when the account's order was the resting one. */
  isMaker: boolean;
  /** Inferred: the fee before the deduction is optional: answers of the venue were seen without it. */
  fee: TradeFee;
  feeCoinId: string;
  /** In `feeCoinId`. */
  feeAmount: Dec;
  makerRebate: Dec;
  /**
   * True when the fee was deducted in HSK.
   * Inferred: optional: answers of the venue were seen without it.
   */
  hskDeduct?: boolean;
  /**
   * Price of the fee currency divided by the price of HSK.
   * Inferred: optional: answers of the venue were seen without it.
   */
  hskDeductPrice?: Dec | null;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["hskDeduct", "hskDeductPrice"]);

/** Decodes {@link AccountTrade}. */
export function decodeAccountTrade(value: Json, decoding: Decoding): AccountTrade {
  const wire = asObject(value);
  const out: AccountTrade = {
    id: text(wire.id, "id"),
    clientOrderId: text(wire.clientOrderId, "clientOrderId"),
    ticketId: text(wire.ticketId, "ticketId"),
    symbol: text(wire.symbol, "symbol"),
    symbolName: text(wire.symbolName, "symbolName"),
    orderId: text(wire.orderId, "orderId"),
    matchOrderId: text(wire.matchOrderId, "matchOrderId"),
    price: decimal(wire.price, "price", decoding),
    qty: decimal(wire.qty, "qty", decoding),
    commission: decimal(wire.commission, "commission", decoding),
    commissionAsset: text(wire.commissionAsset, "commissionAsset"),
    time: time(wire.time, "time"),
    isBuyer: bool(wire.isBuyer, "isBuyer"),
    isMaker: bool(wire.isMaker, "isMaker"),
    fee: nested(wire.fee, "fee", decodeTradeFee, decoding),
    feeCoinId: text(wire.feeCoinId, "feeCoinId"),
    feeAmount: decimal(wire.feeAmount, "feeAmount", decoding),
    makerRebate: decimal(wire.makerRebate, "makerRebate", decoding),
  };
  let known = 18;
  if (wire.hskDeduct != null) {
    out.hskDeduct = bool(wire.hskDeduct, "hskDeduct");
    known++;
  }
  if (wire.hskDeductPrice != null) {
    out.hskDeductPrice = decimalOrNull(wire.hskDeductPrice, "hskDeductPrice", decoding);
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
