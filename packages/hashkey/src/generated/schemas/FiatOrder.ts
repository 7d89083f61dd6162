// Generated from specs/hashkey/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, text, time } from "@venuekit/runtime";

export interface FiatOrder {
  orderId: string;
  type: "deposit" | "withdraw" | (string & {});
  /** Of a deposit: the message that came with the bank transfer. */
  remark: string;
  /** Also the currency of the fee. */
  asset: "USD" | "HKD" | (string & {});
  /** Amount of the order. */
  grossAmount: Dec;
  /** `grossAmount - fee` of a deposit, `grossAmount + fee` of a withdrawal. */
  netAmount: Dec;
  fee: Dec;
  /** Deposits use `withdraw_return`, withdrawals use `return`; the other values are common to both. */
  status: "under_review" | "processing" | "successful" | "failed" | "withdraw_return" | "return" | (string & {});
  createdTime: number;
  updatedTime: number;
  channel?: "auto" | "manual" | (string & {});
  clientOrderId?: string;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["channel", "clientOrderId"]);

/** Decodes {@link FiatOrder}. */
export function decodeFiatOrder(value: Json, decoding: Decoding): FiatOrder {
  const wire = asObject(value);
  const out: FiatOrder = {
    orderId: text(wire.orderId, "orderId"),
    type: text(wire.type, "type"),
    remark: text(wire.remark, "remark"),
    asset: text(wire.asset, "asset"),
    grossAmount: decimal(wire.grossAmount, "grossAmount", decoding),
    netAmount: decimal(wire.netAmount, "netAmount", decoding),
    fee: decimal(wire.fee, "fee", decoding),
    status: text(wire.status, "status"),
    createdTime: time(wire.createdTime, "createdTime"),
    updatedTime: time(wire.updatedTime, "updatedTime"),
  };
  let known = 10;
  if (wire.channel != null) {
    out.channel = text(wire.channel, "channel");
    known++;
  }
  if (wire.clientOrderId != null) {
    out.clientOrderId = text(wire.clientOrderId, "clientOrderId");
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
